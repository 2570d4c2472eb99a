import { describe, expect, test } from '@jest/globals'
import type { Clause } from '../../src/support/clause.ts'
import { deriveLines, releasesToDate } from '../../src/support/derive-lines.ts'
import type { ReleaseSettings } from '../../src/versions/read-releases.ts'
import { processorTime } from '../processor-time.ts'
import { releasesOf } from './examples.ts'

const TODAY = '2026-11-21'

/** What follows from a rule: each line as `5.6.x supported 2027-01-31`, and the sentences of its faults. */
async function derive(
  tags: readonly string[],
  rule: Clause | readonly Clause[],
  settings: Partial<ReleaseSettings> = {},
) {
  const releases = await releasesOf(tags, settings)
  const { lines, faults } = deriveLines([rule].flat(), releases, ({ date }) => date, TODAY)
  return {
    lines: lines.map(({ text, status, until }) =>
      [text, status, until?.date ?? until?.text].filter((part) => part).join(' '),
    ),
    faults: faults.map(({ message, severity = 'error' }) => `${severity}: ${message}`),
    because: lines.map(({ because }) => because),
  }
}

const CREWKIT = [
  'v5.1.1 2026-10-01',
  'v5.1.0 2026-09-01',
  'v5.0.1 2026-08-01',
  'v5.0.0 2026-03-10',
  'v4.4.0 2026-02-01',
  'v4.3.0 2025-06-15',
  'v4.0.0 2024-11-21',
  'v3.9.0 2024-01-31',
  'v3.0.0 2022-05-05',
]

