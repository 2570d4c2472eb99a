import type { Release, Releases } from './releases.ts'
import { compareNumbers, compareToLine } from './version.ts'

/** A released line by its numbers, and the newest stable release in it. */
export interface NewestOfLine {
  readonly line: readonly number[]
  readonly newest: Release
}

/** The numbers of the lines that `newestOfLines` finds. */
export function newestLines(
  releases: Releases,
  length: number,
  count: number,
  among?: readonly number[],
): readonly (readonly number[])[] {
  return newestOfLines(releases, length, count, among).map(({ line }) => line)
}

/**
 * The newest `count` lines of so many numbers that have a stable release not above the current one, newest first; `among` keeps
 * to those of a line. Releases are sorted by their numbers, so those of a line stand together: one pass finds the lines and the
 * newest of each.
 */
export function newestOfLines(
  { stable, current }: Releases,
  length: number,
  count: number,
  among: readonly number[] = [],
): readonly NewestOfLine[] {
  const found: NewestOfLine[] = []
  let newest: Release | undefined
  let line: readonly number[] = []
  let isAbove = current !== undefined
  let isFound = false
  for (const release of stable) {
    if (found.length === count) break
    const { numbers } = release.version
    const isNext = !newest || compareToLine(numbers, line) !== 0
    if (isFound && !isNext) continue
    if (isNext) {
      newest = release
      line = Array.from({ length }, (_, index) => numbers[index] ?? 0)
    }
    isAbove &&= compareNumbers(numbers, current?.version.numbers ?? []) > 0
    isFound = !isAbove && compareToLine(numbers, among) === 0
    if (isFound) found.push({ line, newest: newest ?? release })
  }
  return found
}
