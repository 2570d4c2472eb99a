import type { Release } from '../versions/releases.ts'
import { compareNumbers, compareToLine, type Version } from '../versions/version.ts'
import { givesFixes } from './coverage.ts'
import type { Group } from './groups.ts'
import { lowestNumbers } from './row-numbers.ts'
import type { SupportRow } from './support.ts'

/**
 * The supported row of a release that is about to come. Many write the table just before they tag: the current release is
 * refused on purpose then (or prereleases of the next one are out, or the manifest has it already: `candidate`), and the row
 * for the next one is there already.
 */
export function rowAhead(
  { rows, releases }: Group,
  current: Release,
  refused: boolean,
  candidate?: Version,
): SupportRow | undefined {
  const waiting = rows.filter(({ row, selection }) => {
    const above = isAbove(row, current) && givesFixes(row.status)
    return above && !releases.stable.some((release) => selection.includes(release.version))
  })
  const told = candidate && waiting.find(({ selection }) => selection.includes(candidate))
  if (told) return told.row
  // Rows far above the releases (the template's 5.1.x) wait for nothing.
  const near = waiting.every(
    ({ row }) => (lowestNumbers(row.meaning)?.[0] ?? 0) <= (current.version.numbers[0] ?? 0) + 1,
  )
  if (!near) return undefined
  const next = waiting.find(
    ({ row, selection }) =>
      refused || (isLine(row) && releases.newestFirst.some((release) => selection.includes(release.version))),
  )
  return next?.row
}

/** A row for one milestone (`4.0.0-M3`) says nothing of the release that it leads to. */
const isLine = ({ meaning }: SupportRow): boolean => meaning.kind !== 'exact' || meaning.tail === ''

/** The supported row `> 0.50` where the release is of 0.50: it is left out, and hardly anybody means that. */
export function rowJustAbove({ rows }: Group, { version }: Release): SupportRow | undefined {
  const above = rows.find(
    ({ row: { meaning, status } }) =>
      meaning.kind === 'interval' &&
      meaning.lower?.inclusive === false &&
      givesFixes(status) &&
      compareToLine(version.numbers, meaning.lower.numbers) === 0,
  )
  return above?.row
}

/** The supported row with the highest number: the one that was last moved up. */
export function highestSupported({ rows }: Group): SupportRow | undefined {
  const numbered = rows.flatMap(({ row }) => {
    const numbers = lowestNumbers(row.meaning)
    return givesFixes(row.status) ? [{ row, numbers: numbers ?? [] }] : []
  })
  return numbered.toSorted((left, right) => compareNumbers(right.numbers, left.numbers))[0]?.row
}

/** Whether a row begins above a release. */
export function isAbove({ meaning }: SupportRow, { version }: Release): boolean {
  const lowest = lowestNumbers(meaning)
  return lowest !== undefined && compareNumbers(lowest, version.numbers) > 0
}

/** Whether a row could not be read that may be the one to support a release which is in no other: `row-is-readable` reports it. */
export function mayBeUnread({ rows }: Group): boolean {
  return rows.some(
    ({ row: { meaning, status } }) => meaning.kind === 'unreadable' && status !== 'unsupported' && status !== 'planned',
  )
}