describe('lines that follow from a rule', () => {
  test.each<[string, Clause | Clause[], string[]]>([
    ['the newest release', { newest: 1, of: 'release' }, ['5.1.1 supported']],
    ['the newest releases', { newest: 3, of: 'release' }, ['5.1.1 supported', '5.1.0 supported', '5.0.1 supported']],
    ['the newest minors', { newest: 2, of: 'minor' }, ['5.1.x supported', '5.0.x supported']],
    ['the newest majors', { newest: 2, of: 'major' }, ['5.x supported', '4.x supported']],
    ['more than there are', { newest: 9, of: 'major' }, ['5.x supported', '4.x supported', '3.x supported']],
    ['patches are releases here', { newest: 1, of: 'patch' }, ['5.1.1 supported']],
    [
      'the newest minor of each major',
      { newest: 1, of: 'minor', 'in-each-of': { newest: 2, of: 'major' } },
      ['5.1.x supported', '4.4.x supported'],
    ],
    [
      'two minors of each of the majors by name',
      { newest: 2, of: 'minor', 'in-each-of': { lines: ['4.x', '3.x'] } },
      ['4.4.x supported', '4.3.x supported', '3.9.x supported', '3.0.x supported'],
    ],
    [
      'majors until a year after the next one',
      { every: 'major', for: '12 months', after: 'successor' },
      ['5.x supported', '4.x supported 2027-03-10'],
    ],
    [
      'the successor counts where nothing is said',
      { every: 'major', for: '24 months' },
      ['5.x supported', '4.x supported 2028-03-10', '3.x supported 2026-11-21'],
    ],
    [
      'minors for a time after their own release',
      { every: 'minor', for: '12 months', after: 'release' },
      ['5.1.x supported 2027-09-01', '5.0.x supported 2027-03-10', '4.4.x supported 2027-02-01'],
    ],
    [
      'majors that are young enough, by their newest minor',
      { newest: 1, of: 'minor', 'in-each-of': { every: 'major', for: '3 years', after: 'release' } },
      ['5.1.x supported 2029-03-10', '4.4.x supported 2027-11-21'],
    ],
    [
      'LTS lines by name, until a quarter',
      { lines: ['4.4.x', '3.9.x'], until: '2027-Q3' },
      ['4.4.x supported 2027-09-30', '3.9.x supported 2027-09-30'],
    ],
    ['until an event', { lines: '4.4.x', until: 'the release of 6.0' }, ['4.4.x supported the release of 6.0']],
    ['until nobody knows', { lines: '4.4.x', until: 'tba' }, ['4.4.x supported tba']],
    ['LTS by pattern', { newest: 2, of: 'minor', matching: '*.4' }, ['4.4.x supported']],
    ['even majors', { newest: 2, of: 'major', matching: 'even' }, ['4.x supported']],
    [
      'several patterns',
      { newest: 5, of: 'minor', matching: ['*.4', '3.*'] },
      ['4.4.x supported', '3.9.x supported', '3.0.x supported'],
    ],
    [
      'the line after a matching one is the next that matches',
      { every: 'major', matching: 'odd', for: '2 years', after: 'successor' },
      ['5.x supported', '3.x supported 2028-03-10'],
    ],
    ['a branch', { branch: 'main' }, ['main supported']],
    ['grave cases only', { newest: 1, of: 'major', status: 'limited' }, ['5.x limited']],
    ['every major, for ever', { every: 'major' }, ['5.x supported', '4.x supported', '3.x supported']],
    [
      'the better of two promises for a line',
      [
        { newest: 2, of: 'major', status: 'limited' },
        { newest: 1, of: 'major' },
      ],
      ['5.x supported', '4.x limited'],
    ],
    [
      'the longer of two promises for a line',
      [
        { lines: '4.4.x', until: '2027-01-31' },
        { lines: '4.4', until: '2027-06' },
      ],
      ['4.4 supported 2027-06-30'],
    ],
    [
      'what ends tomorrow is not hidden by what ends later but gives less',
      [
        { lines: '4.4.x', until: '2026-11-22' },
        { lines: '4.4.x', until: '2027-06', status: 'limited' },
      ],
      ['4.4.x supported 2026-11-22'],
    ],
    [
      'a line within a line that is promised as much goes without saying',
      [
        { newest: 1, of: 'major' },
        { newest: 3, of: 'minor', status: 'limited' },
      ],
      ['5.x supported', '4.4.x limited'],
    ],
    [
      'a line within a line that ends earlier is a line of its own',
      [
        { lines: '4.x', until: '2026-12-31' },
        { lines: '4.4.x', until: '2027-12-31' },
      ],
      ['4.4.x supported 2027-12-31', '4.x supported 2026-12-31'],
    ],
    [
      'branches first, then the newest line, ranges last',
      [{ lines: ['< 3', '4.4.x'] }, { newest: 1, of: 'minor' }, { branch: 'main' }],
      ['main supported', '5.1.x supported', '4.4.x supported', '< 3 supported'],
    ],
  ])('%s', async (_, rule, expected) => {
    expect(await derive(CREWKIT, rule)).toMatchObject({ lines: expected, faults: [] })
  })

  test.each<[string, string[], Clause, string[], Partial<ReleaseSettings>]>([
    [
      'prereleases make no line',
      ['v2.0.0-rc.1', 'v1.4.0', 'v1.3.0'],
      { newest: 1, of: 'minor' },
      ['1.4.x supported'],
      {},
    ],
    [
      'unless they count',
      ['v0.2.0-beta.1', 'v0.1.0-beta.9'],
      { newest: 1, of: 'minor' },
      ['0.2.x supported'],
      { prereleases: true },
    ],
    [
      'a prerelease that counts has its patch line',
      ['v0.2.0-beta.1', 'v0.1.0-beta.9'],
      { newest: 1, of: 'patch' },
      ['0.2.0.x supported'],
      { prereleases: true },
    ],
    [
      'months keep their zero',
      ['24.04', '23.10', '23.04'],
      { newest: 2, of: 'minor' },
      ['24.04 supported', '23.10 supported'],
      {},
    ],
    [
      'LTS months by pattern',
      ['24.10.0', '24.04.2', '24.04.1', '22.04.9', '22.10.1'],
      { newest: 2, of: 'minor', matching: '*.04' },
      ['24.04.x supported', '22.04.x supported'],
      {},
    ],
    ['two numbers', ['35.1', '35.0', '34.2'], { newest: 2, of: 'major' }, ['35.x supported', '34.x supported'], {}],
    ['two numbers are a minor line', ['35.1', '35.0'], { newest: 1, of: 'minor' }, ['35.1 supported'], {}],
    [
      'one number is a major and all there is',
      ['v36', 'v35', 'v34'],
      { newest: 2, of: 'minor' },
      ['36 supported', '35 supported'],
      {},
    ],
    ['four numbers', ['3.1.16.0', '3.1.15.2', '3.0.9.1'], { newest: 1, of: 'patch' }, ['3.1.16.x supported'], {}],
    [
      'four numbers, by release',
      ['3.1.16.0', '3.1.15.2'],
      { newest: 2, of: 'release' },
      ['3.1.16.0 supported', '3.1.15.2 supported'],
      {},
    ],
    [
      'a release after the release',
      ['1.2.3', '1.2.3.post1', '1.2.2', '2.0rc1'],
      { newest: 1, of: 'release' },
      ['1.2.3.post1 supported'],
      {},
    ],
    [
      'years',
      ['2026.6.1', '2026.5.0', '2025.12.4'],
      { newest: 2, of: 'minor' },
      ['2026.6.x supported', '2026.5.x supported'],
      {},
    ],
  ])('%s', async (_, tags, rule, expected, settings) => {
    expect(await derive(tags, rule, settings)).toMatchObject({ lines: expected, faults: [] })
  })
})

