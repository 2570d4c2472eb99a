import { words } from '../text/words.ts'

/** A date in a text: the last day it can mean, and where it stands; or why it cannot be told. */
export type ReadDate =
  | { readonly day: string; readonly start: number; readonly end: number }
  | { readonly fault: string; readonly start: number; readonly end: number }

/** The months as they begin in English, French, German, Spanish, Portuguese, Italian and Russian, without accents. */
const MONTHS =
  'jan ene gen янв|feb fev фев|mar мар|apr avr abr апр|may mai mag май мая|jun juin giu июн|jul juil lug июл|aug aou ago авг|sep set сен|oct okt out ott окт|nov ноя|dec dez dic дек'
    .split('|')
    .map((names) => names.split(' '))
const MONTH =
  '((?:jan|ene|gen|feb|fev|fév|mar|mär|apr|avr|abr|may|mai|mag|jun|juin|giu|jul|juil|lug|aug|aou|aoû|ago|sep|set|oct|okt|out|ott|nov|dec|déc|dez|dic|янв|фев|мар|апр|май|мая|июн|июл|авг|сен|окт|ноя|дек)[a-z\\u00c0-\\u04ff]{0,6})'
const YEAR = '((?:19|20)\\d\\d)'
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?'
const OF = "(?:of |de |del |d[’'])?"
/** No letter or digit before: `\b` knows only ASCII letters. */
const START = '(?<![a-z\\d\\u00c0-\\u04ff])'

/** Reads the groups of a match; a few letters before it and after it tell how a year is meant. */
type Reader = (groups: readonly string[], before: string, after: string) => string | { readonly fault: string }

