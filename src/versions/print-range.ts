import type { Bound } from './meaning.ts'

/** What node-semver takes; a project with four numbers keeps the fourth only where it is written. */
const PARTS = 3

/**
 * Writes an interval as a node-semver range. Ends before a line are written `<3.7.0-0`, so that prereleases of 3.7.0 stay
 * outside. `usual` is how many numbers the project's releases have: with as many a bound names one release, with fewer a line.
 */
export function printRange(
  { lower, upper }: { readonly lower?: Bound; readonly upper?: Bound },
  usual: number,
): string {
  const length = Math.max(usual, 3)
  const ends = [lower && printLower(lower, length), upper && printUpper(upper, length)]
  return ends.filter((end) => end !== undefined).join(' ')
}

function printLower({ numbers, tail, inclusive }: Bound, length: number): string {
  if (inclusive) return `>=${filled(numbers, PARTS)}${tail}`
  return numbers.length >= length || tail !== ''
    ? `>${filled(numbers, PARTS)}${tail}`
    : `>=${filled(next(numbers), PARTS)}`
}

function printUpper({ numbers, tail, inclusive }: Bound, length: number): string {
  if (tail !== '') return `${inclusive ? '<=' : '<'}${filled(numbers, PARTS)}${tail}`
  if (!inclusive) return `<${filled(numbers, PARTS)}-0`
  return numbers.length >= length ? `<=${filled(numbers, PARTS)}` : `<${filled(next(numbers), PARTS)}-0`
}

/** Numbers with dots, filled up with zeros to `length`: 5.1 is 5.1.0. */
export function filled(numbers: readonly number[], length: number): string {
  return [...numbers, ...Array(Math.max(0, length - numbers.length)).fill(0)].join('.')
}

/** The line right after: 3.6 is followed by 3.7. */
function next(numbers: readonly number[]): readonly number[] {
  return [...numbers.slice(0, -1), (numbers.at(-1) ?? 0) + 1]
}
