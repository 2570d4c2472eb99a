import { mendedText } from '../support/mended-text.ts'
import type { MendedRow } from '../support/support.ts'
import type { Span, TextEdit } from '../text/span.ts'
import type { Columns } from './columns.ts'
import { type FactReader, factReader } from './release-facts.ts'
import type { DocumentTable, TableRow } from './security-md.ts'
import {
  type Cell,
  cellAt,
  cellHolding,
  delimiterLine,
  lineStart,
  newlineOf,
  rowAt,
  standsInLine,
} from './table-cells.ts'

/** A cell with what it shall say. */
interface Change {
  readonly cell: Cell
  readonly newText: string
  readonly isVersion: boolean
}

/** A mended row with the row of the table that it is made of, and what changes in that. */
interface Plan {
  readonly row: MendedRow
  readonly line: Span
  readonly changes: readonly Change[]
}

interface Fit {
  readonly text: string
  readonly table: DocumentTable
  readonly column: number
  readonly aligned: boolean
  /** By how much the version column becomes wider. */
  readonly widened: number
}

/**
 * The edits that turn a table of the document into its mended rows. Nothing else moves: cells keep their marks, a table whose
 * columns stand in line keeps them in line, and line ends stay as they are. Empty where they cannot be made: for HTML tables,
 * and where a version does not stand in the source as readers see it.
 */
export function tableEdits(
  text: string,
  table: DocumentTable,
  columns: Columns,
  rows: readonly MendedRow[],
): readonly TextEdit[] {
  if (table.syntax !== 'gfm' || rows.length === 0) return []
  const { version: column } = columns
  const factsOf = factReader(text, table, columns)
  const plans = rows.flatMap((row) => planOf(text, table, row, column, factsOf) ?? [])
  if (plans.length < rows.length) return []
  const aligned = standsInLine(text, table, column)
  const needed = plans.map(({ changes }) => overflow(changes.find(({ isVersion }) => isVersion)))
  const widened = aligned ? needed.reduce((most, one) => Math.max(most, one), 0) : 0
  const fit: Fit = { text, table, column, aligned, widened }
  const kept = new Set(plans.filter(({ row }) => !row.added).map(({ line }) => line))
  const stays = ({ span, cells }: TableRow): boolean => kept.has(span) || cells.every((cell) => cell.text.trim() === '')
  const edits = [
    ...(widened > 0 ? widenHeader(fit) : []),
    ...plans.filter(({ row }) => !row.added).flatMap(({ changes }) => changes.map((change) => cellEdit(fit, change))),
    ...(widened > 0 ? widenUntouched(fit, plans, stays) : []),
    ...insertions(fit, plans),
    ...removals(fit, stays),
  ]
  return merged(edits.toSorted((left, right) => left.span.start - right.span.start || left.span.end - right.span.end))
}

/** Undefined where the row is not one of the table, or its version does not stand in the source as readers see it. */
function planOf(
  text: string,
  table: DocumentTable,
  row: MendedRow,
  column: number,
  factsOf: FactReader,
): Plan | undefined {
  const like = rowAt(table, row.like.at.span.start)
  if (!like) return undefined
  const { span: line } = like
  const changes: Change[] = []
  const version = cellAt(text, line, column)
  if (row.numbers) {
    const source = text.slice(version.content.start, version.content.end)
    const newText = mendedText(row, source)
    if (newText === source && mendedText(row) !== row.like.text) return undefined
    changes.push({ cell: version, newText, isVersion: true })
  }
  const status = row.statusOf && cellHolding(text, line, row.like.statusAt.span)
  const other = row.statusOf?.statusAt.span
  if (status && other) changes.push({ cell: status, newText: text.slice(other.start, other.end), isVersion: false })
  const end = row.numbers ? endCell(text, line, row) : undefined
  const taken = new Set(changes.map(({ cell }) => cell.content.start))
  if (end && !taken.has(end.content.start)) changes.push({ cell: end, newText: 'TBD', isVersion: false })
  if (end) taken.add(end.content.start)
  for (const { cell, newText } of row.numbers ? factsOf(like, row.numbers) : [])
    if (!taken.has(cell.content.start)) changes.push({ cell, newText, isVersion: false })
  return { row, line, changes }
}

/** The cell with the end of support, where it has one of its own: the day of one line is not that of another. */
function endCell(text: string, line: Span, { like: { until, statusAt } }: MendedRow): Cell | undefined {
  const cell = until?.date === undefined ? undefined : cellHolding(text, line, until.at.span)
  const isStatus = cell?.content.start === cellHolding(text, line, statusAt.span)?.content.start
  return isStatus ? undefined : cell
}

