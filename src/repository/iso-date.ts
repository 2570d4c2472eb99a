/** What needs no change and no look at the calendar: nearly all dates. */
const plain = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ)?$/
const shape = /^\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)? ?(?:Z|[+-]\d\d:?\d\d)?)?$/

/**
 * An ISO 8601 date as git, GitHub and people write it: a day stays a day; an instant becomes UTC, to the second (no zone
 * means UTC). Undefined for anything else, for days that no calendar has, and for instants outside the years 0 to 9999.
 *
 * The parts are taken by their places and checked by arithmetic: a list may hold 100,000 dates, and neither the groups
 * of a regular expression nor a `Date` for each come cheap.
 */
export function readIsoDate(text: string): string | undefined {
  if (plain.test(text)) return text
  if (!shape.test(text) || !isDay(digits(text, 0) * 100 + digits(text, 2), digits(text, 5), digits(text, 8)))
    return undefined
  if (text.length === 10) return text

  const [hour, minute, second] = [digits(text, 11), digits(text, 14), text[16] === ':' ? digits(text, 17) : 0]
  if (hour > 23 || minute > 59 || second > 59) return undefined
  const day = text.slice(0, 10)
  const minutes = hour * 60 + minute - minutesAhead(text)
  if (minutes < 0 || minutes >= 1440) return onAnotherDay(day, minutes, second)
  return `${day}T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}:${twoDigits(second)}Z`
}

/** What the zone at the end is ahead of UTC. */
function minutesAhead(text: string): number {
  for (const zone of [text.length - 6, text.length - 5]) {
    const sign = text[zone]
    // The hyphens of the day stand before the twelfth character.
    if (zone > 11 && (sign === '+' || sign === '-')) {
      return Number(`${sign}1`) * (digits(text, zone + 1) * 60 + digits(text, text.length - 2))
    }
  }
  return 0
}

function onAnotherDay(day: string, minutes: number, second: number): string | undefined {
  const instant = new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000 + second * 1000).toISOString()
  return instant.length === 24 ? `${instant.slice(0, 19)}Z` : undefined
}

/** The number that two digits make. */
function digits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
