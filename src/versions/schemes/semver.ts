import SemVer from 'semver/classes/semver.js'
import { leadingNumbers } from '../numbers.ts'
import { LONGEST_TAIL } from '../tails.ts'
import { compareNumbers, type Version, type VersionScheme } from '../version.ts'

/**
 * SemVer 2.0.0 (semver.org), and what tags make of it: any count of numbers, `1.0.0rc1` without a hyphen, `-rc.01`. Build
 * metadata does not take part in the order (§10). Prereleases are ordered by §11.4, but for two things that nobody means
 * otherwise: `rc10` comes after `rc9`, and `RC1` is `rc1`.
 */
export const semver: VersionScheme = { id: 'semver', title: 'SemVer: major.minor.patch', parse, compare }

/** A prerelease, read once: comparing texts would read them again at every step of a sort. */
interface Prerelease extends Version {
  readonly parsed: SemVer
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
  const parsed = readPrerelease(tail.replace(/^[-._]/, '').toLowerCase())
  if (!parsed) return undefined
  const version: Prerelease = { raw: text, numbers, tail, prerelease: true, parsed }
  return version
}

/** The numbers are compared before and apart, so that any three do here. `rc10` is read as `rc.10`, `01` as 1. */
function readPrerelease(tail: string): SemVer | undefined {
  const identifiers = tail.split('.').map((identifier) => identifier.replace(/^([a-z-]+)(\d+)$/, '$1.$2'))
  const plain = identifiers.join('.').replace(/(^|\.)0+(?=\d+(?:\.|$))/g, '$1')
  try {
    return new SemVer(`0.0.0-${plain}`)
  } catch {
    return undefined
  }
}

function compare(left: Version, right: Version): number {
  const byNumbers = compareNumbers(left.numbers, right.numbers)
  if (byNumbers !== 0) return byNumbers
  if (left.prerelease !== right.prerelease) return left.prerelease ? -1 : 1
  if (!left.prerelease) return 0
  return (left as Prerelease).parsed.comparePre((right as Prerelease).parsed)
}
