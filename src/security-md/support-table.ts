import type { Support, SupportRow, SupportTable } from '../support/support.ts'
import { type Columns, readColumns } from './columns.ts'
import { readLegend } from './legend.ts'
import { refusesBelow } from './refusing-words.ts'
import { narrowedByStage } from './release-stages.ts'
import type { DocumentTable, SecurityMd } from './security-md.ts'
import { readRow } from './support-row.ts'
import { tableEdits } from './table-edits.ts'
import { templateTraces } from './template.ts'

/** The tables of a document that say which versions get fixes, and those that look like it and are about something else. */
export interface SupportTables {
  readonly tables: readonly SupportTable[]
  readonly others: Support['leftOut']
}

/** `today` (`YYYY-MM-DD`) decides the status of rows that have a date and nothing else. */
export function readSupportTables(document: SecurityMd, today: string): SupportTables {
  const tables: SupportTable[] = []
  const others: Support['leftOut'][number][] = []
  // Made-up rows promise nothing, so nothing is judged by them; that they stand there is a finding of its own.
  const madeUp = templateTraces(document).flatMap(({ what, span }) => (what === 'rows' ? [span] : []))
  for (const table of document.tables) {
    if (madeUp.some(({ start, end }) => table.span.start <= start && end <= table.span.end)) continue
    const at = { file: document.path, span: table.header.span }
    const columns = readColumns(table)
    if (!('otherwise' in columns))
      tables.push(refusedByHeading(readTable(document, table, columns, today), table, columns))
    else if (columns.worthSaying)
      others.push({ at, reason: columns.otherwise, ...(columns.help !== undefined && { help: columns.help }) })
  }
  return { tables, others }
}

function readTable(document: SecurityMd, table: DocumentTable, columns: Columns, today: string): SupportTable {
  const reading = { file: document.path, columns, legend: readLegend(document, table, columns.status), today }
  const written = table.rows.filter((row) => row.cells.some(({ text }) => text.trim() !== ''))
  const rows = narrowedByStage(
    written,
    written.map((row) => readRow(row, reading)),
    columns,
  )
  const subject = subjectOf(table)
  return {
    origin: 'document',
    at: { file: document.path, span: table.span },
    rows,
    ...(subject ? { subject } : {}),
    ...(table.syntax === 'gfm' && { edits: (mended) => tableEdits(document.text, table, columns, mended) }),
  }
}

/** Below "Unsupported Versions" a table needs no column that says so. Its rows are no pattern that a mended table could follow. */
function refusedByHeading(read: SupportTable, { headings: [heading] }: DocumentTable, columns: Columns): SupportTable {
  if (!heading || !refusesBelow(heading.text)) return read
  const told = columns.status.length > 0 || columns.until !== undefined
  const statusAt = { file: read.at.file, span: heading.span }
  const refuse = (row: SupportRow): SupportRow => ({
    ...row,
    status: 'unsupported',
    statusText: heading.text,
    statusAt,
  })
  const { edits: _, ...table } = { ...read, rows: told ? read.rows : read.rows.map(refuse) }
  return table.rows.every(({ status }) => status === 'unsupported') ? { ...table, refuses: true } : read
}

/** "JobRunr Pro Supported Versions": an edition whose versions may not be tagged here. */
function subjectOf({ headings }: DocumentTable): string | undefined {
  return /\b(pro|enterprise|premium|commercial|cloud|saas)\b/i.exec(headings[0]?.text ?? '')?.[1]
}