/** How many characters too many a new text has for its column; one blank before the pipe stays where there was one. */
function overflow(change: Change | undefined): number {
  if (!change) return 0
  const { cell, newText } = change
  return newText.length + (cell.end > cell.content.end ? 1 : 0) - (cell.end - cell.content.start)
}

/** The new text with blanks behind it: as many as keep the next pipe where it was. */
function padded({ aligned, widened }: Fit, { cell, newText, isVersion }: Change): string {
  const blanks = cell.end - cell.content.end
  // A table that was never in line is not made to look as if it had been meant to be.
  if (blanks === 0 || (!aligned && blanks === 1)) return newText + ' '.repeat(blanks)
  const room = cell.end - cell.content.start + (isVersion ? widened : 0)
  return newText.padEnd(Math.max(room, newText.length + 1), ' ')
}

function cellEdit(fit: Fit, change: Change): TextEdit {
  return { span: { start: change.cell.content.start, end: change.cell.end }, newText: padded(fit, change) }
}

function widenHeader({ text, table, column, widened }: Fit): TextEdit[] {
  const header = cellAt(text, table.header.span, column)
  const { content } = cellAt(text, delimiterLine(text, table), column)
  const dashes = text.indexOf('-', content.start)
  return [
    { span: { start: header.end, end: header.end }, newText: ' '.repeat(widened) },
    { span: { start: dashes, end: dashes }, newText: '-'.repeat(widened) },
  ]
}

/** Rows whose version stays still have to follow a column that becomes wider. */
function widenUntouched(
  { text, table, column, widened }: Fit,
  plans: readonly Plan[],
  stays: (row: TableRow) => boolean,
): readonly TextEdit[] {
  const changed = new Set(
    plans
      .filter(({ row, changes }) => !row.added && changes.some(({ isVersion }) => isVersion))
      .map(({ line }) => line),
  )
  return table.rows
    .filter((row) => stays(row) && !changed.has(row.span))
    .map(({ span }) => {
      const { end } = cellAt(text, span, column)
      return { span: { start: end, end }, newText: ' '.repeat(widened) }
    })
}

/** Rows that come in at one place are one edit: two at the same offset would have no order. */
function insertions(fit: Fit, plans: readonly Plan[]): readonly TextEdit[] {
  const added = new Map<Span, string[]>()
  let previous: Span = delimiterLine(fit.text, fit.table)
  for (const plan of plans) {
    if (!plan.row.added) {
      previous = plan.line
      continue
    }
    const rows = added.get(previous)
    if (rows) rows.push(copied(fit, plan))
    else added.set(previous, [copied(fit, plan)])
  }
  const newline = newlineOf(fit.text, fit.table)
  return [...added].map(([{ end }, rows]) => ({
    span: { start: end, end },
    newText: rows.map((row) => newline + row).join(''),
  }))
}

/** A copy of a row with its changes, and with what quotes or indents it. */
function copied(fit: Fit, { line, changes }: Plan): string {
  const { text, column, widened } = fit
  const changed = changes.some(({ isVersion }) => isVersion)
  const version = cellAt(text, line, column)
  const same = { cell: version, newText: text.slice(version.content.start, version.content.end), isVersion: true }
  const all = widened > 0 && !changed ? [...changes, same] : changes
  let result = ''
  let from = lineStart(text, line.start)
  for (const change of all.toSorted((left, right) => left.cell.content.start - right.cell.content.start)) {
    result += text.slice(from, change.cell.content.start) + padded(fit, change)
    from = change.cell.end
  }
  return result + text.slice(from, line.end)
}

/** Whole lines are taken out. Where the last of them ends the file without a line end, the one before them goes along. */
function removals({ text, table }: Fit, stays: (row: TableRow) => boolean): readonly TextEdit[] {
  const removed = table.rows.filter((row) => !stays(row))
  return removed.map(({ span }) => {
    const next = text.indexOf('\n', span.end)
    const start = lineStart(text, span.start)
    if (next >= 0) return { span: { start, end: next + 1 }, newText: '' }
    return { span: { start: start - (text[start - 2] === '\r' ? 2 : 1), end: text.length }, newText: '' }
  })
}

/** Edits that overlap or meet at one place become one. */
function merged(edits: readonly TextEdit[]): readonly TextEdit[] {
  const result: TextEdit[] = []
  for (const edit of edits) {
    const last = result.at(-1)
    if (last && edit.span.start < last.span.end) {
      const end = Math.max(last.span.end, edit.span.end)
      result[result.length - 1] = { span: { start: last.span.start, end }, newText: last.newText + edit.newText }
    } else result.push(edit)
  }
  return result
}
