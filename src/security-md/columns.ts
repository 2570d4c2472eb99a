import { readDate } from '../support/end-date.ts'
import { firstMark, statusInWords } from '../support/status.ts'
import { readMeaning } from '../versions/read-meaning.ts'
import { PLATFORMS } from '../versions/words.ts'
import {
  FOREIGN,
  FOREIGN_ALONE,
  FOREIGN_HEADING,
  LESSER_END,
  NOTES,
  PACKAGE,
  REFUSAL,
  SECURITY,
  STATUS,
  SUPPORT,
  SUPPORT_HEADING,
  SURROUNDINGS,
  UNTIL,
  VERSION,
} from './column-titles.ts'
import { isEndOfFixes, onlyEnd } from './end-of-fixes.ts'
import type { DocumentTable } from './security-md.ts'

/** Which column of a support table says what; numbers are column indexes. */
export interface Columns {
  readonly version: number
  /** More than one where support is told by platform or kind; none where a row in the table means support. */
  readonly status: readonly number[]
  /** Further columns that tell the status where the first ones do not. */
  readonly otherStatus: readonly number[]
  /** True where the status column asks the opposite: "End of life? yes" means no support. */
  readonly refusing: boolean
  readonly until: number | undefined
  /** True where that is the end of bug fixes: of a row that does not promise them it ends nothing. */
  readonly untilOfFixes?: boolean
  /** May be the version column itself: `core 2.x` under "Package". */
  readonly package: number | undefined
  /** True where the versions are named by their branches, so that a bare word is a branch. */
  readonly branches: boolean
  /** Columns with remarks, which may hold an end date or a status in words. */
  readonly notes: readonly number[]
}

/** A table that is not about which versions of this project get fixes, and how that can be told. */
export interface OtherTable {
  readonly otherwise: string
  /** True where it speaks of versions and support all the same, so that a reader may wonder why it was left out. */
  readonly worthSaying: boolean
  /** What to do where another heading or header would change nothing. */
  readonly help?: string
}

/** Finds the columns by their headers and, where those do not tell, by what stands in them. */
export function readColumns(table: DocumentTable): Columns | OtherTable {
  const titles = table.header.cells.map(({ text }) => text.trim())
  const supportHeading = underSupportHeading(table)
  const graded = bySeverity(titles)
  if (graded !== undefined) return graded
  const other = foreignSubject(titles, table)
  if (other !== undefined) return { otherwise: other, worthSaying: supportHeading }
  if (isTransposed(titles, table))
    return {
      otherwise: 'its versions stand side by side, and one version per row can be read',
      worthSaying: true,
      help: 'Turn it, so that each version has a row of its own: `| Version | Supported |`.',
    }
  const version = versionColumn(titles, table)
  if (version === undefined) {
    const saysSupport = titles.some((title) => STATUS.test(title))
    return {
      otherwise: 'none of its columns holds versions',
      worthSaying: supportHeading && saysSupport,
      help: 'If it does promise fixes for versions of this project, write them in a column of their own, as in 5.1.x, "< 4.0" or "latest".',
    }
  }
  const about = otherProduct(titles, table, version)
  if (about !== undefined) return { otherwise: about, worthSaying: true }
  return withRoles(titles, table, version)
}

/** "CVSS v3.0 | Supported Versions": a promise, but one for each severity. */
function bySeverity(titles: readonly string[]): OtherTable | undefined {
  const grade = titles.find((title) => /\b(?:cvss|severity)\b/i.test(title))
  if (grade === undefined || !titles.some((title) => SUPPORT.test(title) && VERSION.test(title))) return undefined
  return {
    otherwise: `it promises versions by severity (in its column "${grade}"), and one promise for a version can be read`,
    worthSaying: true,
    help: 'Say beside it which versions get fixes at all, in a sentence such as "Only the latest release is supported".',
  }
}

/** What else the table is about, by its titles and its heading. */
function foreignSubject(titles: readonly string[], table: DocumentTable): string | undefined {
  const plain = titles.some(
    (title, column) => VERSION.test(title) && titles.some((other, index) => index !== column && SUPPORT.test(other)),
  )
  const foreign = titles.find((title) => FOREIGN.test(title) || (!plain && FOREIGN_ALONE.test(title)))
  if (foreign !== undefined && !REFUSAL.test(foreign)) return `its column "${foreign}" is about something else`
  const heading = table.headings[0]?.text ?? ''
  if (!VERSION.test(heading) && SURROUNDINGS.test(heading)) return `it stands under "${heading.trim()}"`
  if (!plain && FOREIGN_HEADING.test(heading) && !underSupportHeading(table))
    return `it stands under "${heading.trim()}"`
  return undefined
}

/** Versions as columns: `| | 3.x | 2.x |` over rows such as "Supported". */
function isTransposed(titles: readonly string[], table: DocumentTable): boolean {
  const others = titles.slice(1)
  if (others.length < 2 || !others.every((title) => /\d/.test(title) && readMeaning(title).kind !== 'unreadable'))
    return false
  return table.rows.some(({ cells: [first] }) => STATUS.test(first?.text ?? '') || UNTIL.test(first?.text ?? ''))
}

