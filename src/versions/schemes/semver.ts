// The class would read every version by forty regular expressions, which takes a check of few tags a tenth of its time.
import { compareIdentifiers } from 'semver/internal/identifiers.js'
import { leadingNumbers } from '../numbers.ts'
import { LONGEST_TAIL } from '../tails.ts'
import { compareNumbers, type Version, type VersionScheme } from '../version.ts'

/**
 * SemVer 2.0.0 (semver.org), and what tags make of it: any count of numbers, `1.0.0rc1` without a hyphen, `-rc.01`. Build
 * metadata does not take part in the order (§10). Prereleases are ordered by §11.4, but for two things that nobody means
 * otherwise: `rc10` comes after `rc9`, and `RC1` is `rc1`.
 */
export const semver: VersionScheme = { id: 'semver', title: 'SemVer: major.minor.patch', parse, compare }

type Identifier = string | number

/** A prerelease, taken apart when it is first compared with one of the same numbers, and not again at every step of a sort. */
interface Prerelease extends Version {
  identifiers: readonly Identifier[] | undefined
}

const TAIL = /^[-._]?[\dA-Za-z][\dA-Za-z-]*(?:\.[\dA-Za-z-]+)*$/

function parse(text: string): Version | undefined {
  const read = leadingNumbers(text)
  if (!read) return undefined
  const { numbers, rest } = read
  const build = rest.indexOf('+')
  const tail = build >= 0 ? rest.slice(0, build) : rest
  if (tail === '') return { raw: text, numbers, tail, prerelease: false }
  if (tail.length > LONGEST_TAIL || !TAIL.test(tail)) return undefined
  const version: Prerelease = { raw: text, numbers, tail, prerelease: true, identifiers: undefined }
  return version
}

function identifiersOf(version: Prerelease): readonly Identifier[] {
  version.identifiers ??= readPrerelease(version.tail.replace(/^[-._]/, '').toLowerCase())
  return version.identifiers
}

/** `rc10` is read as `rc.10`, and `01` as 1. */
function readPrerelease(tail: string): readonly Identifier[] {
  const identifiers = tail.replace(/(^|\.)([a-z-]+)(\d+)(?=\.|$)/g, '$1$2.$3').split('.')
  return identifiers.map((identifier) => (/^\d+$/.test(identifier) ? Number(identifier) : identifier))
}

function compare(left: Version, right: Version): number {
  const byNumbers = compareNumbers(left.numbers, right.numbers)
  if (byNumbers !== 0) return byNumbers
  // By the name alone: a source may call 2.0.0 a prerelease, and it still comes after 2.0.0-rc.1.
  const [plainLeft, plainRight] = [left.tail === '', right.tail === '']
  if (plainLeft !== plainRight) return plainLeft ? 1 : -1
  if (plainLeft) return 0
  return compareLists(identifiersOf(left as Prerelease), identifiersOf(right as Prerelease))
}

/** Where one list goes on after the other's end, the longer one comes later. */
function compareLists(left: readonly Identifier[], right: readonly Identifier[]): number {
  for (const [index, identifier] of left.entries()) {
    const other = right[index]
    const order = other === undefined ? 1 : compareIdentifiers(identifier, other)
    if (order !== 0) return order
  }
  return left.length - right.length
}
