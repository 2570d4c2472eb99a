import { createHash } from 'node:crypto'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Places } from './place.ts'

/**
 * A name for each finding that stays the same while its line moves: made of the rule, the file and the line's text, and
 * counted where several would be equal. In the order of the findings.
 */
export function fingerprints(diagnostics: readonly Diagnostic[], places: Places): string[] {
  const seen = new Map<string, number>()
  return diagnostics.map(({ code, location }) => {
    const { file, line } = places.of(location)
    const content = JSON.stringify([code, file, places.lines(file).lineText(line).trim()])
    const count = (seen.get(content) ?? 0) + 1
    seen.set(content, count)
    return createHash('sha256').update(`${content}${count}`).digest('hex').slice(0, 32)
  })
}