/** What its rows are about where it is another product: what the project runs on, or images of it. */
function otherProduct(titles: readonly string[], table: DocumentTable, version: number): string | undefined {
  const title = titles[version] ?? ''
  const platform = platformIn(title) ?? platformOfRows(titles, table, version)
  if (platform !== undefined) return `it is about ${platform}`
  return holdsImageTags(table, version, title) ? 'its rows are tags of container images' : undefined
}

function platformOfRows(titles: readonly string[], table: DocumentTable, version: number): string | undefined {
  const named = titles.findIndex((title, index) => index !== version && PACKAGE.test(title))
  const cells = table.rows.map(({ cells }) => cells[named]?.text ?? '')
  const inColumn = cells.map(platformIn).find((found) => found !== undefined)
  if (inColumn !== undefined) return inColumn
  const reasons = table.rows.map(({ cells }) => readMeaning(cells[version]?.text ?? ''))
  const foreign = reasons.flatMap((meaning) =>
    meaning.kind === 'unreadable' ? (/^it speaks of (.+)$/.exec(meaning.reason)?.[1] ?? []) : [],
  )
  return foreign.length > table.rows.length / 2 ? foreign[0] : undefined
}

function withRoles(titles: readonly string[], table: DocumentTable, version: number): Columns | OtherTable {
  const rest = titles.map((_, index) => index).filter((index) => index !== version)
  const title = (index: number): string => titles[index] ?? ''
  const until = untilColumn(rest, title, table)
  const marked = rest.filter((index) => index !== until && holdsMarks(table, index))
  const named = rest.filter((index) => index !== until && STATUS.test(title(index)) && !REFUSAL.test(title(index)))
  const answering = named.filter((index) => holdsStatus(table, index))
  const status = statusColumns({ answering, named, marked }, { version, until }, titles, table)
  if (!underSupportHeading(table) && !titles.some((found) => SUPPORT.test(found)) && marked.length === 0)
    return { otherwise: 'neither its heading nor its columns speak of support', worthSaying: false }
  const packageColumn = PACKAGE.test(title(version)) ? version : rest.find((index) => PACKAGE.test(title(index)))
  const free = rest.filter((index) => index !== until && index !== packageColumn && !status.includes(index))
  return {
    version,
    status,
    otherStatus: answering.filter((index) => !status.includes(index)),
    refusing: status.length === 1 && status.every((index) => REFUSAL.test(title(index))),
    until,
    ...(until !== undefined && isEndOfFixes(title(until)) && { untilOfFixes: true }),
    package: packageColumn,
    branches: /\bbranch|分支|ветк/i.test(title(version)),
    notes: free.filter(
      (index) => NOTES.test(title(index)) || STATUS.test(title(index)) || share(table, index, isDate) > 0,
    ),
  }
}

/** Of "Active support until" and "Security support until" the second; never a column of marks. */
function untilColumn(
  rest: readonly number[],
  title: (index: number) => string,
  table: DocumentTable,
): number | undefined {
  const ends = rest.filter((index) => UNTIL.test(title(index)) && !holdsMarks(table, index))
  const last = ends.filter((index) => !LESSER_END.test(title(index)))
  return last.find((index) => /secur/i.test(title(index))) ?? last[0] ?? onlyEnd(ends, title, table)
}

/** Columns that may tell the status: titled so and understood, titled so, full of marks. */
interface Candidates {
  readonly answering: readonly number[]
  readonly named: readonly number[]
  readonly marked: readonly number[]
}

function statusColumns(
  { answering, named, marked }: Candidates,
  { version, until }: Pick<Columns, 'version' | 'until'>,
  titles: readonly string[],
  table: DocumentTable,
): readonly number[] {
  const secure = titles.flatMap((title, index) =>
    index !== version && index !== until && SECURITY.test(title) && holdsStatus(table, index) ? [index] : [],
  )
  if (secure.some((index) => !/^(?:severe|critical|high)/i.test(titles[index] ?? ''))) return secure
  if (answering.length > 0) return preferred(answering, titles, table)
  if (marked.length > 0) return marked
  const refusal = titles.findIndex((title, index) => index !== version && index !== until && REFUSAL.test(title))
  if (refusal >= 0) return [refusal]
  // A column that asks for the status and is not understood leaves it unknown; it is not read as "all rows are supported".
  const asking = named.filter((index) => !holdsVersions(table, index) && share(table, index, isBareDate) === 0)
  if (asking.length > 0) return asking.slice(0, 1)
  return inWords(titles, until, table)
}

