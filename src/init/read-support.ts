import type { Policy, Row, Support } from '../policy/policy.generated.ts'
import { readPromises } from '../prose/promises.ts'
import { cell, inline } from '../render/inline.ts'
import { columnKey, USUAL_MARKS } from '../render/support-table.ts'
import { readColumns } from '../security-md/columns.ts'
import type { DocumentTable, ReadableText, SecurityMd, TableRow } from '../security-md/security-md.ts'
import { readDate, readDates } from '../support/end-date.ts'
import type { SupportRow, SupportTable } from '../support/support.ts'
import { quote } from '../text/quote.ts'
import type { Span } from '../text/span.ts'

/** A table of supported versions as rows of a policy. */
export interface ReadTable {
  readonly lines: Row[]
  readonly headings: Readonly<Record<string, string>>
  readonly marks: NonNullable<NonNullable<Policy['render']>['marks']>
  /** Dates that have two readings, left for a person. */
  readonly unclear: readonly { readonly text: string; readonly span: Span }[]
}

/** Why a table cannot be told by rows of a policy; a sentence. */
export interface OtherForm {
  readonly reason: string
  readonly span: Span
}

/** Turns a support table into rows, if everything in it has a place in a row. */
export function readTable(document: SecurityMd, table: DocumentTable, support: SupportTable): ReadTable | OtherForm {
  const roles = rolesIn(table)
  if ('reason' in roles) return roles
  const reader: Reader = { document, roles, unclear: [] }
  const lines: Row[] = []
  const source = table.rows.filter((row) => row.cells.some(({ text }) => text.trim() !== ''))
  for (const [index, row] of source.entries()) {
    const line = readLine(reader, row, support.rows[index])
    if ('reason' in line) return line
    lines.push(line)
  }
  if (lines.length === 0) return { reason: 'it has no rows', span: table.header.span }
  return { ...withMarks(lines), headings: headingsOf(reader, table), unclear: reader.unclear }
}

/** Which column holds what; indexes. */
interface Roles {
  readonly version: number
  readonly supported: number
  readonly package: number | undefined
  readonly until: number | undefined
  readonly note: number | undefined
}

interface Reader {
  readonly document: SecurityMd
  readonly roles: Roles
  readonly unclear: { text: string; span: Span }[]
}

function rolesIn(table: DocumentTable): Roles | OtherForm {
  const { span, cells } = table.header
  const columns = readColumns(table)
  if ('otherwise' in columns || table.syntax === 'html') return { reason: 'it is written in HTML', span }
  const [supported, more] = columns.status
  const [note, anotherNote] = columns.notes
  const { version, package: name, until } = columns
  const known = [name, version, supported, until, note]
  const stray = [more, anotherNote, ...cells.keys()].find((index) => index !== undefined && !known.includes(index))
  const title = quote(cells[stray ?? version]?.text.trim() ?? '')
  if (stray !== undefined || name === version) return { reason: `its column ${title} has no place in a row`, span }
  if (supported === undefined) return { reason: 'no column of it tells the status', span }
  return { version, supported, package: name, until, note }
}

function readLine({ document, roles, unclear }: Reader, row: TableRow, said: SupportRow | undefined): Row | OtherForm {
  const cellAt = (index: number | undefined): ReadableText | undefined =>
    index === undefined ? undefined : row.cells[index]
  const markdown = (index: number | undefined): string => markdownOf(document, cellAt(index))
  if (!said || said.text === '') return { reason: 'a row of it names no versions', span: row.span }
  const { status, statusText, statusAt, text } = said
  if (status === 'unknown')
    return { reason: `the status ${quote(statusText)} of ${quote(text)} cannot be read`, span: statusAt.span }
  const end = cellAt(roles.until)
  const until = endIn(said, end, unclear)
  const unread = until === undefined ? markdown(roles.until) : ''
  const remark = [markdown(roles.note), unread].filter((part) => part !== '').join(' ')
  return {
    ...labelled(said, markdown(roles.version)),
    supported: status === 'supported' ? true : status === 'unsupported' ? false : status,
    ...(until !== undefined && { until }),
    ...(said.package !== undefined && { package: said.package }),
    'status-text': markdown(roles.supported),
    ...(remark !== '' && { note: remark }),
  }
}

