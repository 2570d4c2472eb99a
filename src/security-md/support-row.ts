import { readDates, readEnd } from '../support/end-date.ts'
import { allMarks, type ReadStatus, readStatus, statusInWords } from '../support/status.ts'
import type { EndOfSupport, Status, SupportRow } from '../support/support.ts'
import type { Meaning } from '../versions/meaning.ts'
import { readMeaning } from '../versions/read-meaning.ts'
import { prefixName, splitTag } from '../versions/tag-name.ts'
import { BRANCHES } from '../versions/words.ts'
import type { Columns } from './columns.ts'
import type { ReadableText, TableRow } from './security-md.ts'

/** What the rows of a table are read with. */
export interface RowReading {
  readonly file: string
  readonly columns: Columns
  readonly legend: ReadonlyMap<string, Status>
  /** `YYYY-MM-DD`; decides the status of rows that have a date and nothing else. */
  readonly today: string
}

/** Reads one row of a support table. What it does not say, or not clearly, is `unknown` or an unreadable meaning. */
export function readRow(row: TableRow, { file, columns, legend, today }: RowReading): SupportRow {
  const cellsOf = (indexes: readonly number[]): readonly ReadableText[] =>
    indexes.flatMap((index) => row.cells[index] ?? [])
  const [version] = cellsOf([columns.version])
  const statusCells = cellsOf(columns.status)
  const notes = cellsOf(columns.notes)
  const untilCell = columns.until === undefined ? undefined : row.cells[columns.until]
  const until = endOf(file, untilCell, true) ?? firstEnd(file, statusCells, isOnlyDates) ?? firstEnd(file, notes)
  const read = statusOf(columns, statusCells, cellsOf(columns.otherStatus), legend)
  const status =
    statusCells.length > 0 ? withDate(read.status, statusCells, until, today) : inUntilColumn(untilCell, until, today)
  const struck = version?.struck === true && statusCells.every((cell) => cell.struck || cell.text.trim() === '')
  const packageName = packageOf(row, columns)
  return {
    at: { file, span: version?.span ?? row.span },
    text: version?.text.trim() ?? '',
    meaning: meaningOf(version, columns),
    status: struck ? 'unsupported' : status,
    statusText: (statusCells.length > 0 || !untilCell ? statusCells : [untilCell])
      .map(({ text }) => text.trim())
      .join(' '),
    statusAt: { file, span: statusCells[0]?.span ?? row.span },
    development: status !== 'unsupported' && (read.development || notes.some(({ text }) => isDevelopment(text))),
    ...(until && (status === 'supported' || !columns.untilOfFixes) ? { until } : {}),
    ...(notes.some(({ text }) => text.trim() !== '') && { remarks: true }),
    ...(packageName ? { package: packageName } : {}),
    ...partOf(row, columns),
  }
}

/** Below "Branch" a bare word is the name of one. */
function meaningOf(cell: ReadableText | undefined, { branches }: Columns): Meaning {
  const text = cell?.text ?? ''
  const meaning = readMeaning(text)
  if (cell && meaning.kind === 'unreadable' && text.includes('/')) return branchList(cell) ?? meaning
  const name = text.trim()
  const isName = branches && meaning.kind === 'unreadable' && /^[A-Za-z][\w./-]{0,100}$/.test(name)
  return isName ? { kind: 'branch', name } : meaning
}

/** `main` / `staging`: names in code, one of which is that of a branch, are all branches. */
function branchList(cell: ReadableText): Meaning | undefined {
  const names = [...cell.text.slice(0, 200).matchAll(/[^\s/]+/g)]
  const inCode = names.every(({ 0: name, index }) => {
    const { start, end } = cell.spanOf(index, index + name.length)
    const before = index === 0 ? cell.span.start : cell.spanOf(index - 1, index).end
    const after =
      index + name.length < cell.text.length
        ? cell.spanOf(index + name.length, index + name.length + 1).start
        : cell.span.end
    return start > before && end < after && /^[A-Za-z][\w.-]*$/.test(name)
  })
  if (names.length < 2 || !inCode || !names.some(([name]) => BRANCHES.has(name.toLowerCase()))) return undefined
  return { kind: 'union', of: names.map(([name]) => ({ kind: 'branch', name })) }
}

/** Its own column, or the name before the version: `core 2.x` under "Package". */
function packageOf({ cells }: TableRow, { package: column, version }: Columns): string | undefined {
  const text = column === undefined ? '' : (cells[column]?.text.trim() ?? '')
  if (column !== version) return text === '' ? undefined : nameInTag(cells[version]?.text ?? '', text)
  const number = text.search(/(?<![\w.])v?\d/)
  const name = text.slice(0, Math.max(0, number)).replace(/[@:]$/, '').trim()
  return name === '' ? undefined : name
}

/** "backend", "web" under "Area": words in front of the versions that nothing else is read from. A number there only counts. */
function partOf(
  { cells }: TableRow,
  { version, package: named, until, status, otherStatus, notes }: Columns,
): Pick<SupportRow, 'part'> {
  if (version === 0) return {}
  const others = new Set([named, until, ...status, ...otherStatus, ...notes])
  const part = cells
    .slice(0, version)
    .flatMap(({ text }, index) => (others.has(index) || /^[\0-@]*$/.test(text) ? [] : text.trim()))
    .join(' ')
  return part === '' ? {} : { part }
}

