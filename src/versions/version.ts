/** A version that a scheme has understood. Only schemes make them, so holding one means it can be compared. */
export interface Version {
  /** As written, without the tag's prefix. */
  readonly raw: string
  /** The numbers that name the release: `5.1.0-rc.1` has 5, 1, 0. Never empty. */
  readonly numbers: readonly number[]
  /** What follows the numbers and decides the order among equal numbers; empty for a plain release. */
  readonly tail: string
  readonly prerelease: boolean
}

/** What a way of numbering must answer. Parsers return undefined; nothing here throws. */
export interface VersionScheme {
  readonly id: string
  /** One sentence for reports: what the scheme is. */
  readonly title: string
  parse(text: string): Version | undefined
  /** Negative where `left` comes before `right`; a total order over everything that `parse` has returned. */
  compare(left: Version, right: Version): number
}

/** Compares number by number; a missing number counts as 0, as in every scheme here: 5.1 = 5.1.0. */
export function compareNumbers(left: readonly number[], right: readonly number[]): number {
  const length = Math.max(left.length, right.length)
  for (let index = 0; index < length; index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** Compares only as many numbers as `line` has: 0 where the version lies in the line, so 5.1.3 against 5.1 gives 0. */
export function compareToLine(version: readonly number[], line: readonly number[]): number {
  for (let index = 0; index < line.length; index++) {
    const difference = (version[index] ?? 0) - (line[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
