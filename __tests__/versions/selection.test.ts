import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import library from 'semver'
import type { Meaning } from '../../src/versions/meaning.ts'
import { readMeaning } from '../../src/versions/read-meaning.ts'
import { readReleases } from '../../src/versions/read-releases.ts'
import type { Releases } from '../../src/versions/releases.ts'
import { select } from '../../src/versions/selection.ts'
import { meanings } from './meanings.ts'
import { referenceIncludes } from './reference.ts'

const releasesOf = (tags: readonly string[]): Promise<Releases> =>
  readReleases(
    tags.map((name) => ({ name })),
    { name: 'crewkit', scheme: 'semver' },
  )

/** The tags that a cell takes in, newest first. */
function taken(cell: string, releases: Releases): string[] {
  const selection = select(readMeaning(cell), releases)
  return releases.newestFirst.filter(({ version }) => selection.includes(version)).map(({ tag }) => tag)
}

const TAGS = ['0.1.0-alpha', '0.1.0', '0.9.0', '1.0.0', '1.0.1', '1.1.0', '2.0.0', '2.1.0', '2.1.1', '2.2.0-rc.1']

describe('which releases a cell takes in, its range, how much it says', () => {
  test.each<[string, string[], string | null, number]>([
    ['2.1.x', ['2.1.1', '2.1.0'], '>=2.1.0 <2.2.0-0', 30],
    ['2', ['2.2.0-rc.1', '2.1.1', '2.1.0', '2.0.0'], '>=2.0.0 <3.0.0-0', 25],
    ['1.0.1', ['1.0.1'], '1.0.1', 50],
    ['= 1.0', ['1.0.1', '1.0.0'], '>=1.0.0 <1.1.0-0', 50],
    ['2.2.0-rc.1', ['2.2.0-rc.1'], '2.2.0-rc.1', 50],
    ['2.2.0-rc', ['2.2.0-rc.1'], '2.2.0-rc', 50],
    ['0.1.x', ['0.1.0', '0.1.0-alpha'], '>=0.1.0 <0.2.0-0', 30],
    ['< 0.1.0', [], '<0.1.0-0', 10],
    ['<= 1.0', ['1.0.1', '1.0.0', '0.9.0', '0.1.0', '0.1.0-alpha'], '<1.1.0-0', 10],
    ['> 1', ['2.2.0-rc.1', '2.1.1', '2.1.0', '2.0.0'], '>=2.0.0', 27],
    ['> 2.1.0', ['2.2.0-rc.1', '2.1.1'], '>2.1.0', 27],
    ['1.0 - 1.1', ['1.1.0', '1.0.1', '1.0.0'], '>=1.0.0 <1.2.0-0', 26],
    ['0.9 - 1.0', ['1.0.1', '1.0.0', '0.9.0'], '>=0.9.0 <1.1.0-0', 21],
    ['>= 2.2.0-rc.1', ['2.2.0-rc.1'], '>=2.2.0-rc.1', 27],
    ['> 2.2.0-rc.1', [], '>2.2.0-rc.1', 27],
    ['latest', ['2.1.1'], '2.1.1', 48],
    ['previous release', ['2.1.0'], '2.1.0', 48],
    ['latest 1.x', ['1.1.0'], '1.1.0', 48],
    ['latest minor', ['2.1.1', '2.1.0'], '>=2.1.0 <2.2.0-0', 30],
    ['previous minor', ['2.0.0'], '>=2.0.0 <2.1.0-0', 30],
    ['previous major', ['1.1.0', '1.0.1', '1.0.0'], '>=1.0.0 <2.0.0-0', 25],
    ['latest minor of 1.x', ['1.1.0'], '>=1.1.0 <1.2.0-0', 30],
    ['9th latest major', [], null, 0],
    ['older', ['2.1.0', '2.0.0', '1.1.0', '1.0.1', '1.0.0', '0.9.0', '0.1.0', '0.1.0-alpha'], '<2.1.1', 6],
    ['older 1.x', ['1.1.0', '1.0.1', '1.0.0'], null, 7],
    ['< latest minor', ['2.0.0', '1.1.0', '1.0.1', '1.0.0', '0.9.0', '0.1.0', '0.1.0-alpha'], '<2.1.0-0', 10],
    ['all other 2.x', ['2.2.0-rc.1', '2.1.1', '2.1.0', '2.0.0'], null, 6],
    ['betas', ['2.2.0-rc.1', '0.1.0-alpha'], null, 45],
    ['betas of 2.x', ['2.2.0-rc.1'], null, 46],
    ['main', [], null, 0],
    ['< main', [], null, 3],
    ['1.0.x, 0.9.x', ['1.0.1', '1.0.0', '0.9.0'], '>=1.0.0 <1.1.0-0 || >=0.9.0 <0.10.0-0', 30],
    ['1.0.x, main', ['1.0.1', '1.0.0'], null, 30],
    ['none', [], null, 0],
  ])('%s', async (cell, tags, range, specificity) => {
    const releases = await releasesOf(TAGS)
    expect(taken(cell, releases)).toEqual(tags)
    expect(select(readMeaning(cell), releases)).toMatchObject({ range, specificity })
  })

  test('everything is everything', async () => {
    const releases = await releasesOf(TAGS)
    expect(taken('*', releases)).toHaveLength(TAGS.length)
    expect(taken('all others', releases)).toHaveLength(TAGS.length)
  })
})

