/** A span of calendar time as written: "12 months", "2 years", "90 days". */
export interface Duration {
  readonly count: number
  readonly unit: 'day' | 'week' | 'month' | 'year'
}

export function readDuration(text: string): Duration | undefined {
  const [, count, unit] = /^\s*(\d{1,4})\s+(day|week|month|year)s?\s*$/i.exec(text) ?? []
  if (count === undefined || unit === undefined) return undefined
  return { count: Number(count), unit: unit.toLowerCase() as Duration['unit'] }
}

/**
 * The day so much later, `YYYY-MM-DD`. A month has the days that it has: one month after 31 January is the last day of
 * February.
 */
export function addDuration(day: string, { count, unit }: Duration): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  if (unit === 'day' || unit === 'week') {
    date.setUTCDate(date.getUTCDate() + count * (unit === 'week' ? 7 : 1))
    return date.toISOString().slice(0, 10)
  }
  const months = date.getUTCMonth() + count * (unit === 'year' ? 12 : 1)
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(date.getUTCFullYear(), months, Math.min(date.getUTCDate(), lastOfMonth)))
    .toISOString()
    .slice(0, 10)
}
