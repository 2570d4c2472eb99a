import { mendedText } from '../support/mended-text.ts'
import type { MendedRow, SupportRow } from '../support/support.ts'
import type { Span, TextEdit } from '../text/span.ts'
import type { DocumentTable } from './security-md.ts'
import { splitRow } from './table-rows.ts'

/** A cell in its row: its content, and the offset at which the room for it ends (its pipe, or the end of the row). */
interface Cell {
  readonly content: Span
  readonly end: number
}

/** A cell with what it shall say. */
interface Change {
  readonly cell: Cell
  readonly newText: string
  readonly isVersion: boolean
}

/**
 * The edits that turn a table of the document into its mended rows. Nothing else moves: cells keep their marks, a table whose
 * columns stand in line keeps them in line, and line ends stay as they are. Empty for HTML tables, which are left to people.
 */
export function tableEdits(
  text: string,
  table: DocumentTable,
  column: number,
  rows: readonly MendedRow[],
): readonly TextEdit[] {
  if (table.syntax !== 'gfm') return []
  const lines = [table.header.span, ...table.rows.map(({ span }) => span)]
  const cells = lines.map((line) => cellAt(text, line, column))
  const aligned = standInLine(text, lines, cells)
  const wanted = rows.map((row) => changesOf(text, table, row, column))
  const widened = aligned
    ? Math.max(0, ...wanted.map((changes) => overflow(changes.find(({ isVersion }) => isVersion))))
    : 0
  const fit: Fit = { text, aligned, widened }
  const edits: TextEdit[] = widened > 0 ? widenHeader(text, table, column, widened) : []
  // Rows that come in at one place are one edit: two at the same offset would have no order.
  const added = new Map<Span, string[]>()
  let previous: Span = delimiterLine(text, table)
  for (const [index, row] of rows.entries()) {
    const changes = wanted[index] ?? []
    const line = lineOf(table, row.like)
    if (!line) continue
    if (row.added) added.set(previous, [...(added.get(previous) ?? []), copied(fit, line, changes, row.like)])
    else {
      edits.push(...changes.map((change) => cellEdit(fit, change)), ...untouched(fit, changes, text, line, column))
      previous = line
    }
  }
  edits.push(...[...added].map(([after, lines]) => insertion(fit, after, lines)))
  const kept = new Set(rows.filter(({ added }) => !added).map(({ like }) => lineOf(table, like)))
  const removed = table.rows.filter(({ span }) => !kept.has(span) && rows.length > 0)
  edits.push(...removed.map(({ span }) => removal(text, span)))
  return edits.toSorted((left, right) => left.span.start - right.span.start)
}

interface Fit {
  readonly text: string
  readonly aligned: boolean
  /** By how much the version column becomes wider. */
  readonly widened: number
}

function cellAt(text: string, line: Span, column: number): Cell {
  const content = splitRow(text, line.start, line.end)[column] ?? { start: line.end, end: line.end }
  let end = content.end
  while (end < line.end && /[ \t]/.test(text[end] ?? '')) end++
  return { content, end }
}

const lineOf = (table: DocumentTable, { at }: SupportRow): Span | undefined =>
  table.rows.find(({ span }) => span.start <= at.span.start && at.span.start <= span.end)?.span

