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

/**
 * The day so much later, `YYYY-MM-DD`; `day` may be an instant in ISO 8601, of which the day counts. A month has the days
 * that it has: one month after 31 January is the last day of February. Undefined where `day` is no day.
 */
export function addDuration(day: string, { count, unit }: Duration): string | undefined {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return undefined
  if (unit === 'day' || unit === 'week') date.setUTCDate(date.getUTCDate() + count * (unit === 'week' ? 7 : 1))
  else addMonths(date, count * (unit === 'year' ? 12 : 1))
  return date.getUTCFullYear() > 9999 ? LAST_DAY : date.toISOString().slice(0, 10)
}

function addMonths(date: Date, months: number): void {
  const wanted = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(wanted, lastOfMonth))
}