describe('what cannot be told', () => {
  test('without dates only what has no end yet is sure', async () => {
    const tags = ['v3.0.0', 'v2.0.0 2026-01-01', 'v1.0.0']
    expect(await derive(tags, { every: 'major', for: '6 months', after: 'successor' })).toMatchObject({
      lines: ['3.x supported', '2.x unknown'],
      faults: ['warning: Whether 2.x is still supported cannot be told: the date of v3.0.0 is not known.'],
    })
    expect(await derive(tags, { every: 'major', for: '6 months', after: 'release' })).toMatchObject({
      lines: ['3.x unknown', '1.x unknown'],
      faults: ['warning: Whether 3.x and 1 more are still supported cannot be told: the date of v3.0.0 is not known.'],
    })
  })

  test('a date that is none is not known', async () => {
    const { lines } = await derive(['v1.0.0 someday'], { every: 'major', for: '1 year', after: 'release' })
    expect(lines).toEqual(['1.x unknown'])
  })

  test('in groups', async () => {
    const rule = { newest: 1, of: 'minor', 'in-each-of': { every: 'major', for: '1 year', after: 'release' } } as const
    expect(await derive(['v2.1.0', 'v2.0.0'], rule)).toMatchObject({
      lines: ['2.1.x unknown'],
      faults: ['warning: Whether 2.1.x is still supported cannot be told: the date of v2.0.0 is not known.'],
    })
  })

  test('what is known of a line from another clause stands', async () => {
    const rule: Clause[] = [
      { newest: 1, of: 'major' },
      { every: 'major', for: '1 year', after: 'release' },
    ]
    expect((await derive(['v2.0.0', 'v1.0.0 2020-01-01'], rule)).lines).toEqual(['2.x supported'])
  })
})

