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
 * of names, or of objects as GitHub and GitLab write them. A tag that is listed again adds nothing but a missing date.
 * `source` is named in messages. Throws CannotRead at the first line that is neither.
 */
export function readTagList(text: string, source: string): TagListText {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text
  const entries = /^\s*[[{]/.test(content) ? readJson(content, source) : readLines(content, source)

  const dates = new Map<string, string | undefined>()
  let tooLong = 0
  for (const { name, date } of entries) {
    if (name.length > longestName) tooLong++
    else if (dates.get(name) === undefined) dates.set(name, date)
  }
  return { tags: Array.from(dates, ([name, date]) => (date === undefined ? { name } : { name, date })), tooLong }
}

function* readLines(text: string, source: string): Iterable<Tag> {
  let number = 0
  for (const line of text.split('\n')) {
    number++
    const content = line.trim()
    if (content === '' || content.startsWith('#')) continue

    const end = content.search(/\s/)
    if (end === -1) yield { name: content }
    else yield { name: content.slice(0, end), date: readDate(content.slice(end).trim(), source, number) }
  }
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

function* readJson(text: string, source: string): Iterable<Tag> {
  const value = parseJson(text, source)
  if (!Array.isArray(value)) throw fault(source, lineOfItem(text, undefined), 'the JSON is no array', jsonHelp)

  for (const [index, item] of value.entries()) {
    const name = typeof item === 'string' ? item : firstText(item, ['tag_name', 'tagName', 'tag', 'name'])
    if (name === undefined || name === '')
      throw fault(source, lineOfItem(text, index), `item ${index + 1} names no tag`, jsonHelp)

    const written = firstText(item, ['date', 'published_at', 'publishedAt', 'released_at', 'created_at', 'createdAt'])
    const date = written === undefined ? undefined : readIsoDate(written)
    if (written !== undefined && date === undefined) {
      throw fault(source, lineOfItem(text, index), `"${shorten(written)}" in item ${index + 1} is no date`, jsonHelp)
    }
    yield date === undefined ? { name } : { name, date }
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
  if (typeof item !== 'object' || item === null) return undefined
  const values: Readonly<Record<string, unknown>> = { ...item }
  return keys.map((key) => values[key]).find((value) => typeof value === 'string')
}

function fault(source: string, line: number, what: string, help: string): CannotRead {
  return new CannotRead(`${source}, line ${line}: ${what}.`, { file: source, help })
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
