/** A span of calendar time as written: "12 months", "2 years", "90 days". */
export interface Duration {
  readonly count: number
  readonly unit: 'day' | 'week' | 'month' | 'year'
}

/** Undefined for what has no last day: ranges, business days and hours. */
export function readDuration(text: string): Duration | undefined {
  const [, count, unit] = /^\s*(\d{1,5})\s+(day|week|month|year)s?\s*$/i.exec(text) ?? []
  if (count === undefined || unit === undefined) return undefined
  return { count: Number(count), unit: unit.toLowerCase() as Duration['unit'] }
}

/** No promise reaches further: days after it would not sort as texts. */
const LAST_DAY = '9999-12-31'

/** Whether a text begins with a day that exists: `2026-02-28`, or an instant of it. */
export function beginsWithDay(text: string): boolean {
  const day = text.slice(0, 10)
  const date = new Date(`${day}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/**
 * The day so much later, `YYYY-MM-DD`; `day` may be an instant in ISO 8601, of which the day counts. A month has the days
 * that it has: one month after 31 January is the last day of February. Never later than 9999-12-31, which is the answer for
 * what is no day, too.
 */
export function addDuration(day: string, { count, unit }: Duration): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  if (unit === 'day' || unit === 'week') date.setUTCDate(date.getUTCDate() + count * (unit === 'week' ? 7 : 1))
  else addMonths(date, count * (unit === 'year' ? 12 : 1))
  return date.getUTCFullYear() <= 9999 ? date.toISOString().slice(0, 10) : LAST_DAY
}

function addMonths(date: Date, months: number): void {
  const wanted = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(wanted, lastOfMonth))
}
