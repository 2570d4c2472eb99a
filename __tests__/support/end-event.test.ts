import { describe, expect, test } from '@jest/globals'
import { endedByRelease } from '../../src/support/end-event.ts'
import type { SupportRow } from '../../src/support/support.ts'
import { readMeaning } from '../../src/versions/read-meaning.ts'
import { releasesOf } from './examples.ts'

const at = { file: 'SECURITY.md', span: { start: 0, end: 1 } }
const TAGS = ['v5.0.0', 'v5.1.0', 'v5.2.0-rc.1', 'v5.2.0', 'v5.2.1', 'v6.1.0', 'v7.0.0-beta.1']

async function ended(until: string, versions = '5.1.x', more: Partial<SupportRow> = {}) {
  const row: SupportRow = {
    at,
    text: versions,
    meaning: readMeaning(versions),
    status: 'supported',
    statusText: 'yes',
    statusAt: at,
    development: false,
    until: { text: until, at },
    ...more,
  }
  const releases = await releasesOf(TAGS)
  const found = endedByRelease(row, releases)
  return found && `${found.named}: ${found.by.tag}`
}

describe('a release that a row names as its end', () => {
  test.each([
    ['until the release of 5.2', '5.2: v5.2.0'],
    ['Until release of v5.2.0.', '5.2.0: v5.2.0'],
    ['release of 5.2', '5.2: v5.2.0'],
    ['the release of 5.2', '5.2: v5.2.0'],
    ['till 5.2 is released', '5.2: v5.2.0'],
    ['5.2 ships', '5.2: v5.2.0'],
    ['until v5.2 is out!', '5.2: v5.2.0'],
    ['until 5.2.1 has been released', '5.2.1: v5.2.1'],
    ['until 5.2 gets published', '5.2: v5.2.0'],
    ['until 5.2 comes out', '5.2: v5.2.0'],
    // Its first release may have had another number.
    ['until 6.0 is released', '6.0: v6.1.0'],
    ['until 6 is released', '6: v6.1.0'],
  ])('%s', async (until, expected) => {
    expect(await ended(until)).toBe(expected)
  })
})

describe('nothing is decided by', () => {
  test.each([
    ['a release that is not there', 'until 5.3 is released'],
    ['a prerelease', 'until 7.0 is released'],
    ['a later patch that is not there', 'until 5.2.2 is released'],
    ['a number alone', 'until 5.2'],
    ['a number without words', '5.2'],
    ['a time after it', '12 months after the release of 5.2'],
    ['words that go on', 'until the release of 5.2, then critical fixes'],
    ['fixes of another kind', 'bug fixes until 5.2 is released'],
    ['another event', 'until the release of the next major version'],
  ])('%s', async (_, until) => {
    expect(await ended(until)).toBeUndefined()
  })

  test('a row that holds what is newer', async () => {
    expect(await ended('until 5.2 is released', '5.x')).toBeUndefined()
    expect(await ended('until 5.2 is released', '6.x')).toBeUndefined()
  })

  test('a date, or no end', async () => {
    expect(
      await ended('', '5.1.x', { until: { date: '2026-01-01', text: 'until 5.2 is released', at } }),
    ).toBeUndefined()
    expect(await ended('until 5.3', '5.1.x')).toBeUndefined()
  })

  test('a row of a package, whose releases are others', async () => {
    expect(await ended('until 5.2 is released', '5.1.x', { package: 'core' })).toBeUndefined()
  })
})