/** Each form with how its groups are read. Where two forms fit in one place the earlier one counts. */
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  form(`${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, ([y, m, d]) => day(y, m, d)),
  form(`${YEAR} ?[年년] ?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日일]`, ([y, m, d]) => day(y, m, d)),
  form(`(\\d{1,2})([./-])(\\d{1,2})\\2${YEAR}(?!\\d)`, ([a, , b, y]) => twoWays(a, b, y)),
  form(`${DAY}[ -]${OF}${MONTH}[.,]{0,2}[ -]${OF}${YEAR}(?!\\d)`, ([d, m, y]) => day(y, month(m), d)),
  form(`${MONTH}\\.? ${DAY},? ${YEAR}(?!\\d)`, ([m, d, y]) => day(y, month(m), d)),
  form(`${MONTH}[.,]{0,2}[ -]${OF}${YEAR}(?!\\d)`, ([m, y]) => endOfMonth(y, month(m))),
  form(`${YEAR}(?:, |[ -])${MONTH}(?:\\. |[ -])${DAY}(?![\\da-z])`, ([y, m, d]) => day(y, month(m), d)),
  form(`${YEAR}(?:, |[ -])${MONTH}(?=\\.?\\s*(?:$|[,;:()\\]\n]))`, ([y, m]) => endOfMonth(y, month(m))),
  form(`(?<![./-])(\\d{1,2})[/-]${YEAR}(?![\\d./-])`, ([m, y]) => endOfMonth(y, m)),
  form(`${YEAR} ?[年년] ?(\\d{1,2}) ?[月월]`, ([y, m]) => endOfMonth(y, m)),
  form(`${YEAR}[ -]?q([1-4])`, ([y, q]) => endOfMonth(y, String(Number(q) * 3))),
  form(`q([1-4])[ -/]{0,2}${YEAR}(?!\\d)`, ([q, y]) => endOfMonth(y, String(Number(q) * 3))),
  form(`${YEAR}[ -]?h([12])`, ([y, h]) => endOfMonth(y, String(Number(h) * 6))),
  form(`h([12])[ -/]{0,2}${YEAR}(?!\\d)`, ([h, y]) => endOfMonth(y, String(Number(h) * 6))),
  form(`${YEAR}[-/](\\d{2})(?![-/]?\\d)`, ([y, m]) => endOfMonth(y, m)),
  form(`(?<!\\.)${YEAR}(?![\\d.]*\\d)(?!\\s*[-–]\\s*\\d)`, ([y], before, after) =>
    PART_BEFORE.test(before) || PART_AFTER.test(after) ? PART_OF_YEAR : `${y}-12-31`,
  ),
]

/** What names a part of the year beside it, in a form that none of the others reads: the year's last day is not meant. */
const PART_BEFORE =
  /(?:(?<![a-z])(?:mid|middle of|early|beginning of|start of|spring|summer|autumn|fall|mitte|anfang|frühjahr|sommer|herbst|début|mi|printemps|été|automne|principios de|mediados de|início de|meados de|inizio|metà|начал\S{1,2}|середин\S{1,2})|(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?:\.?[ ,]{1,3}\d{1,2})?|(?<=\d[. ]{1,2})(?:stycz|lut|marca|kwie|maja|czerw|lipca|sierp|wrze|paźdz|listop|grud)[a-zà-ž]{0,7}|\d{1,2}(?:st|nd|rd|th))[ ,/-]{1,3}$/i
const PART_AFTER =
  /^[ ,(/-]{1,3}(?:(?:jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|q[1-4]|h[12]|w\d\d?)(?![a-z])|(?:0?[1-9]|1[0-2])[/.](?:0?[1-9]|[12]\d|3[01])(?![\d.]))/i
const PART_OF_YEAR = { fault: 'beside the year stands a part of it that was not understood' }

function form(pattern: string, read: Reader): readonly [RegExp, Reader] {
  return [new RegExp(START + pattern, 'gi'), read]
}

/** No cell or sentence that people write is longer; the rest is not looked at. */
const LONGEST_TEXT = 1_000

const IN_EVERY_YEAR =
  /^\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)$/

/**
 * All dates in a text, in their order. A month, quarter, half or year means its last day; `08.07.2023` can be read in two
 * ways and is a fault, as is a day that does not exist.
 */
export function readDates(text: string): readonly ReadDate[] {
  // By far the commonest form needs none of the patterns, and a day that every such month has needs no calendar.
  if (IN_EVERY_YEAR.test(text)) return [{ day: text, start: 0, end: text.length }]
  if (/^\d{4}-\d\d-\d\d$/.test(text)) {
    const result = day(text.slice(0, 4), text.slice(5, 7), text.slice(8))
    const place = { start: 0, end: text.length }
    return [typeof result === 'string' ? { day: result, ...place } : { ...result, ...place }]
  }
  if (!/(?:19|20)\d\d/.test(text)) return []
  const plain = withPlainHyphens(text.slice(0, LONGEST_TEXT))
  const found: ReadDate[] = []
  for (const [pattern, read] of FORMS) {
    for (const match of plain.matchAll(pattern)) {
      const place = { start: match.index, end: match.index + match[0].length }
      if (found.some(({ start, end }) => place.start < end && start < place.end)) continue
      const result = read(
        match.slice(1),
        plain.slice(Math.max(0, place.start - NEAR), place.start),
        plain.slice(place.end, place.end + NEAR),
      )
      found.push(typeof result === 'string' ? { day: result, ...place } : { ...result, ...place })
    }
  }
  return found.toSorted((left, right) => left.start - right.start)
}

const NEAR = 20

/** Hyphens and blanks of typesetters, letter for letter; the dash of "2024–2027" only within a date. */
function withPlainHyphens(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text
  return text
    .replace(/[\u2010\u2011\u2012\u2212\ufe63\uff0d]/g, '-')
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/(?<=\d\d)–(?=\d\d–\d\d(?!\d))|(?<=\d\d–\d\d)–(?=\d\d(?!\d))/g, '-')
}

/** The first date in a text; undefined where there is none. */
export function readDate(text: string): ReadDate | undefined {
  return readDates(text)[0]
}

const ENDS =
  /\b(?:until|till|through|eol|eos|end[- ]of|ends?|ended|ending|expir\w*|sunset|up to|to|bis|jusqu|hasta|até|fino)(?![a-z\u00c0-\u04ff])|до |至|まで/i
const BEGINS = words('since|from|released|release date|start*|as of|published')
const LESSER = words('bug|bugs|bugfix*|active|feature|features|full|mainstream')

/**
 * The date at which support ends, where a text may hold others: of "bug fixes until A, security fixes until B" it is B, of
 * "A – B" it is B, and "released A" has none.
 */
export function readEnd(text: string): ReadDate | undefined {
  const dates = readDates(text)
  // Nothing stands before it that could tell what it is.
  if (dates.length === 1 && dates[0]?.start === 0) return dates[0]
  let best: { date: ReadDate; weight: number } | undefined
  for (const [index, date] of dates.entries()) {
    const next = dates[index + 1]
    if (next && /^\s*(?:[-–—→~]|to|until)\s*$/i.test(text.slice(date.end, next.start))) continue
    const clause = text.slice(dates[index - 1]?.end ?? 0, date.start)
    const weight = weightOf(clause)
    if (weight >= 0 && (!best || weight > best.weight)) best = { date, weight }
  }
  return best?.date
}

function weightOf(clause: string): number {
  if (clause.trim() === '') return 0
  const weight = (ENDS.test(clause) ? 2 : 0) - (BEGINS.test(clause) ? 1 : 0)
  return weight + (/secur/i.test(clause) ? 2 : 0) - (LESSER.test(clause) && weight > 0 ? 1 : 0)
}

function month(name = ''): string {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
  return String(
    MONTHS.findIndex((names) =>
      names.some((begin) => plain.startsWith(begin.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))),
    ) + 1,
  )
}

function day(year = '', monthNumber = '', dayNumber = ''): string | { readonly fault: string } {
  const written = `${year}-${monthNumber.padStart(2, '0')}-${dayNumber.padStart(2, '0')}`
  const exists = new Date(`${written}T00:00:00Z`)
  if (Number.isNaN(exists.getTime()) || exists.toISOString().slice(0, 10) !== written)
    return { fault: 'there is no such day' }
  return written
}

/** `31.12.2025` has one reading because 31 is no month; `08.07.2023` has two. */
function twoWays(first = '', second = '', year = ''): string | { readonly fault: string } {
  const [a, b] = [Number(first), Number(second)]
  if (a > 12) return day(year, second, first)
  if (b > 12 || a === b) return day(year, first, second)
  return { fault: 'it can be read in two ways: which number is the month?' }
}

function endOfMonth(year = '', monthNumber = ''): string | { readonly fault: string } {
  const number = Number(monthNumber)
  if (number < 1 || number > 12) return { fault: 'there is no such month' }
  return new Date(Date.UTC(Number(year), number, 0)).toISOString().slice(0, 10)
}
