import { leadingNumbers } from '../numbers.ts'
import { comparePieces, LONGEST_TAIL, type TailPiece } from '../tails.ts'
import { compareNumbers, type Version, type VersionScheme } from '../version.ts'

/**
 * SemVer 2.0.0 (semver.org), and what tags make of it: any count of numbers, `1.0.0rc1` without a hyphen, `-rc.01`. Build
 * metadata does not take part in the order (§10). Prereleases are ordered by §11.4, but for two things that nobody means
 * otherwise: `rc10` comes after `rc9`, and `RC1` is `rc1`.
 */
export const semver: VersionScheme = { id: 'semver', title: 'SemVer: major.minor.patch', parse, compare }

/** A prerelease, taken apart once: comparing texts would take them apart again at every step of a sort. */
interface Prerelease extends Version {
  readonly identifiers: readonly TailPiece[]
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
  const identifiers = tail
    .replace(/^[-._]/, '')
    .toLowerCase()
    .split('.')
    .flatMap(pieces)
  const version: Prerelease = { raw: text, numbers, tail, prerelease: true, identifiers }
  return version
}

function pieces(identifier: string): readonly TailPiece[] {
  const [, word = '', number = ''] = /^([a-z-]*)(\d*)$/.exec(identifier) ?? [undefined, identifier]
  return [...(word === '' ? [] : [word]), ...(number === '' ? [] : [Number(number)])]
}

function compare(left: Version, right: Version): number {
  const byNumbers = compareNumbers(left.numbers, right.numbers)
  if (byNumbers !== 0) return byNumbers
  if (left.prerelease !== right.prerelease) return left.prerelease ? -1 : 1
  if (!left.prerelease) return 0
  return comparePieces((left as Prerelease).identifiers, (right as Prerelease).identifiers)
}
