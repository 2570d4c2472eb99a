import { readStatus } from '../support/status.ts'
import { readMeaning } from '../versions/read-meaning.ts'
import type { Columns } from './columns.ts'
import type { DocumentTable, TableRow } from './security-md.ts'
import { type Cell, cellAt } from './table-cells.ts'

/** A cell that must not go along when its row gets another version, and what stands there instead. */
export interface FactCell {
  readonly cell: Cell
  readonly newText: string
}

/** Tells the cells of a row that tell of its release, for the row with the numbers of another one. */
export type FactReader = (like: TableRow, numbers: readonly number[]) => readonly FactCell[]

/**
 * Finds the cells that tell of a release (when it came, what it brought) and not of its place in the table: another release
 * has its own, where the table has a row for it, or none that we know.
 */
export function factReader(text: string, table: DocumentTable, columns: Columns): FactReader {
  const { version, until, package: named, status, otherStatus } = columns
  const roles = new Set([version, until, named, ...status, ...otherStatus])
  const others = table.header.cells.map((_, index) => index).filter((index) => !roles.has(index))
  if (others.length === 0) return () => []
  const rowOf = new Map(table.rows.map((row) => [lineIn(row.cells[version]?.text ?? ''), row]))
  const counts = new Map(others.map((index) => [index, countTexts(table, index)]))
  return (like, numbers) => {
    const own = rowOf.get(numbers.join('.'))
    // A row such as `< 1.1` is about no release.
    if (own === like || lineIn(like.cells[version]?.text ?? '') === '') return []
    return others.flatMap((index) => {
      const content = contentAt(like, index)
      const shared = (counts.get(index)?.get(content) ?? 0) > 1
      if (shared || !isFact(content, columns.notes.includes(index))) return []
      const source = own && cellAt(text, own.span, index).content
      return [{ cell: cellAt(text, like.span, index), newText: source ? text.slice(source.start, source.end) : '' }]
    })
  }
}

/**
 * What several rows have, or what tells a status, describes a place in the table. A remark may do so as
 * well ("the newest line, for 6 months"), but not with a version or a year; whatever else stands in one row only is about its release.
 */
function isFact(content: string, isNote: boolean): boolean {
  if (content === '') return false
  return /\d\.\d|\d{4}/.test(content) || (!isNote && readStatus(content).status === 'unknown')
}

const contentAt = ({ cells }: TableRow, index: number): string => cells[index]?.text.trim() ?? ''

function countTexts({ rows }: DocumentTable, index: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(contentAt(row, index), (counts.get(contentAt(row, index)) ?? 0) + 1)
  return counts
}

/** `1.6` for a row about that line; empty for rows about anything else. */
function lineIn(cell: string): string {
  const meaning = readMeaning(cell)
  return meaning.kind === 'line' || (meaning.kind === 'exact' && meaning.tail === '') ? meaning.numbers.join('.') : ''
}
