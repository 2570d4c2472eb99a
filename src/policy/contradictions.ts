import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { quote } from '../text/quote.ts'
import type { PolicyPath } from './policy-file.ts'
import type { YamlFile } from './read-yaml.ts'
import { type FaultyPlace, schemaFault, valueSpan } from './schema-fault.ts'

/** In the order in which they follow each other in a row. */
const ROW_DATES = ['released', 'active-until', 'until', 'end-of-life']
const DATE_KEYS = new Set([...ROW_DATES, 'updated', 'reviewed', 'expires', 'support-period-end'])
const DAY = /^\d{4}-\d{2}-\d{2}(?!\d)/

/** What a schema cannot say: days that do not exist, ends before their starts, two packages that cannot be told apart. */
export function contradictions(file: YamlFile, data: unknown): readonly Diagnostic[] {
  const faults: Diagnostic[] = []
  lookInto({ file, path: [], value: data }, faults)
  packagesAlike(file, data, faults)
  return faults
}

function lookInto(place: FaultyPlace, faults: Diagnostic[]): void {
  const { file, path, value } = place
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) datesOf(place, faults)
  for (const [key, inner] of Object.entries(value)) {
    if (key.startsWith('x-')) continue
    lookInto({ file, path: [...path, Array.isArray(value) ? Number(key) : key], value: inner }, faults)
  }
}

function datesOf({ file, path, value }: FaultyPlace, faults: Diagnostic[]): void {
  const mapping = value as Readonly<Record<string, unknown>>
  const days = new Map<string, string>()
  for (const key of Object.keys(mapping).filter((key) => DATE_KEYS.has(key))) {
    const text = mapping[key]
    const day = typeof text === 'string' ? DAY.exec(text)?.[0] : undefined
    if (day === undefined) continue
    if (exists(day)) days.set(key, day)
    else faults.push(noSuchDay({ file, path: [...path, key], value: text }, day))
  }
  for (const [earlier, later] of pairs(ROW_DATES.filter((key) => days.has(key)))) {
    const [start, end] = [days.get(earlier) ?? '', days.get(later) ?? '']
    if (end < start) faults.push(endsTooEarly({ file, path, value: mapping }, [earlier, start], [later, end]))
  }
}

function pairs<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.slice(1).map((item, index) => [items[index] as Item, item])
}

/** Digits that look like a day may name none: month 13, 30 February. */
function exists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

function noSuchDay(place: FaultyPlace, day: string): Diagnostic {
  const message = `There is no day ${quote(day)} in the calendar.`
  return schemaFault(place, valueSpan(place), message, `Write a day that exists: ${lastDay(day)}`)
}

function lastDay(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  if (month < 1 || month > 12) return 'year, month (01 to 12) and day, such as `2027-01-31`.'
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return `the last one of that month is \`${day.slice(0, 8)}${last}\`.`
}

function endsTooEarly(
  place: FaultyPlace,
  [startKey, start]: readonly [string, string],
  [endKey, end]: readonly [string, string],
): Diagnostic {
  const at = (key: string) => valueSpan({ ...place, path: [...place.path, key] })
  const message = `${quote(endKey)} is ${end}, which is before ${quote(startKey)}, ${start}.`
  const fault = schemaFault(place, at(endKey), message, 'Correct one of the two dates.')
  const location = { file: place.file.path, span: at(startKey) }
  return { ...fault, related: [{ location, message: 'The earlier date stands here.' }] }
}

/** Two packages of one name, or whose tags follow the same pattern. */
function packagesAlike(file: YamlFile, data: unknown, faults: Diagnostic[]): void {
  const packages: unknown = (data as Readonly<Record<string, unknown>>)['packages']
  if (!Array.isArray(packages)) return
  const names = new Map<string, PolicyPath>()
  const patterns = new Map<string, PolicyPath>()
  for (const [index, entry] of packages.entries()) {
    const { name, tags } = (entry ?? {}) as { readonly name?: unknown; readonly tags?: unknown }
    if (typeof name !== 'string') continue
    alike(file, names, name, ['packages', index, 'name'], 'name', faults)
    for (const [at, pattern] of (Array.isArray(tags) ? tags : [tags]).entries()) {
      if (typeof pattern !== 'string') continue
      const path = ['packages', index, 'tags', ...(Array.isArray(tags) ? [at] : [])]
      alike(file, patterns, pattern.replaceAll('{name}', name), path, 'tag pattern', faults)
    }
  }
}

function alike(
  file: YamlFile,
  seen: Map<string, PolicyPath>,
  text: string,
  path: PolicyPath,
  what: string,
  faults: Diagnostic[],
): void {
  const first = seen.get(text)
  if (!first) {
    seen.set(text, path)
    return
  }
  const place = { file, path, value: text }
  const message = `Two packages have the ${what} ${quote(text)}, so their releases cannot be told apart.`
  const fault = schemaFault(place, valueSpan(place), message, `Give each package a ${what} of its own.`)
  const location = { file: file.path, span: valueSpan({ ...place, path: first }) }
  faults.push({ ...fault, related: [{ location, message: 'The other one stands here.' }] })
}
