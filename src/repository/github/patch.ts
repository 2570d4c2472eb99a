/** A stretch of a changed file that a pull request shows: lines as they are after the change, the first with its number. */
export interface Hunk {
  readonly firstLine: number
  readonly lines: readonly string[]
}

const HEAD = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/

/**
 * What GitHub shows of one file, read from the `patch` that it gives for it (unified, without the names of files). Only on
 * these lines does it take a comment.
 */
export function readPatch(patch: string): readonly Hunk[] {
  const hunks: { firstLine: number; lines: string[] }[] = []
  for (const line of patch.split('\n')) {
    const [, firstLine] = HEAD.exec(line) ?? []
    if (firstLine !== undefined) hunks.push({ firstLine: Number(firstLine), lines: [] })
    else if (line.startsWith('+') || line.startsWith(' ')) hunks.at(-1)?.lines.push(line.slice(1))
  }
  return hunks
}

/**
 * Whether lines stand, with just this text, in one of the hunks. What was checked may be a merge with a newer base, in which
 * lines have other numbers than in the pull request.
 */
export function isShown(hunks: readonly Hunk[], firstLine: number, lines: readonly string[]): boolean {
  return hunks.some((hunk) => {
    const from = firstLine - hunk.firstLine
    return from >= 0 && lines.length > 0 && lines.every((line, index) => sameLine(hunk.lines[from + index], line))
  })
}

function sameLine(shown: string | undefined, line: string): boolean {
  return shown?.replace(/\r$/, '') === line.replace(/\r$/, '')
}