function markdownOf({ text }: SecurityMd, part: ReadableText | undefined): string {
  return part ? text.slice(part.span.start, part.span.end).trim() : ''
}

/** The titles of columns that are not the usual ones, by their key. */
function headingsOf({ document, roles }: Reader, { header }: DocumentTable): Readonly<Record<string, string>> {
  const columns = ['package', 'version', 'supported', 'until', 'note'] as const
  const titles = columns.flatMap((column) => {
    const index = roles[column]
    const title = markdownOf(document, index === undefined ? undefined : header.cells[index])
    return title === '' || title === USUAL_TITLES[column] ? [] : [[columnKey(column), title] as const]
  })
  return Object.fromEntries(titles)
}

const USUAL_TITLES = {
  package: 'Package',
  version: 'Version',
  supported: 'Supported',
  until: 'Security support until',
  note: 'Notes',
} as const

/** The plain text is what is read; the Markdown is kept beside it where it is not the same. */
function labelled({ text }: SupportRow, markdown: string): Pick<Row, 'versions' | 'label'> {
  return cell(inline(text)) === cell(markdown) ? { versions: text } : { versions: text, label: markdown }
}

/** The words of the author where the schema takes them as an end; else the day that they mean. */
function endIn(
  row: SupportRow,
  end: ReadableText | undefined,
  unclear: { text: string; span: Span }[],
): string | undefined {
  const text = end?.text.replace(/\s+/g, ' ').trim() ?? row.until?.text.trim() ?? ''
  if (text === '' || /^[-–—?]+$|^n\/a$/i.test(text)) return undefined
  const faulty = readDates(text).find((date) => 'fault' in date)
  const date = readDate(text)
  if (faulty || (date && 'fault' in date)) {
    unclear.push({ text, span: end?.span ?? row.at.span })
    return undefined
  }
  if (end === undefined && row.until?.date === undefined) return undefined
  const whole = end !== undefined || (date !== undefined && 'day' in date && date.end - date.start === text.length)
  if (whole && END.test(text) && !/[<>`[\]]/.test(text)) return text
  return date && 'day' in date ? date.day : undefined
}

/** What the schema takes as it stands. */
const END = /^(?:\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|\d{4}-? ?Q[1-4]|\d+ [A-Za-z].*|[^\d\s].*)$/

type Kind = keyof typeof USUAL_MARKS
const kindOf = ({ supported }: Row): Kind =>
  supported === true ? 'supported' : supported === false ? 'unsupported' : supported

/** A status that is always shown alike is a mark of the document; what is shown once only stays with its row. */
function withMarks(lines: readonly Row[]): Pick<ReadTable, 'lines' | 'marks'> {
  const marks: ReadTable['marks'] = {}
  for (const kind of ['supported', 'unsupported', 'limited', 'planned'] as const) {
    const shown = new Set(lines.filter((line) => kindOf(line) === kind).map((line) => line['status-text'] ?? ''))
    const [only = ''] = shown
    if (shown.size === 1 && only !== '' && only !== USUAL_MARKS[kind] && !/\d/.test(only)) marks[kind] = cell(only)
  }
  return {
    marks,
    lines: lines.map(({ 'status-text': text = '', ...line }) => {
      const mark = marks[kindOf(line)] ?? USUAL_MARKS[kindOf(line)]
      return cell(text) === mark || text === '' ? line : { ...line, 'status-text': text }
    }),
  }
}

/** What the words around the table tell beside it. */
export function readSupportWords(words: {
  readonly intro: string
  readonly note: string
  readonly statement: string
}): Support {
  const { intro, note, statement } = words
  const { fixesFor } = readPromises([intro, note, statement].join('\n\n'))
  return {
    ...(intro !== '' && { intro }),
    ...(statement !== '' && { statement }),
    ...(fixesFor.length > 0 && { 'fixes-for': [...fixesFor] }),
    ...(note !== '' && { note }),
  }
}
