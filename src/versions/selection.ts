import type { Bound, Meaning, Newest } from './meaning.ts'
import { newestLines } from './newest-lines.ts'
import { filled, printRange } from './print-range.ts'
import type { Release, Releases } from './releases.ts'
import { compareNumbers, compareToLine, type Version } from './version.ts'

/** A meaning held against the releases: which versions it takes in today. */
export interface Selection {
  includes(version: Version): boolean
  /** As a node-semver range; null where it has none (a branch, "all others", what could not be read). */
  readonly range: string | null
  /** The greater, the more the meaning says: `2.11.x` says more than `< 3.6.x`, and where both take a version in it wins. */
  readonly specificity: number
  /** The line that a `newest …` or one-line meaning stands for, where it stands for one. */
  readonly line: readonly number[] | undefined
}

const NONE: Selection = { includes: () => false, range: null, specificity: 0, line: undefined }

/** Resolves a meaning against the releases. `latest` is the current release, `4.NN.z` the newest minor of 4, and so on. */
export function select(meaning: Meaning, releases: Releases): Selection {
  switch (meaning.kind) {
    case 'exact':
      return exact(meaning.numbers, meaning.tail, releases)
    case 'line':
      return line(meaning.numbers, releases.usual)
    case 'interval':
      return interval(meaning, releases)
    case 'all':
      return { includes: () => true, range: '*', specificity: 4, line: undefined }
    case 'newest':
      return newest(meaning, releases)
    case 'older':
      return older(meaning, releases)
    case 'rest':
      return within(meaning.within, 5)
    case 'prereleases':
      return {
        ...within(meaning.within, 45),
        includes: (version) => version.prerelease && inLine(version, meaning.within),
      }
    case 'union':
      return union(meaning.of.map((part) => select(part, releases)))
    case 'branch':
    case 'unreadable':
      return NONE
  }
}

/** A meaning with what it takes in. */
export interface Selected {
  readonly meaning: Meaning
  readonly selection: Selection
}

/**
 * Which of two meanings that take the same version in says more: above 0 where the left one does. An interval that is open above
 * outranks the line that it begins in (`>= 4.15` beside `4.x`), and none that lies whole in it (`5.x`).
 */
export function compareSpecificity(left: Selected, right: Selected): number {
  if (liesIn(left.meaning, right.meaning)) return 1
  if (liesIn(right.meaning, left.meaning)) return -1
  return left.selection.specificity - right.selection.specificity
}

function liesIn(line: Meaning, open: Meaning): boolean {
  if (open.kind !== 'interval' || open.upper || !open.lower) return false
  return (line.kind === 'line' || line.kind === 'exact') && compareNumbers(line.numbers, open.lower.numbers) >= 0
}

const inLine = (version: Version, numbers: readonly number[]): boolean => compareToLine(version.numbers, numbers) === 0

function within(numbers: readonly number[], specificity: number): Selection {
  return {
    includes: (version) => inLine(version, numbers),
    range: null,
    specificity: specificity + numbers.length,
    line: undefined,
  }
}

/** A prerelease belongs to the line of its numbers, so that `0.1.x` and `< 0.1.0` do not meet in 0.1.0-alpha. */
function line(numbers: readonly number[], usual: number): Selection {
  return {
    includes: (version) => inLine(version, numbers),
    range: printRange(
      { lower: { numbers, tail: '', inclusive: true }, upper: { numbers, tail: '', inclusive: true } },
      usual,
    ),
    specificity: 20 + 5 * numbers.length,
    line: numbers,
  }
}

function exact(numbers: readonly number[], tail: string, releases: Releases): Selection {
  const { scheme, usual } = releases
  // `= 5.1` in a project that numbers 5.1.0 is the line, as node-semver reads it, without its prereleases.
  const isLine = tail === '' && numbers.length < usual
  const range = isLine ? line(numbers, usual).range : `${filled(numbers, Math.max(usual, 3))}${tail}`
  const base = { range, specificity: 50, line: isLine ? numbers : undefined }
  if (tail === '') return { ...base, includes: (version) => !version.prerelease && inLine(version, numbers) }
  const wanted = scheme.parse(numbers.join('.') + tail)
  const letters = /^-?[a-z]+$/i.test(tail) ? tail.toLowerCase() : undefined
  const includes = (version: Version): boolean => {
    if (compareNumbers(version.numbers, numbers) !== 0) return false
    // `0.28-b` speaks of all betas of 0.28.
    if (letters !== undefined && version.tail.toLowerCase().startsWith(letters)) return true
    return wanted !== undefined && scheme.compare(version, wanted) === 0
  }
  return { ...base, includes }
}

