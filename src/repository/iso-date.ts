const pattern = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)? ?(?:Z|([+-])(\d\d):?(\d\d))?)?$/

/**
 * An ISO 8601 date as git, GitHub and people write it: a day stays a day; an instant becomes UTC, to the second (no zone
 * means UTC). Undefined for anything else, for days that no calendar has, and for instants outside the years 0 to 9999.
 */
export function readIsoDate(text: string): string | undefined {
  const match = pattern.exec(text)
  if (!match) return undefined
  const [, year, month, day, hour, minute, second = '00', sign, zoneHours, zoneMinutes] = match
  if (!isDay(Number(year), Number(month), Number(day))) return undefined
  if (hour === undefined || minute === undefined) return text
  if (hour > '23' || minute > '59' || second > '59') return undefined

  const ahead = sign === undefined ? 0 : Number(`${sign}1`) * (Number(zoneHours) * 60 + Number(zoneMinutes))
  const minutes = Number(hour) * 60 + Number(minute) - ahead
  if (minutes < 0 || minutes >= 1440) return onAnotherDay(`${text.slice(0, 10)}T${hour}:${minute}:${second}Z`, ahead)
  return `${text.slice(0, 10)}T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}:${second}Z`
}

function onAnotherDay(written: string, ahead: number): string | undefined {
  const instant = new Date(Date.parse(written) - ahead * 60_000).toISOString()
  return instant.length === 24 ? `${instant.slice(0, 19)}Z` : undefined
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}

/** By arithmetic, because a file may hold 100,000 dates and each `Date` costs as much as the rest of its line. */
function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
