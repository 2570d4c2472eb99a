import { leadingNumbers } from '../numbers.ts'
import { compareTailOrders, type TailOrder, tailKind, tailOrder } from '../tails.ts'
import { compareNumbers, type Version, type VersionScheme } from '../version.ts'

/** Any count of numbers, such as `35.1` or `3.1.16.0`; tails are ordered by the stage of release that their words name. */
export const numeric: VersionScheme = {
  id: 'numeric',
  title: 'numbers with dots',
  parse: parseNumeric,
  compare: compareNumeric,
}

/** A version with a tail, whose place among its like is found once and not at every step of a sort. */
interface Tailed extends Version {
  readonly order: TailOrder
}

export function parseNumeric(text: string): Version | undefined {
  const read = leadingNumbers(text)
  if (!read) return undefined
  const build = read.rest.indexOf('+')
  const tail = build >= 0 ? read.rest.slice(0, build) : read.rest
  if (tail === '') return { raw: text, numbers: read.numbers, tail, prerelease: false }
  const kind = tailKind(tail)
  const prerelease = kind === 'prerelease' || kind === 'variant'
  const version: Tailed = { raw: text, numbers: read.numbers, tail, prerelease, order: tailOrder(tail) }
  return version
}

export function compareNumeric(left: Version, right: Version): number {
  const byNumbers = compareNumbers(left.numbers, right.numbers)
  if (byNumbers !== 0 || left.tail === right.tail) return byNumbers
  return compareTailOrders(orderOf(left), orderOf(right))
}

const orderOf = (version: Version): TailOrder => (version.tail === '' ? PLAIN : (version as Tailed).order)
const PLAIN = tailOrder('')