function interval({ lower, upper }: { readonly lower?: Bound; readonly upper?: Bound }, releases: Releases): Selection {
  const aboveLower = lower ? end(lower, releases, 1) : () => true
  const belowUpper = upper ? end(upper, releases, -1) : () => true
  return {
    includes: (version) => aboveLower(version) && belowUpper(version),
    range: printRange({ ...(lower ? { lower } : {}), ...(upper ? { upper } : {}) }, releases.usual),
    specificity: intervalSpecificity(lower, upper),
    line: undefined,
  }
}

/** `side` is 1 for a lower end and -1 for an upper one. */
function end({ numbers, tail, inclusive }: Bound, { scheme }: Releases, side: 1 | -1): (version: Version) => boolean {
  const wanted = tail === '' ? undefined : scheme.parse(numbers.join('.') + tail)
  return (version) => {
    const order = compareToLine(version.numbers, numbers) * side
    if (order !== 0) return order > 0
    if (!wanted) return inclusive
    const exactly = scheme.compare(version, wanted) * side
    return exactly > 0 || (exactly === 0 && inclusive)
  }
}

/** Of two open ends the one that takes in less says more. */
function intervalSpecificity(lower: Bound | undefined, upper: Bound | undefined): number {
  if (lower && upper) {
    let shared = 0
    while (shared < lower.numbers.length && lower.numbers[shared] === upper.numbers[shared]) shared++
    return 21 + 5 * shared
  }
  return lower ? 27 : 10
}

/** The newest release, or the line that the n-th newest of a level stands for. */
function newest({ of, back, within: among }: Newest, releases: Releases): Selection {
  if (of === 'release') {
    const release = nthRelease(releases, among, back)
    if (!release) return NONE
    const { version: wanted } = release
    return {
      includes: (version) => version === wanted || releases.scheme.compare(version, wanted) === 0,
      range: `${filled(wanted.numbers, Math.max(releases.usual, 3))}${wanted.tail}`,
      specificity: 48,
      line: undefined,
    }
  }
  const numbers = newestLines(releases, of === 'major' ? 1 : of === 'minor' ? 2 : 3, back + 1, among)[back]
  if (!numbers) return NONE
  return line(numbers, releases.usual)
}

function nthRelease({ stable, current }: Releases, among: readonly number[], back: number): Release | undefined {
  if (among.length === 0 && back === 0) return current
  let seen = 0
  for (const release of stable) if (inLine(release.version, among) && seen++ === back) return release
  return undefined
}

function older({ than, within: among }: Extract<Meaning, { kind: 'older' }>, releases: Releases): Selection {
  const { scheme, current } = releases
  if (than?.kind === 'branch') return { ...NONE, specificity: 3 }
  if (than && than.of !== 'release') {
    const numbers = select(than, releases).line
    return numbers ? interval({ upper: { numbers, tail: '', inclusive: false } }, releases) : NONE
  }
  const limit = than ? nthRelease(releases, than.within, than.back) : current
  if (!limit) return { ...NONE, specificity: 6 + among.length }
  const includes = (version: Version): boolean => inLine(version, among) && scheme.compare(version, limit.version) < 0
  const range =
    among.length === 0 ? `<${filled(limit.version.numbers, Math.max(releases.usual, 3))}${limit.version.tail}` : null
  return { includes, range, specificity: 6 + among.length, line: undefined }
}

function union(parts: readonly Selection[]): Selection {
  const ranges = parts.map(({ range }) => range)
  return {
    includes: (version) => parts.some((part) => part.includes(version)),
    range: ranges.includes(null) ? null : ranges.join(' || '),
    specificity: Math.max(0, ...parts.map(({ specificity }) => specificity)),
    line: undefined,
  }
}
