import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { coverageOf, givesFixes, selectRows } from '../../src/support/coverage.ts'
import type { Status, SupportRow } from '../../src/support/support.ts'
import { readMeaning } from '../../src/versions/read-meaning.ts'
import { readReleases } from '../../src/versions/read-releases.ts'

const at = { file: 'SECURITY.md', span: { start: 0, end: 0 } }

function row(text: string, status: Status): SupportRow {
  return { at, text, meaning: readMeaning(text), status, statusText: status, statusAt: at, development: false }
}

/** What rows such as `5.1.x yes` say of the current release of these tags, and which rows decide. */
async function current(tags: readonly string[], ...rows: readonly (readonly [string, Status])[]) {
  const releases = await readReleases(
    tags.map((name) => ({ name })),
    { name: 'project' },
  )
  if (!releases.current) throw new Error('There is no current release.')
  const read = selectRows(
    rows.map(([text, status]) => row(text, status)),
    releases,
  )
  const { status, deciding } = coverageOf(releases.current.version, read)
  return [status, ...deciding.map((selected) => selected.row.text)]
}

const YES = 'supported'
const NO = 'unsupported'

describe('the most specific row wins', () => {
  test.each<[string, string[], [string, Status][], string[]]>([
    [
      'a line',
      ['v5.1.3', 'v5.0.0'],
      [
        ['5.1.x', YES],
        ['< 5.1', NO],
      ],
      [YES, '5.1.x'],
    ],
    [
      'a line beats an open end',
      ['v2.11.4'],
      [
        ['2.11.x', YES],
        ['< 3.6.x', NO],
      ],
      [YES, '2.11.x'],
    ],
    [
      'a line beats an interval that takes in all of it',
      ['v5.1.0', 'v4.20.0'],
      [
        ['>= 4.15', YES],
        ['5.x', NO],
      ],
      [NO, '5.x'],
    ],
    [
      'the same from the other side',
      ['v5.1.0', 'v4.20.0'],
      [
        ['5.x', NO],
        ['>= 4.15', YES],
      ],
      [NO, '5.x'],
    ],
    [
      'a line that begins where the interval does',
      ['v5.1.0'],
      [
        ['>= 5', YES],
        ['5.x', NO],
      ],
      [NO, '5.x'],
    ],
    [
      'an interval beats the line that it begins in',
      ['v4.20.0'],
      [
        ['>= 4.15', YES],
        ['4.x', NO],
      ],
      [YES, '>= 4.15'],
    ],
    [
      'a minor line beats its major',
      ['v4.25.1'],
      [
        ['4.x', NO],
        ['4.25.x', YES],
      ],
      [YES, '4.25.x'],
    ],
    [
      'a release beats its line',
      ['v4.25.1'],
      [
        ['4.25.x', YES],
        ['4.25.1', NO],
      ],
      [NO, '4.25.1'],
    ],
    [
      'the nearest open end',
      ['v2.0.0'],
      [
        ['< 3.6', NO],
        ['< 2.11', YES],
      ],
      [YES, '< 2.11'],
    ],
    [
      'anything else says least',
      ['v3.0.0'],
      [
        ['all others', NO],
        ['>= 3', YES],
      ],
      [YES, '>= 3'],
    ],
    [
      'no row',
      ['v6.0.0'],
      [
        ['5.x', YES],
        ['< 5', NO],
      ],
      ['none'],
    ],
    ['an unreadable row says nothing', ['v6.0.0'], [['LTS releases', YES]], ['none']],
    [
      'latest',
      ['v6.0.0', 'v5.0.0'],
      [
        ['latest', YES],
        ['older', NO],
      ],
      [YES, 'latest'],
    ],
    [
      'of equal rows the friendlier counts',
      ['v1.2.0'],
      [
        ['1.2', NO],
        ['1.2.x', YES],
      ],
      [YES, '1.2', '1.2.x'],
    ],
    [
      'a narrowed line',
      ['v2.5.9'],
      [
        ['2.x (2.6+)', NO],
        ['2.x', YES],
      ],
      [YES, '2.x'],
    ],
  ])('%s', async (_, tags, rows, expected) => expect(await current(tags, ...rows)).toEqual(expected))
})

describe('a branch', () => {
  test('covers the current release where the promise names no numbers', async () => {
    expect(await current(['v1.0.0'], ['main', YES], ['older', NO])).toEqual([YES, 'main'])
  })

  test('covers nothing beside numbers', async () => {
    expect(await current(['v2.0.0'], ['main', YES], ['1.x', YES])).toEqual(['none'])
    expect(await current(['v1.0.0'], ['main', YES], ['1.x', NO])).toEqual([NO, '1.x'])
  })
})

test('few fixes are fixes', () => {
  const statuses = ['supported', 'limited', 'unsupported', 'planned', 'unknown', 'none'] as const
  expect(statuses.filter(givesFixes)).toEqual(['supported', 'limited'])
})

describe('laws', () => {
  const cells = fc.constantFrom('1.x', '1.2', '< 2', '>= 1', 'latest', 'older', 'main', '1.2.3', 'LTS', 'all others')
  const statuses = fc.constantFrom<Status>('supported', 'limited', 'unsupported', 'planned', 'unknown')
  const tables = fc.array(fc.tuple(cells, statuses), { maxLength: 6 })

  test('rows that decide are rows of the table, and one of them has the status', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (rows) => {
        const [status, ...deciding] = await current(['v1.2.3', 'v1.1.0'], ...rows)
        const known = rows.filter(([text]) => deciding.includes(text)).map(([, said]) => said)
        expect(status === 'none' ? [] : known).toEqual(status === 'none' ? [] : expect.arrayContaining([status]))
      }),
      { numRuns: 50 },
    )
  })

  test('the order of rows does not matter', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (rows) => {
        const there = await current(['v1.2.3'], ...rows)
        const back = await current(['v1.2.3'], ...rows.toReversed())
        expect(givesFixes(back[0] as Status)).toBe(givesFixes(there[0] as Status))
      }),
      { numRuns: 50 },
    )
  })
})
