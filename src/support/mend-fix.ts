import { quote } from '../text/quote.ts'
import type { TextEdit } from '../text/span.ts'
import type { Group } from './groups.ts'
import { mendRows } from './mend-rows.ts'
import { mendedText } from './mended-text.ts'
import type { SupportTable } from './support.ts'

/** A change of a promise, offered to a person: the shape is that of a diagnostic's fix. */
export interface MendFix {
  readonly title: string
  readonly safety: 'suggested'
  readonly file: string
  readonly edits: readonly TextEdit[]
}

/** The fix that moves a table up to the current release, where all rows of the group stand in one table that can be edited. */
export function mendFix(group: Group, tables: readonly SupportTable[]): MendFix | undefined {
  const table = tables.find(({ rows }) => group.rows.every(({ row }) => rows.includes(row)))
  const rows = table?.edits && mendRows(group)
  if (!table?.edits || !rows) return undefined
  const edits = table.edits(rows)
  if (edits.length === 0) return undefined
  const moved = rows.filter(({ numbers, statusOf }) => numbers !== undefined && statusOf === undefined)
  const names = moved.map((row) => quote(mendedText(row))).slice(0, 3)
  return { title: `Move the table up: ${names.join(', ')}`, safety: 'suggested', file: table.at.file, edits }
}
