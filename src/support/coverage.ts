import type { Meaning } from '../versions/meaning.ts'
import type { Releases } from '../versions/releases.ts'
import { compareSpecificity, type Selection, select } from '../versions/selection.ts'
import type { Version } from '../versions/version.ts'
import type { Status, SupportRow } from './support.ts'

/** A row held against the releases. */
export interface SelectedRow {
  readonly row: SupportRow
  readonly selection: Selection
}

/** What the rows say of one version. */
export interface Coverage {
  /** `none` where no row speaks of the version. */
  readonly status: Status | 'none'
  /** The rows that decide: those that take the version in and say the most. */
  readonly deciding: readonly SelectedRow[]
}

export function selectRows(rows: readonly SupportRow[], releases: Releases): readonly SelectedRow[] {
  return rows.map((row) => ({ row, selection: select(row.meaning, releases) }))
}

/** Whether a status lets a user count on fixes, be they few. */
export const givesFixes = (status: Status | 'none'): boolean => status === 'supported' || status === 'limited'

/**
 * What the rows say of a version. The most specific row wins: `2.11.x` yes beats `< 3.6.x` no. Where rows of equal rank
 * disagree the friendlier one is taken; that they disagree is another finding. A branch (`main`) takes in the current
 * release only where the promise names no numbers: then the branch is all that is supported.
 */
export function coverageOf(version: Version, rows: readonly SelectedRow[]): Coverage {
  const deciding = narrowest(highest(version, rows))
  const best = deciding.find(({ row }) => givesFixes(row.status)) ?? deciding[0]
  if ((best?.selection.specificity ?? 0) <= 7 && (!best || !givesFixes(best.row.status))) {
    const branch = branchCovers(rows)
    if (branch) return { status: branch.row.status, deciding: [branch] }
  }
  return { status: best?.row.status ?? 'none', deciding }
}

/** The rows that take a version in and that no other such row outranks. A loop, because rules ask for hundreds of versions. */
function highest(version: Version, rows: readonly SelectedRow[]): readonly SelectedRow[] {
  let found: SelectedRow[] = []
  for (const one of rows) {
    if (!one.selection.includes(version)) continue
    const [first] = found
    const order = first ? compareRanks(one, first) : 0
    if (order > 0) found = [one]
    else if (order === 0) found.push(one)
  }
  return found
}

/** Rows that are written beside a rule of support are its exceptions: they win over what follows from it. */
function compareRanks(left: SelectedRow, right: SelectedRow): number {
  const written = Number(left.row.because === undefined) - Number(right.row.because === undefined)
  if (written !== 0) return written
  const selected = ({ row: { meaning }, selection }: SelectedRow) => ({ meaning, selection })
  return compareSpecificity(selected(left), selected(right))
}

/** Of several open ends below a version (`< 3.6`, `< 2.11`) the nearest says the most. */
function narrowest(rows: readonly SelectedRow[]): readonly SelectedRow[] {
  if (rows.length < 2) return rows
  const uppers = rows.flatMap(({ row }) =>
    row.meaning.kind === 'interval' && row.meaning.upper && !row.meaning.lower ? [row.meaning.upper] : [],
  )
  if (uppers.length < rows.length) return rows
  const smallest = uppers.reduce((left, right) => (compare(left.numbers, right.numbers) <= 0 ? left : right))
  return rows.filter(
    ({ row }) =>
      row.meaning.kind === 'interval' &&
      row.meaning.upper &&
      compare(row.meaning.upper.numbers, smallest.numbers) === 0,
  )
}

function compare(left: readonly number[], right: readonly number[]): number {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** A supported branch, where no supported row names a number. */
function branchCovers(rows: readonly SelectedRow[]): SelectedRow | undefined {
  const supported = rows.filter(({ row }) => givesFixes(row.status))
  const numbered = supported.some(({ row }) => !isBranch(row.meaning))
  return numbered ? undefined : supported[0]
}

/** `main`, or several branches in one cell. */
const isBranch = (meaning: Meaning): boolean =>
  meaning.kind === 'union' ? meaning.of.every(isBranch) : meaning.kind === 'branch'
