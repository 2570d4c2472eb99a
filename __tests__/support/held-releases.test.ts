import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { heldReleases, holdsRelease } from '../../src/support/held-releases.ts'
import { select } from '../../src/versions/selection.ts'
import { meanings } from '../versions/meanings.ts'
import { releasesOf, rowOf } from './examples.ts'

const TAGS = ['v3.0.0', 'v2.2.0-rc.1', 'v2.1.1', 'v2.1.0', 'v2.0.0', 'v1.9.0', 'v1.0.0']

test.each([
  ['2.1.x yes', 2, 'v2.1.1', 'v2.1.0', '>=2.1.0 <2.2.0-0'],
  ['2.x yes', 3, 'v2.1.1', 'v2.0.0', '>=2.0.0 <3.0.0-0'],
  ['2.1.0 yes', 1, 'v2.1.0', 'v2.1.0', '2.1.0'],
  ['< 2.1 no', 3, 'v2.0.0', 'v1.0.0', '<2.1.0-0'],
  ['latest yes', 1, 'v3.0.0', 'v3.0.0', '3.0.0'],
  ['4.x yes', 0, undefined, undefined, '>=4.0.0 <5.0.0-0'],
  ['2.2.x yes', 0, undefined, undefined, '>=2.2.0 <2.3.0-0'],
  ['main yes', 0, undefined, undefined, null],
  ['whatever yes', 0, undefined, undefined, null],
])('%s', async (text, count, newest, first, range) => {
  const held = heldReleases(rowOf(text), await releasesOf(TAGS))
  expect([held.count, held.newest?.tag, held.first?.tag, held.range]).toEqual([count, newest, first, range])
})

test('finds what looking at each release finds', async () => {
  const version = fc
    .tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.nat({ max: 3 }))
    .map((numbers) => `v${numbers.join('.')}`)
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(version, { maxLength: 40 }), meanings(), async (tags, meaning) => {
      const releases = await releasesOf(tags)
      const selection = select(meaning, releases)
      const found = releases.stable.filter((release) => selection.includes(release.version))
      const held = heldReleases({ meaning }, releases)
      expect([held.count, held.newest, held.first]).toEqual([found.length, found[0], found.at(-1)])
    }),
  )
})

test('a row for the rest holds what no other row names', async () => {
  const rows = [rowOf('3.x yes'), rowOf('2.x yes'), rowOf('all others no')]
  const releases = await releasesOf(['v1.0.0', 'v1.1.0', 'v2.0.0', 'v3.0.0'])
  const rest = rows.at(-1)
  const held = rest && heldReleases(rest, releases, rows)
  expect([held?.count, held?.newest?.tag, held?.first?.tag]).toEqual([2, 'v1.1.0', 'v1.0.0'])
})

test('any release, prereleases too, is in a row where looking at each finds one', async () => {
  const version = fc
    .tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.nat({ max: 3 }), fc.constantFrom('', '', '-rc.1'))
    .map(([major, minor, patch, tail]) => `v${major}.${minor}.${patch}${tail}`)
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(version, { maxLength: 40 }), meanings(), async (tags, meaning) => {
      const releases = await releasesOf(tags)
      const selection = select(meaning, releases)
      const found = releases.newestFirst.some((release) => selection.includes(release.version))
      expect(holdsRelease({ row: { ...rowOf('1.x yes'), meaning }, selection }, releases)).toBe(found)
    }),
  )
})
