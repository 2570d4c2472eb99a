import { describe, expect, test } from '@jest/globals'
import { groupsOf } from '../../src/support/groups.ts'
import { mayBeUnread, rowAhead, rowJustAbove } from '../../src/support/near-rows.ts'
import { readReleases } from '../../src/versions/read-releases.ts'
import { nowhere, rowOf } from './rows.ts'

async function group(tags: readonly string[], rows: readonly string[]) {
  const releases = await readReleases(
    tags.map((name) => ({ name })),
    { name: 'project' },
  )
  const table = { origin: 'document' as const, at: nowhere, rows: rows.map(rowOf) }
  const [first] = groupsOf({ policy: [], document: [table], leftOut: [], ruleFaults: [] }, releases)
  if (!first?.current) throw new Error('The case has no current release.')
  return { group: first, current: first.current }
}

describe('rowAhead', () => {
  test.each([
    {
      what: 'the next minor, tagged tomorrow',
      tags: ['v1.7.0'],
      rows: ['1.8.x yes', '< 1.8 no'],
      refused: true,
      ahead: '1.8.x',
    },
    { what: 'the next patch', tags: ['v4.2.7'], rows: ['4.2.8 yes', '<= 4.2.7 no'], refused: true, ahead: '4.2.8' },
    {
      what: 'the next major, in beta',
      tags: ['v3.9.0', 'v4.0.0-beta.1'],
      rows: ['4.x yes'],
      refused: false,
      ahead: '4.x',
    },
    {
      what: 'a milestone is no line',
      tags: ['v3.14.0', 'v4.0.0-M3'],
      rows: ['4.0.0-M3 yes'],
      refused: false,
      ahead: undefined,
    },
    {
      what: 'not refused and nothing tagged',
      tags: ['v1.9.0'],
      rows: ['2.x yes', '1.7.x yes'],
      refused: false,
      ahead: undefined,
    },
    {
      what: 'rows far above',
      tags: ['v1.2.0'],
      rows: ['5.1.x yes', '4.0.x yes', '< 4.0 no'],
      refused: true,
      ahead: undefined,
    },
    {
      what: 'a row that has releases',
      tags: ['v7.5.1', 'v7.4.0'],
      rows: ['7.4.x yes', '< 7.4 no'],
      refused: true,
      ahead: undefined,
    },
  ])('$what', async ({ tags, rows, refused, ahead }) => {
    const { group: one, current } = await group(tags, rows)
    expect(rowAhead(one, current, refused)?.text).toBe(ahead)
  })
})

describe('rowJustAbove', () => {
  test.each([
    { rows: ['> 0.50 yes', '< 0.50 no'], above: '> 0.50' },
    { rows: ['> 0.49 yes', '< 0.49 no'], above: undefined },
    { rows: ['>= 0.50 yes'], above: undefined },
    { rows: ['> 0.50 no'], above: undefined },
  ])('$rows', async ({ rows, above }) => {
    const { group: one, current } = await group(['v0.50.1'], rows)
    expect(rowJustAbove(one, current)?.text).toBe(above)
  })
})

describe('mayBeUnread', () => {
  test.each([
    { rows: ['the big one yes', '1.x no'], unread: true },
    { rows: ['the big one perhaps', '1.x yes'], unread: true },
    { rows: ['the big one no', '1.x yes'], unread: false },
    { rows: ['1.x yes', '2.x perhaps'], unread: false },
  ])('$rows', async ({ rows, unread }) => {
    expect(mayBeUnread((await group(['v3.0.0'], rows)).group)).toBe(unread)
  })
})
