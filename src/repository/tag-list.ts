import { readIsoDate } from './iso-date.ts'
import { lineOfItem, lineOfSyntaxFault } from './json-lines.ts'
import { CannotRead, type Tag } from './repository.ts'

/** What a list of tags holds; names of over 255 characters are counted, not kept. */
export interface TagListText {
  readonly tags: readonly Tag[]
  readonly tooLong: number
}

/** A name that git could not even store as a file is a mistake, or an attack on what prints it. */
const longestName = 255

/**
 * Reads a list of tags: lines `TAG [ISO date]` (blank ones and those that start with `#` are skipped), or JSON: an array
 * of names, or of objects as GitHub and GitLab write them. `source` is named in messages. The tags come as they are
 * listed, twice where they are listed twice. Throws CannotRead at the first line that is neither.
 */
export function readTagList(text: string, source: string): TagListText {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text
  const tags: Tag[] = []
  let tooLong = 0
  const add: AddTag = (name, date) => {
    if (name.length > longestName) tooLong++
    else tags.push(date === undefined ? { name } : { name, date })
  }
  if (/^\s*[[{]/.test(content)) readJson(content, source, add)
  else readLines(content, source, add)
  return { tags, tooLong }
}

type AddTag = (name: string, date: string | undefined) => void

/** Plain searches, and no text made but the name and the date: where there are 100,000 lines, each more is felt. */
function readLines(text: string, source: string, add: AddTag): void {
  let number = 0
  for (let lineStart = 0, lineEnd = 0; lineEnd < text.length; lineStart = lineEnd + 1) {
    lineEnd = text.indexOf('\n', lineStart)
    if (lineEnd === -1) lineEnd = text.length
    number++
    let start = lineStart
    let end = lineEnd
    while (start < end && isBlank(text.charCodeAt(start))) start++
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    if (start === end || text.charCodeAt(start) === HASH) continue

    const space = endOfName(text, start, end)
    if (space === end) add(text.slice(start, end), undefined)
    else add(text.slice(start, space), readDate(text.slice(afterBlanks(text, space), end), source, number))
  }
}

const [TAB, SPACE, HASH, DELETE] = [9, 32, 35, 127]

/** What `trim` takes away; beyond ASCII it knows best. */
const isBlank = (code: number): boolean =>
  code === SPACE || (code >= TAB && code <= 13) || (code > DELETE && String.fromCharCode(code).trim() === '')

function endOfName(text: string, start: number, end: number): number {
  let at = start
  while (at < end && text.charCodeAt(at) !== SPACE && text.charCodeAt(at) !== TAB) at++
  return at
}

function afterBlanks(text: string, start: number): number {
  let at = start
  while (isBlank(text.charCodeAt(at))) at++
  return at
}

function readDate(text: string, source: string, line: number): string {
  const date = readIsoDate(text)
  if (date !== undefined) return date
  throw fault(
    source,
    line,
    `"${shorten(text)}" after the tag is no date`,
    'Each line is TAG, or TAG and a date such as 2026-07-24.',
  )
}

const jsonHelp = 'Expected is an array of tags: ["v1.0.0"], or [{ "tag": "v1.0.0", "date": "2026-07-24" }].'

const nameKeys = ['tag_name', 'tagName', 'tag', 'name']
const dateKeys = ['date', 'published_at', 'publishedAt', 'released_at', 'created_at', 'createdAt']

function readJson(text: string, source: string, add: AddTag): void {
  const value = parseJson(text, source)
  if (!Array.isArray(value)) throw fault(source, lineOfItem(text, undefined), 'the JSON is no array', jsonHelp)

  for (const [index, item] of value.entries()) {
    const name = typeof item === 'string' ? item : firstText(item, nameKeys)
    if (!name) throw fault(source, lineOfItem(text, index), `item ${index + 1} names no tag`, jsonHelp)

    const written = firstText(item, dateKeys)
    const date = written === undefined ? undefined : readIsoDate(written)
    if (written !== undefined && date === undefined) {
      throw fault(source, lineOfItem(text, index), `"${shorten(written)}" in item ${index + 1} is no date`, jsonHelp)
    }
    add(name, date)
  }
}

function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw fault(source, lineOfSyntaxFault(text), 'the JSON cannot be read from here on', jsonHelp)
  }
}

/** The first of the keys that holds text: a GitHub release has its title in `name` and its tag in `tag_name`. */
function firstText(item: unknown, keys: readonly string[]): string | undefined {
  if (!isObject(item)) return undefined
  for (const key of keys) {
    const value = item[key]
    if (typeof value === 'string') return value
  }
  return undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function fault(source: string, line: number, what: string, help: string): CannotRead {
  return new CannotRead(`${source}, line ${line}: ${what}.`, { file: source, help })
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
