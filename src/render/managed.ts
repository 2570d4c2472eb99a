import type { Policy } from '../policy/policy.generated.ts'
import type { PolicyFile } from '../policy/policy-file.ts'
import { emailsIn } from '../prose/addresses.ts'
import { plainText } from '../prose/plain-text.ts'
import { durationsIn, type PromisedTime, readTimes } from '../prose/times.ts'
import type { SecurityMd } from '../security-md/security-md.ts'
import { readDate } from '../support/end-date.ts'
import { readStatus } from '../support/status.ts'
import type { SupportRow, SupportTable } from '../support/support.ts'
import type { TextEdit } from '../text/span.ts'
import { printMeaning } from '../versions/meaning.ts'
import { readMeaning } from '../versions/read-meaning.ts'
import { heading } from './inline.ts'
import { partHeading } from './part.ts'
import { reportingOf } from './promise-text.ts'
import { asTarget } from './response.ts'
import { type ShownRow, shownRows, supportTable } from './support-table.ts'
import { padded, width } from './table.ts'

/** What brings a document in line with its policy where only some parts of it are the policy's. */
export interface Managed {
  readonly edits: readonly TextEdit[]
  /** What the policy says and no place in the document could be found for: whole sentences. */
  readonly unplaced: readonly string[]
}

/**
 * The edits that bring the parts which the policy owns in line with it: the table of supported versions, the mailbox and
 * the times. They are found by what they say; every byte outside of them stays, and a part in step has no edit.
 * `tables` are the document's support tables; `rows` the policy's, as the check has them.
 */
export function managedEdits(
  { content }: Pick<PolicyFile, 'content'>,
  rows: readonly SupportRow[],
  document: SecurityMd,
  tables: readonly SupportTable[],
): Managed {
  const table = tableEdits(content, rows, document, tables)
  const contact = contactEdits(content, document.text)
  const times = timeEdits(content, document.text)
  return { edits: [...table, ...contact.edits, ...times.edits], unplaced: [...contact.unplaced, ...times.unplaced] }
}

function tableEdits(
  content: Policy,
  rows: readonly SupportRow[],
  document: SecurityMd,
  tables: readonly SupportTable[],
): readonly TextEdit[] {
  const fresh = supportTable(content, rows)
  if (fresh === undefined) return []
  const old = tables.find(({ subject }) => subject === undefined)
  if (!old) return [newSection(content, fresh, document)]
  const wanted = shownRows(content, rows)
  const wantedKeys = wanted.map(keyOfShown)
  const known = old.rows.map(keyOf)
  const rest = rows.some(({ because }) => because !== undefined) ? 1 : 0
  // A document that leaves out what everybody understands, that the rest is not supported, is in step.
  const inStep = sameList(known, wantedKeys) || (rest === 1 && sameList(known, wantedKeys.slice(0, -1)))
  return inStep ? [] : [{ span: old.at.span, newText: mergedTable(fresh, old, document, known, wantedKeys) }]
}

const sameList = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((text, index) => text === right[index])

function keyOf(row: SupportRow): string {
  const meaning = printMeaning(row.meaning) || row.text
  return [row.package ?? '', meaning, row.status, row.until?.date ?? ''].join('|')
}

function keyOfShown(row: ShownRow): string {
  const version = plainText(row.version).trim()
  const date = readDate(`${row.until} ${row.supported} ${row.note}`)
  const { status } = readStatus(row.supported)
  return [
    plainText(row.package),
    printMeaning(readMeaning(version)) || version,
    status,
    date && 'day' in date ? date.day : '',
  ].join('|')
}

