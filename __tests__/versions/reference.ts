import type { Bound, Level, Meaning, Newest } from '../../src/versions/meaning.ts'
import type { Releases } from '../../src/versions/releases.ts'
import type { Version } from '../../src/versions/version.ts'

/**
 * Whether a meaning takes a version in, written a second time from docs/version-language.md, slowly, and without a look at
 * how selection.ts does it: every question goes over all releases.
 */
export function referenceIncludes(meaning: Meaning, version: Version, releases: Releases): boolean {
  const compare = (left: Version, right: Version): number => releases.scheme.compare(left, right)
  switch (meaning.kind) {
    case 'exact':
      return isExactly(meaning.numbers, meaning.tail, version, releases)
    case 'line':
      return begins(version, meaning.numbers)
    case 'interval':
      return above(version, meaning.lower, releases) && below(version, meaning.upper, releases)
    case 'all':
      return true
    case 'newest': {
      if (meaning.of !== 'release') {
        const line = nthLine(meaning, releases)
        return line !== undefined && begins(version, line)
      }
      const release = nthRelease(meaning, releases)
      return release !== undefined && compare(release, version) === 0
    }
    case 'older': {
      const { than, within } = meaning
      if (than?.kind === 'branch') return false
      if (than && than.of !== 'release') {
        const line = nthLine(than, releases)
        return line !== undefined && byNumbers(version, line) < 0
      }
      const limit = than ? nthRelease(than, releases) : releases.current?.version
      return limit !== undefined && compare(version, limit) < 0 && begins(version, within)
    }
    case 'rest':
      return begins(version, meaning.within)
    case 'prereleases':
      return version.prerelease && begins(version, meaning.within)
    case 'branch':
    case 'unreadable':
      return false
    case 'union':
      return meaning.of.some((part) => referenceIncludes(part, version, releases))
  }
}

/** 5.1.3 begins with 5.1; a number that is not there is 0. */
const begins = (version: Version, numbers: readonly number[]): boolean => byNumbers(version, numbers) === 0

function byNumbers(version: Version, numbers: readonly number[]): number {
  for (const [index, number] of numbers.entries()) {
    const own = version.numbers[index] ?? 0
    if (own < number) return -1
    if (own > number) return 1
  }
  return 0
}

function isExactly(numbers: readonly number[], tail: string, version: Version, { scheme }: Releases): boolean {
  if (tail === '') return version.tail === '' && begins(version, numbers)
  if (!begins(version, numbers) || version.numbers.slice(numbers.length).some((number) => number !== 0)) return false
  const stage = /^-[a-z]+$/i.test(tail)
  if (stage && version.tail.toLowerCase().startsWith(tail.toLowerCase())) return true
  const named = scheme.parse(numbers.join('.') + tail)
  return named !== undefined && scheme.compare(named, version) === 0
}

function above(version: Version, bound: Bound | undefined, { scheme }: Releases): boolean {
  if (!bound) return true
  const order = byNumbers(version, bound.numbers)
  const named = bound.tail === '' ? undefined : scheme.parse(bound.numbers.join('.') + bound.tail)
  if (order !== 0 || !named) return order > 0 || (order === 0 && bound.inclusive)
  return bound.inclusive ? scheme.compare(version, named) >= 0 : scheme.compare(version, named) > 0
}

function below(version: Version, bound: Bound | undefined, { scheme }: Releases): boolean {
  if (!bound) return true
  const order = byNumbers(version, bound.numbers)
  const named = bound.tail === '' ? undefined : scheme.parse(bound.numbers.join('.') + bound.tail)
  if (order !== 0 || !named) return order < 0 || (order === 0 && bound.inclusive)
  return bound.inclusive ? scheme.compare(version, named) <= 0 : scheme.compare(version, named) < 0
}

function nthRelease({ back, within }: Newest, { newestFirst, scheme }: Releases): Version | undefined {
  const stable = newestFirst.map(({ version }) => version).filter((version) => version.tail === '')
  const among = stable.filter((version) => begins(version, within))
  return among.sort((left, right) => scheme.compare(right, left))[back]
}

const LENGTHS: Readonly<Record<Level, number>> = { release: 0, major: 1, minor: 2, patch: 3 }

/** The n-th newest of the lines that stable releases form. */
function nthLine({ of, back, within }: Newest, { newestFirst }: Releases): readonly number[] | undefined {
  const lines = new Set<string>()
  for (const { version } of newestFirst) {
    if (version.tail !== '' || !begins(version, within)) continue
    lines.add(JSON.stringify([0, 1, 2].slice(0, LENGTHS[of]).map((index) => version.numbers[index] ?? 0)))
  }
  const sorted = [...lines].map((line) => JSON.parse(line) as number[]).sort((left, right) => compareLists(right, left))
  return sorted[back]
}

function compareLists(left: readonly number[], right: readonly number[]): number {
  const index = left.findIndex((number, place) => number !== right[place])
  return index < 0 ? 0 : (left[index] ?? 0) - (right[index] ?? 0)
}
