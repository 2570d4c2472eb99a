import type { Span } from '../text/span.ts'
import type { DocumentTable, TableRow } from './security-md.ts'
import { splitRow } from './table-rows.ts'

/** A cell in its row: its content, and the offset at which the room for it ends (its pipe, or the end of the row). */
export interface Cell {
  readonly content: Span
  readonly end: number
}

/** The cell of a row in a column; where the row is short, an empty one at its end. */
export function cellAt(text: string, line: Span, column: number): Cell {
  const content = splitRow(text, line.start, line.end)[column] ?? { start: line.end, end: line.end }
  let end = content.end
  while (end < line.end && /[ \t]/.test(text[end] ?? '')) end++
  return { content, end }
}

/** The cell that a place in a row lies in. */
export function cellHolding(text: string, line: Span, place: Span): Cell | undefined {
  const index = splitRow(text, line.start, line.end).findIndex(
    ({ start, end }) => start <= place.start && place.end <= end,
  )
  return index < 0 ? undefined : cellAt(text, line, index)
}

/** The row of a table that an offset lies in. Rows stand in order, so that half of them are passed over at each step. */
export function rowAt({ rows }: DocumentTable, offset: number): TableRow | undefined {
  let [low, high] = [0, rows.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const row = rows[middle]
    if (!row) return undefined
    if (offset < row.span.start) high = middle - 1
    else if (offset > row.span.end) low = middle + 1
    else return row
  }
  return undefined
}

/** Where the line of an offset begins; a byte order mark is no part of it. */
export function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return start === 0 && text.startsWith('\uFEFF') ? 1 : start
}

/** The line `| --- | --- |` under the header, without what quotes or indents it. */
export function delimiterLine(text: string, { header }: DocumentTable): Span {
  let start = text.indexOf('\n', header.span.end) + 1
  while (/[ \t>]/.test(text[start] ?? '')) start++
  const next = text.indexOf('\n', start)
  let end = next < 0 ? text.length : next
  while (end > start && /[ \t\r]/.test(text[end - 1] ?? '')) end--
  return { start, end }
}

/** The line end that the table is written with. */
export function newlineOf(text: string, { header }: DocumentTable): string {
  return text[text.indexOf('\n', header.span.end) - 1] === '\r' ? '\r\n' : '\n'
}

/** Whether the pipes after a column stand below each other, header included. */
export function standsInLine(text: string, table: DocumentTable, column: number): boolean {
  const places = [table.header, ...table.rows].map(
    ({ span }) => cellAt(text, span, column).end - lineStart(text, span.start),
  )
  return places.length > 1 && places.every((place) => place === places[0])
}
