import { newestLines } from '../versions/newest-lines.ts'
import { compareNumbers, compareToLine } from '../versions/version.ts'
import { coverageOf, givesFixes } from './coverage.ts'
import type { Group } from './groups.ts'
import type { MendedRow, SupportRow } from './support.ts'

/** A supported row of the window that slides along with the releases, and its numbers. */
export interface WindowRow {
  readonly row: SupportRow
  readonly numbers: readonly number[]
}

/**
 * The rows as they would be had somebody moved the table up to the current release, continuing the pattern that it shows:
 * as many supported lines as before, of the same length; lines that fall out are refused in the way the table refuses.
 * Undefined where the current release has a supported row, or the table shows no pattern to continue.
 */
export function mendRows({ rows: selected, releases, current }: Group): readonly MendedRow[] | undefined {
  if (!current || givesFixes(coverageOf(current.version, selected).status)) return undefined
  const rows = selected.map(({ row }) => row)
  const window = slidingWindow(rows, current.version.numbers)
  const [top] = window
  if (!top) return undefined
  const length = top.row.meaning.kind === 'exact' ? Math.max(top.numbers.length, releases.usual) : top.numbers.length
  const sameMajor = current.version.numbers[0] === top.numbers[0]
  const among = window.length > 1 && sameMajor && length > 1 ? current.version.numbers.slice(0, 1) : []
  // Rows of the same numbers (one for each registry, say) are one line, and move together.
  const count = new Set(window.map(({ numbers }) => numbers.join('.'))).size
  const lines = newestLines(releases, length, count, among)
  if (lines.length === 0) return undefined
  return isGrowing(rows) ? grown(rows, top, lines) : slid(rows, window, lines, releases)
}

/**
 * The supported rows that move: those as long as the highest one. Where each is of another major (3.6.x and 2.11.x), only
 * the highest does; the others are lines of their own.
 */
function slidingWindow(rows: readonly SupportRow[], current: readonly number[]): readonly WindowRow[] {
  const supported = rows.flatMap((row) => {
    const { meaning } = row
    const isLine = meaning.kind === 'line' || (meaning.kind === 'exact' && meaning.tail === '')
    return isLine && givesFixes(row.status) && !row.development && row.because === undefined
      ? [{ row, numbers: meaning.numbers }]
      : []
  })
  const past = supported.filter(({ numbers }) => compareToLine(current, numbers) > 0)
  const sorted = past.toSorted((left, right) => compareNumbers(right.numbers, left.numbers))
  const [top] = sorted
  if (!top) return []
  const alike = sorted
    .filter(({ row }) => row.status === top.row.status)
    .filter(({ row, numbers }) => row.meaning.kind === top.row.meaning.kind && numbers.length === top.numbers.length)
  if (top.numbers.length === 1) return alike
  return alike.filter(({ numbers }) => numbers[0] === top.numbers[0])
}

/** Nothing is refused and several lines are supported: such tables get longer with every line. */
const isGrowing = (rows: readonly SupportRow[]): boolean =>
  rows.length > 1 &&
  rows.every(({ status }) => status === 'supported') &&
  rows.every(({ meaning }) => meaning.kind === 'line' && meaning.numbers.length === 1)

function grown(
  rows: readonly SupportRow[],
  top: WindowRow,
  lines: readonly (readonly number[])[],
): readonly MendedRow[] {
  const [line] = lines
  const added: MendedRow = { like: top.row, added: true, ...(line ? { numbers: line } : {}) }
  const kept = rows.map((row): MendedRow => ({ like: row, added: false }))
  return rows[0] === top.row ? [added, ...kept] : [...kept, added]
}

function slid(
  rows: readonly SupportRow[],
  window: readonly WindowRow[],
  lines: readonly (readonly number[])[],
  releases: Group['releases'],
): readonly MendedRow[] | undefined {
  const refusing = refusingRow(rows, window)
  const bound = boundBelow(rows, window)
  const distinct = window.filter((one, at) => {
    const before = window[at - 1]
    return before === undefined || compareNumbers(one.numbers, before.numbers) !== 0
  })
  if (refusing && !bound)
    return distinct.length < window.length ? undefined : listed(rows, window, lines, refusing, releases)
  const lowest = lines.at(-1) ?? []
  return rows.flatMap((row): readonly MendedRow[] => {
    const moving = window.find((one) => one.row === row)
    if (moving) {
      const numbers = lines[distinct.findIndex((one) => compareNumbers(one.numbers, moving.numbers) === 0)]
      return numbers ? [{ like: row, added: false, numbers }] : []
    }
    if (row === bound) return [{ like: row, added: false, numbers: boundNumbers(row, lowest, releases) }]
    return [{ like: row, added: false }]
  })
}