function versionColumn(titles: readonly string[], table: DocumentTable): number | undefined {
  const readable = (index: number): number => share(table, index, namesVersion)
  const headed = underSupportHeading(table)
  // Where titles and heading leave no doubt, rows that cannot be read are rows all the same.
  const enough = headed && titles.some((title) => SUPPORT.test(title)) ? 0 : 0.3
  const named = titles.findIndex(
    (title, index) => VERSION.test(title) && !UNTIL.test(title) && !LATEST_ONLY.test(title) && readable(index) > enough,
  )
  if (named >= 0) return named
  // Under another title, and only in the first column.
  const about = VERSION.test(titles[0] ?? '') || PACKAGE.test(titles[0] ?? '') || !holdsForeignWords(table)
  if (!about || !(headed || titles.some((title) => STATUS.test(title)))) return undefined
  const first = readable(0)
  return first > 0.6 && titles.every((_, index) => index === 0 || readable(index) <= first) ? 0 : undefined
}

/** A version of something: `Python 3.9` is one too, and tells what the table is about. */
function namesVersion(text: string): boolean {
  const meaning = readMeaning(text)
  return meaning.kind !== 'unreadable' || /^it speaks of/.test(meaning.reason)
}

/** "Latest patch", "Release date": columns about the versions of another column. */
const LATEST_ONLY = /\b(?:latest|newest|current|release date|date|initial release)\b/i

/** `TLS 1.3` under a title that names no version: numbers of something else. */
function holdsForeignWords(table: DocumentTable): boolean {
  return share(table, 0, (text) => /^[A-Za-z]{3,}\s+v?\d/.test(text)) > 0.5
}

/** How many of a column's cells satisfy a test, from 0 to 1. */
function share(table: DocumentTable, column: number, test: (text: string) => boolean): number {
  const cells = table.rows.map((row) => row.cells[column]?.text.trim() ?? '').filter((text) => text !== '')
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length
}

const isStatus = (text: string): boolean =>
  /^[x☒☐○●◯]$/i.test(text) || firstMark(text.toLowerCase()) !== undefined || statusInWords(text) !== 'unknown'
const isDate = (text: string): boolean => readDate(text) !== undefined

const holdsVersions = (table: DocumentTable, column: number): boolean =>
  share(table, column, (text) => /\d/.test(text) && readMeaning(text).kind !== 'unreadable') > 0.4

function holdsStatus(table: DocumentTable, column: number): boolean {
  if (share(table, column, (text) => /^\d[\d./-]*$/.test(text) || isBareDate(text)) > 0.5) return false
  return share(table, column, (text) => isStatus(text) || isDate(text)) > 0.4
}

/** "2027-01-01" is a date and no more; "✅ until 2027-01-01" is a status. */
function isBareDate(text: string): boolean {
  const date = readDate(text)
  return date !== undefined && date.end - date.start >= text.trim().length - 2
}

const holdsMarks = (table: DocumentTable, column: number): boolean =>
  share(table, column, (text) => firstMark(text.toLowerCase()) !== undefined) > 0.5

/** Of "Active Development" and "Security Fixes" the second counts; "Supported" beside "Status" is the answer, "Status" a remark. */
function preferred(columns: readonly number[], titles: readonly string[], table: DocumentTable): readonly number[] {
  const [first] = columns
  if (columns.length < 2 || first === undefined) return columns
  const security = columns.find((index) => /secur/i.test(titles[index] ?? ''))
  const marked = columns.filter((index) => holdsMarks(table, index))
  const supported = columns.find((index) => SUPPORT.test(titles[index] ?? ''))
  return [security ?? (marked.length === 1 ? marked[0] : undefined) ?? supported ?? first]
}

/** No header says "supported", but one column is full of words that do. */
function inWords(titles: readonly string[], until: number | undefined, table: DocumentTable): readonly number[] {
  if (!underSupportHeading(table)) return []
  const found = titles.findIndex(
    (title, index) =>
      index !== until &&
      !VERSION.test(title) &&
      !holdsVersions(table, index) &&
      share(table, index, isStatus) > 0.7 &&
      share(table, index, isBareDate) === 0,
  )
  return found < 0 ? [] : [found]
}

/** A heading such as "Supported Versions" stands above the table. */
export function underSupportHeading({ headings, lead }: DocumentTable): boolean {
  const [heading] = headings
  return SUPPORT_HEADING.test(heading?.text ?? '') || (!heading && SUPPORT_HEADING.test(lead?.text ?? ''))
}

/** What a project runs on, named whole (`node`) or as the header's first word ("PHP version"). */
function platformIn(text: string): string | undefined {
  const [first = '', ...rest] = text.trim().toLowerCase().split(/\s+/)
  return PLATFORMS.has(first) && (rest.length === 0 || VERSION.test(rest.join(' '))) ? first : undefined
}

/** `2-slim`, `next`, `alpine`: tags of an image, under the header "Tag". */
function holdsImageTags(table: DocumentTable, column: number, title: string): boolean {
  if (!/\b(?:tags?|images?)\b/i.test(title)) return false
  return table.rows.some((row) =>
    /^(?:\d[\d.]*-)?(?:slim|alpine|debian|rootless|next|nightly|bookworm|bullseye|ubuntu|full|edge)\b/i.test(
      row.cells[column]?.text.trim() ?? '',
    ),
  )
}
