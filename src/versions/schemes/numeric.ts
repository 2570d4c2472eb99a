import { leadingNumbers } from '../numbers.ts'
import { compareTails, tailKind } from '../tails.ts'
import { compareNumbers, type Version, type VersionScheme } from '../version.ts'

/** Any count of numbers, such as `35.1` or `3.1.16.0`; tails are ordered by the stage of release that their words name. */
export const numeric: VersionScheme = {
  id: 'numeric',
  title: 'numbers with dots',
  parse: parseNumeric,
  compare: compareNumeric,
}

export function parseNumeric(text: string): Version | undefined {
  const read = leadingNumbers(text)
  if (!read) return undefined
  const build = read.rest.indexOf('+')
  const tail = build >= 0 ? read.rest.slice(0, build) : read.rest
  const kind = tailKind(tail)
  return { raw: text, numbers: read.numbers, tail, prerelease: kind === 'prerelease' || kind === 'variant' }
}

export function compareNumeric(left: Version, right: Version): number {
  return compareNumbers(left.numbers, right.numbers) || compareTails(left.tail, right.tail)
}