/** `actions-core-v1.1.1` under "Version", beside "Core": a tag says its package's name in full. */
function nameInTag(version: string, name: string): string {
  if (!/^[\w@./-]+\d$/.test(version)) return name
  const full = prefixName(splitTag(version)?.prefix ?? '')
  const letters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '')
  return letters(name) !== '' && letters(full).endsWith(letters(name)) ? full : name
}

function statusOf(
  { refusing }: Columns,
  cells: readonly ReadableText[],
  others: readonly ReadableText[],
  legend: ReadonlyMap<string, Status>,
): ReadStatus {
  if (refusing) return { status: refusal(cells[0]?.text ?? ''), development: false }
  const read = combined(cells, legend)
  if (read.status !== 'unknown') return read
  return others.map(({ text }) => readStatus(text, legend)).find(({ status }) => status !== 'unknown') ?? read
}

/** Several columns of marks (one per platform) agree, or the row is limited; what one of them leaves open stays open. */
function combined(cells: readonly ReadableText[], legend: ReadonlyMap<string, Status>): ReadStatus {
  const read = cells.map(({ text }) => readStatus(text, legend))
  const [first] = read
  if (!first) return { status: 'unknown', development: false }
  if (read.every(({ status }) => status === first.status)) return first
  return { status: read.some(({ status }) => status === 'unknown') ? 'unknown' : 'limited', development: false }
}

/** Under "End of life?" only a plain yes or no tells: a mark could mean either. */
function refusal(text: string): Status {
  if (/^\s*(?:yes|true|y)\s*$/i.test(text)) return 'unsupported'
  return /^\s*(?:no|false|not yet|n)\s*$/i.test(text) ? 'supported' : 'unknown'
}

/** A date alone is a promise up to that day: what lies in the past has ended, it is a record and no promise. */
function withDate(
  status: Status,
  cells: readonly ReadableText[],
  until: EndOfSupport | undefined,
  today: string,
): Status {
  if (until?.date === undefined) return status
  const plain = cells.every(({ text }) => allMarks(text.toLowerCase()).length === 0)
  const announced =
    plain && cells.every(({ text }) => /^\W*(?:eol|eos|end[- ]of|ends?\b|until|expire|sunset)/i.test(text))
  const dated = status === 'unknown' && cells.every(({ text }) => text.trim() === '' || readDates(text).length > 0)
  if (!announced && !(dated && plain)) return status
  return until.date < today ? 'unsupported' : 'supported'
}

/** No column tells the status: a row is a promise, up to its date, unless the column of ends refuses it in words. */
function inUntilColumn(cell: ReadableText | undefined, until: EndOfSupport | undefined, today: string): Status {
  if (until?.date !== undefined) return until.date < today ? 'unsupported' : 'supported'
  const text = cell?.text.trim() ?? ''
  // A date that cannot be told decides nothing.
  if (readDates(text).length > 0) return 'unknown'
  if (/^(?:yes|true|no|false)$/i.test(text)) return refusal(text)
  if (SUCCESSION.test(text)) return 'supported'
  const said = statusInWords(text)
  return said === 'unknown' ? 'supported' : said
}

/** "🔨 | Development branch": the remark says what the mark means. */
const isDevelopment = (text: string): boolean => /^\s*development (?:branch|line|release|version)/i.test(text)

const ENDS =
  /\b(?:until|till|through|eol|eos|ends?|ended|ending|expires?|end-of-life|end of|sunset|up to|supported to|bis|jusqu|hasta|até)\b/i

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

/** "2027-06-30", "2024-01-01 – 2027-06-30" or "2024-2027", and nothing else. */
function isOnlyDates(text: string): boolean {
  const dates = readDates(text)
  const inDates = dates.reduce((sum, { start, end }) => sum + end - start, 0)
  const other = text.replace(/^\s*\d{4}\s*[–-]\s*(?=\d{4}\b)/, '').replace(/[\s–—→~*-]/g, '')
  return dates.length > 0 && other.length <= inDates
}

/** In a column of end dates any date counts and any other words are an event; elsewhere it takes a word such as "until". */
function endOf(file: string, cell: ReadableText | undefined, says: boolean): EndOfSupport | undefined {
  const text = cell?.text.trim() ?? ''
  if (!cell || !says || text === '') return undefined
  const date = readEnd(cell.text)
  const at = { file, span: cell.span }
  if (date && 'day' in date) return { date: date.day, text, at: { file, span: cell.spanOf(date.start, date.end) } }
  if (date) return { text, at }
  return isEvent(text) ? { text, at } : undefined
}

const isEvent = (text: string): boolean =>
  /\b(?:release of|until|after|when|once)\b/i.test(text) || SUCCESSION.test(text)

/** "Superseded by next release", where an end is asked for: what ends it is still to come. */
const SUCCESSION =
  /^(?:(?:is |will be |to be )?(?:superseded|replaced|succeeded) by |until |at )?(?:the |a |its )?(?:next|new|newer|following|upcoming) (?:(?:major|minor|feature|patch|stable|lts) )?(?:release|version)[.!]?$/i