describe('a rule that says nothing', () => {
  test.each<[string, string[], Clause | Clause[], string[]]>([
    [
      'no release',
      [],
      { newest: 1, of: 'minor' },
      ['notice: There is no stable release yet that this clause could speak of.'],
    ],
    [
      'prereleases only',
      ['v1.0.0-rc.1'],
      { every: 'major' },
      ['notice: There is no stable release yet that this clause could speak of.'],
    ],
    [
      'no group',
      CREWKIT,
      { newest: 1, of: 'minor', 'in-each-of': { lines: '9.x' } },
      ['notice: No released line is left of those that this clause speaks of.'],
    ],
    [
      'all has ended',
      CREWKIT,
      [
        { lines: ['4.4.x', '4.3.x'], until: '2025-12' },
        { lines: '3.9.x', until: '2026-11-20' },
      ],
      ['warning: On 2026-11-21 the rule promises fixes for nothing any more: 4.4.x ended on 2025-12-31, and 2 more.'],
    ],
    [
      'the last one has ended',
      CREWKIT,
      { lines: '4.x', until: '2026-11-20' },
      ['warning: On 2026-11-21 the rule promises fixes for nothing any more: 4.x ended on 2026-11-20.'],
    ],
  ])('%s', async (_, tags, rule, expected) => {
    expect(await derive(tags, rule)).toMatchObject({ lines: [], faults: expected })
  })

  test('the last day is a day of support', async () => {
    expect(await derive(CREWKIT, { lines: '4.x', until: TODAY })).toMatchObject({
      lines: [`4.x supported ${TODAY}`],
      faults: [],
    })
  })

  test('a duration without a last day promises nothing, instead of everything', async () => {
    expect(await derive(CREWKIT, { every: 'major', for: '5 business days' })).toMatchObject({
      lines: [],
      faults: ['error: `5 business days` gives no last day, so nobody can tell how long a line is supported.'],
    })
  })

  test('more lines than a table could hold', async () => {
    const tags = Array.from({ length: 1_200 }, (_, index) => `v1.${index}.0`)
    const { lines, faults } = await derive(tags, { every: 'minor' })
    expect(lines).toHaveLength(1_000)
    expect(lines[0]).toBe('1.1199.x supported')
    expect(faults).toEqual(['warning: This promises fixes for 1200 lines, of which the newest 1000 are looked at.'])
  })
})

test('a mistaken tag above the current release is no line', async () => {
  const releases = await releasesOf(['v5.1.0', 'v5.0.0', 'v34.0.0'])
  const current = releases.stable.find(({ tag }) => tag === 'v5.1.0')
  const { lines } = deriveLines([{ newest: 2, of: 'major' }], { ...releases, current }, () => undefined, TODAY)
  expect(lines.map(({ text }) => text)).toEqual(['5.x'])
})

test('the clause in words comes along', async () => {
  const rule: Clause[] = [
    { newest: 1, of: 'minor' },
    { lines: '3.9.x', note: 'LTS' },
  ]
  expect((await derive(CREWKIT, rule)).because).toEqual(['the newest minor', '3.9.x (LTS)'])
})

test.each<[string, Clause[], string[]]>([
  ['none', [{ newest: 1, of: 'minor' }], []],
  ['the first of each line', [{ every: 'major', for: '1 year' }], ['v5.0.0', 'v4.0.0', 'v3.0.0']],
  [
    'once',
    [
      { every: 'major', for: '1 year' },
      { every: 'major', for: '1 year', after: 'release' },
    ],
    ['v5.0.0', 'v4.0.0', 'v3.0.0'],
  ],
  [
    'of the groups',
    [{ newest: 1, of: 'minor', 'in-each-of': { every: 'major', for: '1 year', matching: 'odd' } }],
    ['v5.0.0', 'v3.0.0'],
  ],
])('the releases whose dates matter: %s', async (_, rule, expected) => {
  const releases = await releasesOf(CREWKIT)
  expect(releasesToDate(rule, releases).map(({ tag }) => tag)).toEqual(expected)
})

test('a rule takes time linear in the releases', async () => {
  const rule: Clause[] = [
    { every: 'minor', for: '10 years', after: 'successor' },
    { newest: 3, of: 'minor', 'in-each-of': { every: 'major' } },
    { every: 'release', for: '1 day', after: 'release' },
  ]
  const time = async (count: number): Promise<number> => {
    const tags = Array.from({ length: count }, (_, index) => `v${index % 300}.${Math.floor(index / 300)}.0 2026-01-01`)
    const releases = await releasesOf(tags)
    const start = processorTime()
    deriveLines(rule, releases, ({ date }) => date, TODAY)
    return processorTime() - start
  }
  await time(3_000)
  // Four times as many take four times as long; a square would be sixteen times.
  expect(await time(60_000)).toBeLessThan(10 * (await time(15_000)))
})
