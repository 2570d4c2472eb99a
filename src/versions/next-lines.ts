import type { Meaning } from './meaning.ts'
import type { Releases } from './releases.ts'
import type { Version } from './version.ts'

/** The numbers of what may be released right after a version. */
export interface NextLines {
  /** All the numbers of the next patch: 5.0.15 after 5.0.14. */
  readonly patch: readonly number[]
  /** The first two numbers of the next minor: 5.1 after 5.0.14; the same as `patch` where releases have two numbers. */
  readonly minor: readonly number[]
  /** The first number of the next major: 6 after 5.0.14. */
  readonly major: readonly number[]
}

/** What may come right after `current` in a project whose releases have `usual` numbers (3 for 5.0.14). */
export function nextLines({ numbers }: Version, usual: number): NextLines {
  const after = (length: number): readonly number[] => {
    const line = Array.from({ length: Math.max(1, length) }, (_, index) => numbers[index] ?? 0)
    return [...line.slice(0, -1), (line.at(-1) ?? 0) + 1]
  }
  const length = Math.max(usual, numbers.length)
  return { patch: after(length), minor: after(Math.min(2, length)), major: after(1) }
}

/**
 * Whether a meaning that holds no release yet speaks of what comes right after the current release: its next patch, minor
 * or major, or their prereleases. Where the first number is a year every later month of this year and the next one counts.
 * False where there is no stable release that something could come after.
 */
export function isUpcoming(meaning: Meaning, releases: Releases): boolean {
  const { current } = releases
  if (!current) return false
  if (meaning.kind === 'union') return meaning.of.some((part) => isUpcoming(part, releases))
  if (meaning.kind === 'prereleases' && meaning.within.length === 0) return true
  const start = startOf(meaning)
  if (!start) return false
  const last = current.version.numbers
  return isNext(start, last) || isNextDate(start, last, releases.schemeId === 'calver')
}

/** The line that a meaning begins with: its first release would be the first of that line. */
function startOf(meaning: Meaning): readonly number[] | undefined {
  switch (meaning.kind) {
    case 'exact':
      return meaning.numbers
    case 'line':
      return meaning.numbers
    case 'interval':
      return (
        meaning.lower &&
        (meaning.lower.inclusive || meaning.lower.tail !== '' ? meaning.lower.numbers : oneUp(meaning.lower.numbers))
      )
    case 'newest':
    case 'rest':
    case 'prereleases':
      return meaning.within.length > 0 ? meaning.within : undefined
    default:
      return undefined
  }
}

const oneUp = (numbers: readonly number[]): readonly number[] => [...numbers.slice(0, -1), (numbers.at(-1) ?? 0) + 1]

/** One number is one higher, and nothing but zeros follows it: 5.1, 5.1.0 and 6 after 5.0.14, but neither 5.2 nor 6.1. */
function isNext(numbers: readonly number[], current: readonly number[]): boolean {
  const level = numbers.findIndex((number, index) => number !== (current[index] ?? 0))
  if (level < 0 || numbers[level] !== (current[level] ?? 0) + 1) return false
  return numbers.slice(level + 1).every((number) => number === 0)
}

/** Years hold no fixed count of releases: after 2026.6 comes any later month of that year, or any of the next. */
function isNextDate(numbers: readonly number[], current: readonly number[], calendar: boolean): boolean {
  const [year = 0, month] = numbers
  const [thisYear = 0, thisMonth = 0] = current
  if (calendar || isFullYear(thisYear)) {
    if (year === thisYear) return month !== undefined && month > thisMonth && (thisMonth > MONTHS || month <= MONTHS)
    return year === thisYear + 1 && (month === undefined || thisMonth > MONTHS || month <= MONTHS)
  }
  // 25.5 after 24.5 keeps a yearly cadence, even where the tags alone do not show that 24 is a year.
  return isShortYear(thisYear) && year === thisYear + 1 && month === thisMonth
}

const MONTHS = 12
const isFullYear = (number: number): boolean => number >= 1990 && number <= 2100
const isShortYear = (number: number): boolean => number >= 15 && number <= 40
