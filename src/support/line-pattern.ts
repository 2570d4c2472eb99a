/** Which lines a pattern of `matching` speaks of. */
export interface LinePattern {
  readonly text: string
  /** How many numbers it names, wildcards at its end not counted; 0 for `even` and `odd`. */
  readonly length: number
  matches(line: readonly number[]): boolean
}

/**
 * Reads a pattern of lines: `*.4` is every line whose second number is 4, `8.*` every line of 8, `even` and `odd` those
 * whose last number is. `x` is another way of writing `*`. Undefined for anything else.
 */
export function readLinePattern(text: string): LinePattern | undefined {
  const written = text.trim().toLowerCase()
  if (written === 'even' || written === 'odd') {
    const remainder = written === 'even' ? 0 : 1
    return { text, length: 0, matches: (line) => (line.at(-1) ?? 0) % 2 === remainder }
  }
  const parts = written.replace(/^v/, '').split('.')
  if (parts.length > 8 || !parts.every((part) => /^(?:[*x]|\d{1,15})$/.test(part))) return undefined
  while (isWildcard(parts.at(-1))) parts.pop()
  const numbers = parts.map((part) => (isWildcard(part) ? undefined : Number(part)))
  const matches = (line: readonly number[]): boolean =>
    line.length >= numbers.length && numbers.every((number, index) => number === undefined || number === line[index])
  return { text, length: numbers.length, matches }
}

const isWildcard = (part: string | undefined): boolean => part === '*' || part === 'x'
