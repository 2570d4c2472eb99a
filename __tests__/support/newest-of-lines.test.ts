import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { newestOfLines } from '../../src/support/newest-of-lines.ts'
import { newestLines } from '../../src/versions/selection.ts'
import { compareToLine } from '../../src/versions/version.ts'
import { releasesOf } from './examples.ts'

async function lines(tags: readonly string[], length: number, count = 60) {
  const found = newestOfLines(await releasesOf(tags), length, count)
  return found.map(({ line, newest }) => `${line.join('.')}: ${newest.tag}`)
}

describe('lines with their newest release', () => {
  test('newest first', async () => {
    expect(await lines(['v1.0.0', 'v1.0.1', 'v1.1.0', 'v2.0.0'], 2)).toEqual([
      '2.0: v2.0.0',
      '1.1: v1.1.0',
      '1.0: v1.0.1',
    ])
    expect(await lines(['v1.0.0', 'v1.0.1', 'v1.1.0', 'v2.0.0'], 1)).toEqual(['2: v2.0.0', '1: v1.1.0'])
  })

  test('a number that is missing counts as 0', async () => {
    expect(await lines(['35', '36'], 2)).toEqual(['36.0: 36', '35.0: 35'])
  })

  test('no more than asked for', async () => {
    expect(await lines(['v1.0.0', 'v1.1.0', 'v1.2.0'], 2, 2)).toEqual(['1.2: v1.2.0', '1.1: v1.1.0'])
  })

  test('prereleases make none', async () => {
    expect(await lines(['v1.0.0', 'v1.1.0-rc.1'], 2)).toEqual(['1.0: v1.0.0'])
  })

  test('without releases there is none', async () => expect(await lines([], 2)).toEqual([]))
})

test('as asking for the lines, and then for the newest of each, would find them', async () => {
  const number = fc.integer({ min: 0, max: 4 })
  const tags = fc.array(fc.array(number, { minLength: 1, maxLength: 4 }), { maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(tags, fc.nat(20), fc.integer({ min: 1, max: 3 }), fc.nat(6), async (all, at, length, more) => {
      const read = await releasesOf(all.map((numbers) => `v${numbers.join('.')}`))
      // The current release may be any: what lies above it is a mistaken tag.
      const releases = { ...read, current: read.stable[at] }
      const expected = newestLines(releases, length, more + 1).map((line) => ({
        line,
        newest: releases.stable.find(({ version }) => compareToLine(version.numbers, line) === 0),
      }))
      expect(newestOfLines(releases, length, more + 1)).toEqual(expected)
    }),
  )
})
