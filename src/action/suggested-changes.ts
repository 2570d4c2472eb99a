import { createHash } from 'node:crypto'
import type { Report } from '../check/report.ts'
import type { SuggestedChange } from '../repository/github/review.ts'

/** The changes that a report suggests, each with a mark by which the next run knows it again. */
export async function changesOf(report: Report): Promise<readonly SuggestedChange[]> {
  const { suggestions } = await import('../reporters/suggestions.ts')
  const changes = suggestions(report).map(({ file, startLine, endLine, body }) => {
    const lines = (report.texts.get(file) ?? '').split('\n').slice(startLine - 1, endLine)
    const marker = `<!-- security-policy: suggestion ${nameOf(file, lines, body)} -->`
    return { file, firstLine: startLine, lines, text: `${body}\n\n${marker}`, marker }
  })
  // Two findings may be mended by the same change.
  return [...new Map(changes.map((change) => [change.marker, change])).values()]
}

/** The same while the lines move. */
function nameOf(file: string, lines: readonly string[], body: string): string {
  return createHash('sha256')
    .update(JSON.stringify([file, lines, body]))
    .digest('hex')
    .slice(0, 16)
}