/**
 * A refused row of the same form, which shows that lines stay in the table when they fall out. Refused rows of older majors
 * only (6.8.x and 5.10.x under 7.4.x) show that the last line of a major stays, and that others go.
 */
function refusingRow(rows: readonly SupportRow[], window: readonly WindowRow[]): SupportRow | undefined {
  const [top] = window
  return rows.find(({ status, meaning }) => {
    if (status !== 'unsupported' || !top || meaning.kind !== top.row.meaning.kind) return false
    if (meaning.kind !== 'line' || top.numbers.length === 1) return true
    const others = rows.filter((row) => row.status === 'unsupported' && row.meaning.kind === 'line')
    const majors = others.map((row) => (row.meaning.kind === 'line' ? row.meaning.numbers[0] : undefined))
    return new Set(majors).size < majors.length || majors.includes(top.numbers[0])
  })
}

/** The row `< 2.26` under `2.26.x`, or `<= 2.25` under it: it ends where the window begins. */
export function boundBelow(rows: readonly SupportRow[], window: readonly WindowRow[]): SupportRow | undefined {
  const lowest = window.at(-1)?.numbers ?? []
  return rows.find(({ meaning, status }) => {
    if (meaning.kind !== 'interval' || !meaning.upper || meaning.lower || givesFixes(status)) return false
    const { numbers, inclusive } = meaning.upper
    if (!inclusive) return compareNumbers(numbers, lowest) === 0
    return (
      numbers.length === lowest.length && isRightBelow(numbers, lowest) && !rows.some(standsBetween(numbers, lowest))
    )
  })
}

/** A supported line above the bound and below the window: the bound is its neighbour, then. */
const standsBetween =
  (bound: readonly number[], lowest: readonly number[]) =>
  ({ meaning, status }: SupportRow): boolean =>
    (meaning.kind === 'line' || meaning.kind === 'exact') &&
    givesFixes(status) &&
    compareToLine(meaning.numbers, bound) > 0 &&
    compareNumbers(meaning.numbers, lowest) < 0

function isRightBelow(lower: readonly number[], upper: readonly number[]): boolean {
  const last = upper.length - 1
  if (compareNumbers(lower.slice(0, last), upper.slice(0, last)) === 0)
    return (lower[last] ?? 0) === (upper[last] ?? 0) - 1
  return compareNumbers(lower, upper) < 0
}

/** The end of that row once the window begins at `lowest`, with as many numbers as it had. */
export function boundNumbers(
  { meaning }: SupportRow,
  lowest: readonly number[],
  releases: Group['releases'],
): readonly number[] {
  if (meaning.kind !== 'interval' || !meaning.upper) return lowest
  const { numbers, inclusive } = meaning.upper
  if (inclusive)
    return newestLines(releases, lowest.length, 200).find((line) => compareNumbers(line, lowest) < 0) ?? lowest
  const filled = [...lowest, ...Array<number>(Math.max(0, numbers.length - lowest.length)).fill(0)]
  return filled.slice(0, Math.max(numbers.length, lowest.length))
}

/** Each refused line has a row of its own: new lines come on top, and those that fall out take over the refusal. */
function listed(
  rows: readonly SupportRow[],
  window: readonly WindowRow[],
  lines: readonly (readonly number[])[],
  refusing: SupportRow,
  releases: Group['releases'],
): readonly MendedRow[] {
  const [top] = window
  if (!top) return []
  const isKept = ({ numbers }: WindowRow): boolean => lines.some((line) => compareNumbers(line, numbers) === 0)
  const passed = newestLines(releases, top.numbers.length, 50).filter((line) => {
    const supported = lines.some((one) => compareNumbers(one, line) === 0)
    // Nobody lists every patch release that there was in between.
    return compareNumbers(line, top.numbers) > 0 && (supported || top.row.meaning.kind === 'line')
  })
  const added = passed.map((line): MendedRow => {
    const supported = lines.some((one) => compareNumbers(one, line) === 0)
    return { like: supported ? top.row : refusing, added: true, numbers: line }
  })
  const ascending = rows.indexOf(top.row) > rows.indexOf(refusing)
  const kept = rows.map((row): MendedRow => {
    const moving = window.find((one) => one.row === row)
    if (!moving || isKept(moving)) return { like: row, added: false }
    // Remarks beside the status speak of support too: the row becomes one like those that are refused already. Its date stays its own.
    if (row.remarks && !row.until?.date) return { like: refusing, added: true, numbers: moving.numbers }
    return { like: row, added: false, statusOf: refusing }
  })
  const at = rows.indexOf(top.row) + (ascending ? 1 : 0)
  return [...kept.slice(0, at), ...(ascending ? added.toReversed() : added), ...kept.slice(at)]
}
