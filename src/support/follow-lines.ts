import type { Releases } from '../versions/releases.ts'
import { compareNumbers } from '../versions/version.ts'
import { givesFixes } from './coverage.ts'
import { boundBelow, boundNumbers, type WindowRow } from './mend-rows.ts'
import type { MendedRow, SupportRow } from './support.ts'

/**
 * The rows of a table once it promises fixes for just these lines (newest first), because the policy says so. Rows that are
 * right stay as they are; lines that are over are refused in the way the table refuses. Undefined where the table has no
 * supported line to copy from.
 */
export function followLines(
  rows: readonly SupportRow[],
  lines: readonly (readonly number[])[],
  releases: Releases,
): readonly MendedRow[] | undefined {
  const window = supportedLines(rows)
  const [top] = window
  if (!top || lines.length === 0) return undefined
  const refusing = rows.find(({ status, meaning }) => status === 'unsupported' && meaning.kind === 'line')
  const bound = boundBelow(rows, window)
  return refusing && !bound ? refused(rows, window, lines, refusing) : moved(rows, window, lines, bound, releases)
}

/** Newest first, as the bound below them is found by the lowest. */
function supportedLines(rows: readonly SupportRow[]): readonly WindowRow[] {
  const found = rows.flatMap((row) => {
    const numbers = numbersOf(row)
    return numbers && givesFixes(row.status) ? [{ row, numbers }] : []
  })
  return found.toSorted((left, right) => compareNumbers(right.numbers, left.numbers))
}

function numbersOf({ meaning }: SupportRow): readonly number[] | undefined {
  if (meaning.kind === 'line') return meaning.numbers
  return meaning.kind === 'exact' && meaning.tail === '' ? meaning.numbers : undefined
}

const same = (left: readonly number[], right: readonly number[]): boolean =>
  left.length === right.length && compareNumbers(left, right) === 0

/** The supported rows take over the lines one by one, in the order of the table; the row below them ends where they begin. */
function moved(
  rows: readonly SupportRow[],
  window: readonly WindowRow[],
  lines: readonly (readonly number[])[],
  bound: SupportRow | undefined,
  releases: Releases,
): readonly MendedRow[] {
  const places = rows.filter((row) => window.some((one) => one.row === row))
  const descending = places[0] === window[0]?.row
  const wanted = descending ? lines : lines.toReversed()
  const lowest = lines.at(-1) ?? []
  return rows.flatMap((row): readonly MendedRow[] => {
    const place = places.indexOf(row)
    if (row === bound) return [{ like: row, added: false, numbers: boundNumbers(row, lowest, releases) }]
    if (place < 0) return [{ like: row, added: false }]
    const line = wanted[place]
    const more = place === places.length - 1 ? wanted.slice(places.length) : []
    const here: readonly MendedRow[] = line ? [renumbered(row, line)] : []
    return [...here, ...more.map((numbers): MendedRow => ({ like: row, added: true, numbers }))]
  })
}

function renumbered(row: SupportRow, numbers: readonly number[]): MendedRow {
  return same(numbersOf(row) ?? [], numbers) ? { like: row, added: false } : { like: row, added: false, numbers }
}

/** Every refused line has a row: lines change their status, and new ones come in above the next lower one. */
function refused(
  rows: readonly SupportRow[],
  window: readonly WindowRow[],
  lines: readonly (readonly number[])[],
  refusing: SupportRow,
): readonly MendedRow[] {
  const [top] = window
  const isWanted = (numbers: readonly number[] | undefined): boolean =>
    numbers !== undefined && lines.some((line) => same(line, numbers))
  const kept = rows.map((row): MendedRow => {
    const numbers = numbersOf(row)
    if (numbers === undefined || isWanted(numbers) === givesFixes(row.status)) return { like: row, added: false }
    const model = isWanted(numbers) ? top?.row : refusing
    return { like: row, added: false, ...(model ? { statusOf: model } : {}) }
  })
  const missing = lines.filter((line) => !rows.some((row) => same(numbersOf(row) ?? [], line)))
  return missing.reduce<readonly MendedRow[]>((mended, line) => inserted(mended, line, top?.row), kept)
}

function inserted(
  rows: readonly MendedRow[],
  line: readonly number[],
  model: SupportRow | undefined,
): readonly MendedRow[] {
  if (!model) return rows
  const numbered = rows.map(({ like, numbers }) => numbers ?? numbersOf(like))
  const [first, second] = numbered.filter((numbers) => numbers !== undefined)
  const ascending = first !== undefined && second !== undefined && compareNumbers(first, second) < 0
  const at = numbered.findIndex((numbers) => {
    if (numbers === undefined) return false
    return ascending ? compareNumbers(numbers, line) > 0 : compareNumbers(numbers, line) < 0
  })
  const row: MendedRow = { like: model, added: true, numbers: line }
  if (at >= 0) return rows.toSpliced(at, 0, row)
  const last = numbered.findLastIndex((numbers) => numbers !== undefined)
  return rows.toSpliced(last + 1, 0, row)
}
