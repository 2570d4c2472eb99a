import SemVer from 'semver/classes/semver.js'
import { leadingNumbers } from '../numbers.ts'
import { compareNumbers, type Version, type VersionScheme } from '../version.ts'

/** A SemVer prerelease, parsed once: comparing strings would parse them again at every step of a sort. */
interface Prerelease extends Version {
  readonly parsed: SemVer
}

/** SemVer 2.0.0 (semver.org). Build metadata does not take part in the order (§10). */
export const semver: VersionScheme = { id: 'semver', title: 'SemVer: major.minor.patch', parse, compare }

function parse(text: string): Version | undefined {
  const read = leadingNumbers(text)
  if (!read) return undefined
  const { numbers, rest } = read
  const build = rest.indexOf('+')
  const tail = build >= 0 ? rest.slice(0, build) : rest
  // The common case by far, and it needs no library.
  if (tail === '') return { raw: text, numbers, tail: '', prerelease: false }
  const core = [numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0].join('.')
  const parsed = parsePrerelease(`${core}${tail.startsWith('-') ? '' : '-'}${tail.replace(/^[._]/, '')}`)
  if (!parsed) return undefined
  const version: Prerelease = { raw: text, numbers, tail, prerelease: true, parsed }
  return version
}

function parsePrerelease(text: string): SemVer | undefined {
  try {
    // `loose` reads what tags really have: `-rc.01`, `1.0.0rc1`.
    return new SemVer(text, { loose: true })
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
