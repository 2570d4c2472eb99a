import { readDate } from '../support/end-date.ts'
import { readStatus } from '../support/status.ts'
import type { EndOfSupport, Status, SupportRow, SupportTable } from '../support/support.ts'
import type { Location } from '../text/span.ts'
import { readMeaning } from '../versions/read-meaning.ts'
import { type Columns, readColumns } from './columns.ts'
import { readLegend } from './legend.ts'
import type { DocumentTable, ReadableText, SecurityMd, TableRow } from './security-md.ts'
import { tableEdits } from './table-edits.ts'

/** The tables of a document that say which versions get fixes, and those that look like it and are about something else. */
export interface SupportTables {
  readonly tables: readonly SupportTable[]
  readonly others: readonly { readonly at: Location; readonly reason: string }[]
}

/** `today` (`YYYY-MM-DD`) decides the status of rows that have a date and nothing else. */
export function readSupportTables(document: SecurityMd, today: string): SupportTables {
  const tables: SupportTable[] = []
  const others: { at: Location; reason: string }[] = []
  for (const table of document.tables) {
    const at = { file: document.path, span: table.header.span }
    const columns = readColumns(table)
    if (!('otherwise' in columns)) tables.push(readTable(document, table, columns, today))
    else if (columns.worthSaying) others.push({ at, reason: columns.otherwise })
  }
  return { tables, others }
}

function readTable(document: SecurityMd, table: DocumentTable, columns: Columns, today: string): SupportTable {
  const legend = readLegend(document, table)
  const rows = table.rows
    .filter((row) => row.cells.some(({ text }) => text.trim() !== ''))
    .map((row) => readRow(document.path, row, columns, legend, today))
  const subject = subjectOf(table)
  return {
    origin: 'document',
    at: { file: document.path, span: table.span },
    rows,
    ...(subject ? { subject } : {}),
    ...(table.syntax === 'gfm' && { edits: (mended) => tableEdits(document.text, table, columns.version, mended) }),
  }
}

function readRow(
  file: string,
  row: TableRow,
  columns: Columns,
  legend: ReadonlyMap<string, Status>,
  today: string,
): SupportRow {
  const cell = (index: number | undefined): ReadableText | undefined =>
    index === undefined ? undefined : row.cells[index]
  const version = cell(columns.version)
  const statusCells = columns.status.flatMap((index) => cell(index) ?? [])
  const notes = columns.notes.flatMap((index) => cell(index) ?? [])
  const until =
    endOf(file, cell(columns.until), true) ?? firstEnd(file, statusCells, isOnlyDate) ?? firstEnd(file, notes)
  const read = combined(statusCells, legend)
  const status = statusWithDate(read.status, statusCells, until, today)
  const packageName = cell(columns.package)?.text.trim()
  const struck = version?.struck === true && status === 'unknown'
  return {
    at: { file, span: version?.span ?? row.span },
    text: version?.text.trim() ?? '',
    meaning: readMeaning(version?.text ?? ''),
    status: struck ? 'unsupported' : status,
    statusText: statusCells.map(({ text }) => text.trim()).join(' '),
    statusAt: { file, span: statusCells[0]?.span ?? row.span },
    development: read.development || inDevelopment(columns, row),
    ...(until ? { until } : {}),
    ...(notes.some(({ text }) => text.trim() !== '') && { remarks: true }),
    ...(packageName ? { package: packageName } : {}),
  }
}

/** Several columns of marks (one per platform) agree, or the row is limited. */
function combined(cells: readonly ReadableText[], legend: ReadonlyMap<string, Status>): ReturnType<typeof readStatus> {
  const read = cells.map(({ text }) => readStatus(text, legend))
  const [first] = read
  if (!first) return { status: 'supported', development: false }
  return read.every(({ status }) => status === first.status) ? first : { status: 'limited', development: false }
}

/** A date alone is a promise up to that day: what lies in the past has ended, it is a record and no promise. */
function statusWithDate(
  status: Status,
  cells: readonly ReadableText[],
  until: EndOfSupport | undefined,
  today: string,
): Status {
  if (until?.date === undefined) return status
  const wordless = cells.length === 0 || status === 'unknown'
  if (!wordless) return status
  return until.date < today ? 'unsupported' : 'supported'
}

/** "🔨 | Development branch": the remark says what the mark means. */
function inDevelopment({ notes }: Columns, row: TableRow): boolean {
  return notes.some((index) =>
    /^development (?:branch|line|release|version)/i.test(row.cells[index]?.text.trim() ?? ''),
  )
}

const ENDS =
  /\b(?:until|till|through|eol|eos|ends?|ended|ending|expires?|end-of-life|end of|sunset|up to|supported to)\b/i

function firstEnd(
  file: string,
  cells: readonly ReadableText[],
  also = (_: string): boolean => false,
): EndOfSupport | undefined {
  for (const cell of cells) {
    const found = endOf(file, cell, ENDS.test(cell.text) || also(cell.text))
    if (found) return found
  }
  return undefined
}

function isOnlyDate(text: string): boolean {
  const date = readDate(text)
  return date !== undefined && date.end - date.start === text.trim().length
}

/** In a column of end dates any date counts and any other words are an event; elsewhere it takes a word such as "until". */
function endOf(file: string, cell: ReadableText | undefined, says: boolean): EndOfSupport | undefined {
  const text = cell?.text.trim() ?? ''
  if (!cell || !says || text === '') return undefined
  const date = readDate(cell.text)
  const at = { file, span: cell.span }
  if (date && 'day' in date) return { date: date.day, text, at: { file, span: cell.spanOf(date.start, date.end) } }
  if (date) return { text, at }
  return isEvent(text) ? { text, at } : undefined
}

const isEvent = (text: string): boolean => /\b(?:release of|until|after|when)\b/i.test(text)

/** "JobRunr Pro Supported Versions": an edition whose versions may not be tagged here. */
function subjectOf({ headings }: DocumentTable): string | undefined {
  return /\b(pro|enterprise|premium|commercial|cloud|saas)\b/i.exec(headings[0]?.text ?? '')?.[1]
}
