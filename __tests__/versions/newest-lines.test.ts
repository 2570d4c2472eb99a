import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { newestLines, newestOfLines } from '../../src/versions/newest-lines.ts'
import type { Releases } from '../../src/versions/releases.ts'
import { compareNumbers } from '../../src/versions/version.ts'
import { releasesOf } from '../support/examples.ts'

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

test('the newest lines, none above the current release', async () => {
  const releases = await releasesOf(['v1.0.0', 'v1.1.0', 'v2.0.0', 'v2.0.1'])
  expect(newestLines(releases, 2, 9)).toEqual([
    [2, 0],
    [1, 1],
    [1, 0],
  ])
  expect(newestLines(releases, 1, 1)).toEqual([[2]])
  expect(newestLines(releases, 2, 9, [1])).toEqual([
    [1, 1],
    [1, 0],
  ])
  const current = releases.stable.find(({ tag }) => tag === 'v1.1.0')
  expect(newestLines({ ...releases, current }, 1, 9)).toEqual([[1]])
})

test('as asking for the lines, and then for the newest of each, would find them', async () => {
  const number = fc.integer({ min: 0, max: 4 })
  const tags = fc.array(fc.array(number, { minLength: 1, maxLength: 4 }), { maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(tags, fc.nat(20), fc.integer({ min: 1, max: 3 }), fc.nat(6), async (all, at, length, more) => {
      const read = await releasesOf(all.map((numbers) => `v${numbers.join('.')}`))
      // The current release may be any: what lies above it is a mistaken tag.
      const releases = { ...read, current: read.stable[at] }
      const expected = slowLines(releases, length).slice(0, more + 1)
      expect(newestOfLines(releases, length, more + 1)).toEqual(expected)
    }),
  )
})

/** Every line once, and only then which of them count. */
function slowLines({ stable, current }: Releases, length: number) {
  const lineOf = (numbers: readonly number[]): readonly number[] => [...numbers, 0, 0, 0].slice(0, length)
  const names = new Set(stable.map(({ version }) => lineOf(version.numbers).join('.')))
  return [...names].flatMap((name) => {
    const own = stable.filter(({ version }) => lineOf(version.numbers).join('.') === name)
    const [newest] = own
    const counts = own.some(({ version }) => !current || compareNumbers(version.numbers, current.version.numbers) <= 0)
    return newest && counts ? [{ line: name.split('.').map(Number), newest }] : []
  })
}