/** The fresh table with the old one's lines wherever they say the same, and its column widths for the lines that are new. */
function mergedTable(
  fresh: string,
  old: SupportTable,
  { text }: SecurityMd,
  known: readonly string[],
  wanted: readonly string[],
): string {
  const newline = text.slice(old.at.span.start, old.at.span.end).includes('\r\n') ? '\r\n' : '\n'
  const before = text.slice(old.at.span.start, old.at.span.end).split(newline)
  const [header = '', , ...lines] = fresh.split('\n')
  const [oldHeader = '', delimiter = '', ...oldLines] = before
  const cells = cellsOf(oldHeader)
  if (cells.length !== cellsOf(header).length || oldLines.length !== known.length)
    return fresh.split('\n').join(newline)
  const widths = cellsOf(delimiter).map((one, index) => Math.max(width(one), width(cells[index] ?? '')))
  const merged = lines.map((line, index) => {
    const same = oldLines[known.indexOf(wanted[index] ?? '')]
    return (
      same ??
      `| ${cellsOf(line)
        .map((cell, column) => padded(cell, widths[column] ?? 0))
        .join(' | ')} |`
    )
  })
  return [oldHeader, delimiter, ...merged].join(newline)
}

function cellsOf(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((text) => text.trim())
}

/** A document without a table gets one before it speaks of reporting, or at its end. */
function newSection(content: Policy, table: string, { headings, text }: SecurityMd): TextEdit {
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const below = headings.find(({ depth, text: title }) => depth === 2 && /\breport/i.test(title))
  const title = heading(2, partHeading(content, 'support', undefined).title)
  const section = [title, '', ...table.split('\n')].join(newline)
  const at = below?.span.start ?? text.length
  const gap = at === 0 || text.endsWith(newline) || below ? newline : newline + newline
  return {
    span: { start: at, end: at },
    newText: below ? `${section}${newline}${newline}` : `${gap}${section}${newline}`,
  }
}

/** One mailbox here and one there are the same one; which of several is meant cannot be told. */
function contactEdits(content: Policy, text: string): Managed {
  const wanted = (reportingOf(content)?.channels ?? []).flatMap(({ email }) => email ?? [])
  const known = emailsIn(text)
  const missing = wanted.filter((email) => !known.some((other) => other.toLowerCase() === email.toLowerCase()))
  const [email] = missing
  const [old] = known
  if (email === undefined) return { edits: [], unplaced: [] }
  if (missing.length > 1 || wanted.length > 1 || known.length !== 1 || old === undefined)
    return {
      edits: [],
      unplaced: missing.map((one) => `The policy takes reports at ${one}, which the document does not name.`),
    }
  return {
    edits: placesOf(text, old).map((start) => ({ span: { start, end: start + old.length }, newText: email })),
    unplaced: [],
  }
}

function placesOf(text: string, part: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) places.push(at)
  return places
}

const STAGES = [
  ['acknowledgement', 'acknowledgement'],
  ['assessment', 'assessment'],
  ['updates', 'updates'],
] as const

/** A time is written over the old one where the document promises one for the same stage, once. */
function timeEdits({ response = {} }: Policy, text: string): Managed {
  const edits: TextEdit[] = []
  const unplaced: string[] = []
  const promised = readTimes(text)
  for (const [key, stage] of STAGES) {
    const time = response[key]
    const { within, every } = time === undefined ? {} : asTarget(time)
    const wanted = (within ?? every)?.replaceAll('–', '-')
    const known = promised.filter((one) => one.stage === stage)
    if (wanted === undefined || known.some(({ duration }) => duration === wanted)) continue
    const edit = onlyPlace(text, known, wanted)
    if (edit) edits.push(edit)
    else
      unplaced.push(`The policy promises ${wanted} for ${key}, and it cannot be told where the document should say so.`)
  }
  return { edits, unplaced }
}

function onlyPlace(text: string, known: readonly PromisedTime[], wanted: string): TextEdit | undefined {
  const [old, other] = known
  const places = old && !other ? durationsIn(text).filter(({ duration }) => duration === old.duration) : []
  const [place, another] = places
  return place && !another ? { span: place.span, newText: wanted } : undefined
}
