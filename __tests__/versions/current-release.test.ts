import { expect, jest, test } from '@jest/globals'
import { currentRelease } from '../../src/versions/current-release.ts'
import type { Release } from '../../src/versions/releases.ts'
import { semver } from '../../src/versions/schemes/semver.ts'

/** Releases as `version` or `version date`, newest first. */
function releases(...texts: string[]): Release[] {
  return texts.map((text) => {
    const [raw = '', date] = text.split(' ')
    const version = semver.parse(raw)
    if (!version) throw new Error(`${raw} is no version`)
    return date === undefined ? { tag: `v${raw}`, version } : { tag: `v${raw}`, version, date }
  })
}

const RESTARTED = releases(
  '1.10.0 2026-04-05',
  '1.9.0 2026-04-01',
  '1.1.20 2026-08-16',
  '1.1.19 2026-08-10',
  '1.0.0 2025-01-01',
)
const MISTAKEN = releases('34.0.0 2019-01-01', '5.0.14 2026-07-01', '5.0.13 2026-06-01', '4.3.0 2018-01-01')

test('is the highest version where nothing speaks against it', async () => {
  const { current, because } = await currentRelease(
    releases('8.0.4 2026-01-01', '8.0.3 2025-12-01', '7.29.8 2026-03-01', '7.29.0 2025-01-01'),
    {},
  )
  expect(current?.tag).toBe('v8.0.4')
  expect(because).toBeUndefined()
})

test('goes on below the highest where a numbering was restarted', async () => {
  const { current, because } = await currentRelease(RESTARTED, {})
  expect(current?.tag).toBe('v1.1.20')
  expect(because).toBe(
    'v1.10.0 (2026-04-05) is the higher number, but the releases go on below it: v1.1.20 is from 2026-08-16.',
  )
})

test('goes on below a mistaken tag', async () => {
  expect((await currentRelease(MISTAKEN, {})).current?.tag).toBe('v5.0.14')
})

test('the version in the manifest settles it', async () => {
  expect((await currentRelease(RESTARTED, { manifestVersion: '1.10.0' })).current?.tag).toBe('v1.10.0')
  expect((await currentRelease(RESTARTED, { manifestVersion: '1.1.21' })).current?.tag).toBe('v1.1.20')
  expect((await currentRelease(RESTARTED, { manifestVersion: '2.0.0' })).current?.tag).toBe('v1.10.0')
})

test('asks for the dates of the ends of lines only, and does without', async () => {
  const dates = new Map([
    ['v1.10.0', '2026-04-05T10:00:00Z'],
    ['v1.1.20', '2026-08-16'],
    ['v1.1.19', '2026-08-10'],
  ])
  const datesOf = jest.fn(
    async (tags: readonly string[]) =>
      new Map(tags.flatMap((tag) => (dates.has(tag) ? [[tag, dates.get(tag) ?? ''] as const] : []))),
  )
  const undated = releases('1.10.0', '1.9.0', '1.1.20', '1.1.19')
  expect((await currentRelease(undated, { datesOf })).current?.tag).toBe('v1.1.20')
  expect(datesOf.mock.calls).toEqual([[['v1.10.0', 'v1.10.0', 'v1.9.0', 'v1.9.0', 'v1.1.20', 'v1.1.19']]])
  expect((await currentRelease(undated, {})).current?.tag).toBe('v1.10.0')
  expect((await currentRelease(undated, { datesOf: async () => new Map() })).current?.tag).toBe('v1.10.0')
})

test('there is none without a stable release', async () => {
  expect(await currentRelease([], {})).toEqual({ current: undefined, because: undefined })
})
