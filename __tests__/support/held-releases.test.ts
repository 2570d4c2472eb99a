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

test('a row that is open above holds what no nearer row names', async () => {
  const rows = [rowOf('5.x yes'), rowOf('>= 4.15 yes'), rowOf('< 4.15 no'), rowOf('cli: 4.x yes')]
  const releases = await releasesOf(['v4.14.0', 'v4.15.0', 'v4.15.4', 'v5.3.1'])
  const held = rows.map((row) => heldReleases(row, releases, rows))
  expect(held.map(({ count, newest }) => [count, newest?.tag])).toEqual([
    [1, 'v5.3.1'],
    [2, 'v4.15.4'],
    [1, 'v4.14.0'],
    [3, 'v4.15.4'],
  ])
  expect(held[1]?.range).toBe('>=4.15.0')
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