/** The pipes after the column stand below each other, header included. */
function standInLine(text: string, lines: readonly Span[], cells: readonly Cell[]): boolean {
  const columns = cells.map(({ end }, index) => end - lineStart(text, lines[index]?.start ?? 0))
  return columns.length > 1 && columns.every((column) => column === columns[0])
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1

/** What is to change in the row that a mended row is made of: the version cell first, then the status. */
function changesOf(text: string, table: DocumentTable, row: MendedRow, column: number): readonly Change[] {
  const line = lineOf(table, row.like)
  if (!line) return []
  const changes: Change[] = []
  const version = cellAt(text, line, column)
  if (row.numbers) {
    const newText = mendedText(row, text.slice(version.content.start, version.content.end))
    changes.push({ cell: version, newText, isVersion: true })
  }
  const status = row.statusOf && cellHolding(text, line, row.like.statusAt.span)
  const other = row.statusOf?.statusAt.span
  if (status && other) changes.push({ cell: status, newText: text.slice(other.start, other.end), isVersion: false })
  return changes
}

function cellHolding(text: string, line: Span, place: Span): Cell | undefined {
  const index = splitRow(text, line.start, line.end).findIndex(
    ({ start, end }) => start <= place.start && place.end <= end,
  )
  return index < 0 ? undefined : cellAt(text, line, index)
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
  const room = cell.end - cell.content.start + (isVersion ? widened : 0)
  if (!aligned && isVersion) return newText + ' '.repeat(blanks)
  return newText.padEnd(blanks > 0 ? Math.max(room, newText.length + 1) : newText.length, ' ')
}

function cellEdit(fit: Fit, change: Change): TextEdit {
  return { span: { start: change.cell.content.start, end: change.cell.end }, newText: padded(fit, change) }
}

/** A row whose version stays still has to follow a column that becomes wider. */
function untouched(
  { widened }: Fit,
  changes: readonly Change[],
  text: string,
  line: Span,
  column: number,
): readonly TextEdit[] {
  const { content, end } = cellAt(text, line, column)
  const changed = changes.some(({ cell }) => cell.content.start === content.start)
  return widened === 0 || changed ? [] : [{ span: { start: end, end }, newText: ' '.repeat(widened) }]
}

function widenHeader(text: string, table: DocumentTable, column: number, widened: number): TextEdit[] {
  const header = cellAt(text, table.header.span, column)
  const { content } = cellAt(text, delimiterLine(text, table), column)
  const dashes = text.indexOf('-', content.start)
  return [
    { span: { start: header.end, end: header.end }, newText: ' '.repeat(widened) },
    { span: { start: dashes, end: dashes }, newText: '-'.repeat(widened) },
  ]
}

/** The line `| --- | --- |` under the header. */
function delimiterLine(text: string, table: DocumentTable): Span {
  const start = text.indexOf('\n', table.header.span.end) + 1
  const end = text.indexOf('\n', start)
  return { start, end: end < 0 ? text.length : end - (text[end - 1] === '\r' ? 1 : 0) }
}

/** A copy of a row with its changes. A date that was the old line's is not the new one's. */
function copied(fit: Fit, line: Span, changes: readonly Change[], like: SupportRow): string {
  const start = lineStart(fit.text, line.start)
  const until = like.until && cellHolding(fit.text, line, like.until.at.span)
  const isOwnCell =
    until &&
    !changes.some(({ cell }) => cell.content.start === until.content.start) &&
    until.content.start !== cellHolding(fit.text, line, like.statusAt.span)?.content.start
  const all = isOwnCell ? [...changes, { cell: until, newText: 'TBD', isVersion: false }] : changes
  let result = ''
  let from = start
  for (const change of all.toSorted((left, right) => left.cell.content.start - right.cell.content.start)) {
    result += fit.text.slice(from, change.cell.content.start) + padded(fit, change)
    from = change.cell.end
  }
  return result + fit.text.slice(from, line.end)
}

function insertion({ text }: Fit, after: Span, rows: readonly string[]): TextEdit {
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  return { span: { start: after.end, end: after.end }, newText: rows.map((row) => newline + row).join('') }
}

function removal(text: string, line: Span): TextEdit {
  const next = text.indexOf('\n', line.end)
  const start = lineStart(text, line.start)
  if (next >= 0) return { span: { start, end: next + 1 }, newText: '' }
  // The last line of a file without a final newline takes the newline before it along.
  return { span: { start: start - (text[start - 2] === '\r' ? 2 : 1), end: text.length }, newText: '' }
}
