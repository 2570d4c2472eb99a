/** A date in a text: the last day it can mean, and where it stands; or why it cannot be told. */
export type ReadDate =
  | { readonly day: string; readonly start: number; readonly end: number }
  | { readonly fault: string; readonly start: number; readonly end: number }

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const YEAR = '((?:19|20)\\d\\d)'

type Reader = (groups: readonly string[]) => string | { readonly fault: string }

/** Each form with how its groups are read. The first form that fits anywhere in the text is taken. */
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [new RegExp(`\\b${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})\\b`), ([y, m, d]) => day(y, m, d)],
  [new RegExp(`\\b(\\d{1,2})([./-])(\\d{1,2})\\2${YEAR}\\b`), ([a, , b, y]) => twoWays(a, b, y)],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\.? (?:of )?${MONTH}\\.?,? ${YEAR}\\b`, 'i'),
    ([d, m, y]) => day(y, month(m), d),
  ],
  [new RegExp(`\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}\\b`, 'i'), ([m, d, y]) => day(y, month(m), d)],
  [new RegExp(`\\b${MONTH}\\.?,?[ -]${YEAR}\\b`, 'i'), ([m, y]) => endOfMonth(y, month(m))],
  [new RegExp(`\\b${YEAR}[ -]?q([1-4])`, 'i'), ([y, q]) => endOfMonth(y, String(Number(q) * 3))],
  [new RegExp(`\\bq([1-4])[ -/]{0,2}${YEAR}\\b`, 'i'), ([q, y]) => endOfMonth(y, String(Number(q) * 3))],
  [new RegExp(`\\b${YEAR}[ -]?h([12])`, 'i'), ([y, h]) => endOfMonth(y, String(Number(h) * 6))],
  [new RegExp(`\\bh([12])[ -/]{0,2}${YEAR}\\b`, 'i'), ([h, y]) => endOfMonth(y, String(Number(h) * 6))],
  [new RegExp(`\\b${YEAR}[-/](\\d{2})\\b(?![-/]?\\d)`), ([y, m]) => endOfMonth(y, m)],
  [new RegExp(`\\bend of ${YEAR}\\b`, 'i'), ([y]) => `${y}-12-31`],
  [new RegExp(`(?<![\\d.])${YEAR}(?![\\d.])(?!\\s*[-–]\\s*\\d)`), ([y]) => `${y}-12-31`],
]

/**
 * Finds the date in a text. A month, quarter, half or year means its last day; `08.07.2023` can be read in two ways and
 * is a fault, as is a day that does not exist. Undefined where there is no date.
 */
export function readDate(text: string): ReadDate | undefined {
  for (const [form, read] of FORMS) {
    const match = form.exec(text.slice(0, 1_000))
    if (!match) continue
    const result = read(match.slice(1))
    const place = { start: match.index, end: match.index + match[0].length }
    return typeof result === 'string' ? { day: result, ...place } : { ...result, ...place }
  }
  return undefined
}

const month = (name: string | undefined): string => String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1)

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
