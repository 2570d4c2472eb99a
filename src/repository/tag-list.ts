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

/**
 * Searches and cuts of the language and no loop over characters, which in a process that has just started takes twice the time.
 * Where lines that follow each other have the same day, one text of it is kept for all.
 */
function readLines(text: string, source: string, add: AddTag): void {
  let number = 0
  let date = ''
  for (let start = 0, end = 0; end < text.length; start = end + 1) {
    end = text.indexOf('\n', start)
    if (end === -1) end = text.length
    number++
    const line = text.slice(start, end).trim()
    if (line === '' || line.startsWith('#')) continue

    const space = endOfName(line)
    if (space === -1) add(line, undefined)
    else {
      const written = line.slice(space + 1).trimStart()
      if (written !== date) date = readDate(written, source, number)
      add(line.slice(0, space), date)
    }
  }
}

/** Where the first space or tab stands; -1 where the line is a name alone. */
function endOfName(line: string): number {
  const space = line.indexOf(' ')
  const tab = line.indexOf('\t')
  return tab === -1 || (space !== -1 && space < tab) ? space : tab
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
