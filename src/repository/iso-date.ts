const day = String.raw`(\d{4}-\d{2}-\d{2})`
const time = String.raw`(\d{2}:\d{2})(?::(\d{2})(?:\.\d{1,9})?)?`
const zone = String.raw`(Z|[+-]\d{2}:?\d{2})`
const pattern = new RegExp(`^${day}(?:[Tt ]${time} ?${zone}?)?$`)

/**
 * An ISO 8601 date as git, GitHub and people write it: a day stays a day; an instant becomes UTC, to the second (no zone
 * means UTC). Undefined for anything else, and for days that no calendar has.
 */
export function readIsoDate(text: string): string | undefined {
  const match = pattern.exec(text)
  if (!match) return undefined
  const [, date = '', clock, seconds = '00', offset = 'Z'] = match
  const midnight = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== date) return undefined
  if (clock === undefined) return date

  const instant = new Date(`${date}T${clock}:${seconds}${offset.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2')}`)
  if (Number.isNaN(instant.getTime())) return undefined
  const written = instant.toISOString()
  return written.length === 24 ? `${written.slice(0, 19)}Z` : undefined
}