test('a line and what is below it do not meet in prereleases', () => {
  const numbers = fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 3 })
  const tags = fc.array(
    fc.constantFrom('0.1.0-alpha', '0.1.0', '1.0.0-rc.1', '1.0.0', '1.1.0-beta', '1.1.1', '2.0.0-0'),
  )
  return fc.assert(
    fc.asyncProperty(numbers, tags, async (line, names) => {
      const releases = await releasesOf(names)
      const inside = select({ kind: 'line', numbers: line }, releases)
      const below = select({ kind: 'interval', upper: { numbers: line, tail: '', inclusive: false } }, releases)
      for (const { version } of releases.newestFirst)
        expect(inside.includes(version) && below.includes(version)).toBe(false)
    }),
  )
})

describe('against slow judges', () => {
  const number = fc.nat({ max: 4 })
  const tail = fc.constantFrom('', '', '', '-rc.1', '-beta', '-alpha.2', '-0')
  const tag = fc.tuple(number, number, number, tail).map(([a, b, c, rest]) => `${a}.${b}.${c}${rest}`)
  const tagLists = fc.array(tag, { maxLength: 30 })

  test('one version at a time, by what the documentation says', () =>
    fc.assert(
      fc.asyncProperty(near(), tagLists, async (meaning, tags) => {
        const releases = await releasesOf(tags)
        const { includes } = select(meaning, releases)
        for (const { version, tag: name } of releases.newestFirst) {
          expect({ name, taken: includes(version) }).toEqual({
            name,
            taken: referenceIncludes(meaning, version, releases),
          })
        }
      }),
      { numRuns: 1_500 },
    ))

  test('the printed range takes in the same stable versions for node-semver', () =>
    fc.assert(
      fc.asyncProperty(near(), tagLists, async (meaning, tags) => {
        const releases = await releasesOf(['0.0.0', ...tags])
        const { includes, range } = select(meaning, releases)
        if (range === null) return
        for (const { version } of releases.stable) {
          expect({ range, version: version.raw, taken: includes(version) }).toEqual({
            range,
            version: version.raw,
            taken: library.satisfies(version.raw, range),
          })
        }
      }),
      { numRuns: 1_500 },
    ))

  /** Meanings whose numbers are near those of the tags, so that they take some in; three numbers are all that semver has. */
  function near(): fc.Arbitrary<Meaning> {
    return meanings().map((meaning) => JSON.parse(JSON.stringify(meaning), closer) as Meaning)
  }

  function closer(key: string, value: unknown): unknown {
    if (Array.isArray(value) && value.every((item) => typeof item === 'number'))
      return value.slice(0, 3).map((item) => Number(item) % 5)
    // PEP 440 and Maven have other schemes; here every tail is one of SemVer.
    if (key === 'tail' && typeof value === 'string') return value === '' || value.startsWith('-') ? value : '-rc.1'
    return value
  }
})
