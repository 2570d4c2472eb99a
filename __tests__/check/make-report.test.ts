import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/check/check.ts'
import { type InMemoryContents, inMemory } from '../../src/repository/in-memory.ts'

const table = (...rows: readonly string[]): string =>
  `## Supported Versions\n\n| Version | Supported | Until |\n| --- | --- | --- |\n${rows.map((row) => `| ${row} |\n`).join('')}`

const reportOf = (contents: InMemoryContents, release?: string) =>
  check(inMemory(contents), { today: '2026-11-21', ...(release === undefined ? {} : { release }) })

describe('each line', () => {
  const tags = [
    { name: 'v2.1.0', date: '2026-06-01T08:00:00Z' },
    { name: 'v2.0.1', date: '2026-02-01T08:00:00Z' },
    { name: 'v2.0.0', date: '2026-01-01T08:00:00Z' },
    { name: 'v1.9.0', date: '2025-01-01T08:00:00Z' },
  ]

  test('of a document, beside what has been released in it', async () => {
    const { lines } = await reportOf({
      tags,
      files: { 'SECURITY.md': table('2.x | yes | 2027-01-31', '< 2 | no | ', 'main | best effort | TBD') },
    })
    expect(lines.map(({ location: _, ...line }) => line)).toEqual([
      {
        text: '2.x',
        meaning: '2.x',
        range: '>=2.0.0 <3.0.0-0',
        status: 'supported',
        until: '2027-01-31',
        releases: 3,
        first: { tag: 'v2.0.0', version: '2.0.0', date: '2026-01-01' },
        newest: { tag: 'v2.1.0', version: '2.1.0', date: '2026-06-01' },
      },
      {
        text: '< 2',
        meaning: '< 2',
        range: '<2.0.0-0',
        status: 'unsupported',
        until: null,
        releases: 1,
        first: { tag: 'v1.9.0', version: '1.9.0', date: '2025-01-01' },
        newest: { tag: 'v1.9.0', version: '1.9.0', date: '2025-01-01' },
      },
      { text: 'main', meaning: 'branch main', range: null, status: 'limited', until: null, releases: 0 },
    ])
  })

  test('of a rule, with the clause that says so', async () => {
    const policy =
      'version: 1\nsupport:\n  rule:\n    - { newest: 1, of: minor }\n    - { every: major, for: 12 months, status: limited }\n'
    const { lines } = await reportOf({ tags, files: { 'security-policy.yml': policy } })
    expect(
      lines.map(({ text, status, until, first, newest, because }) => [
        text,
        status,
        until,
        first?.tag,
        newest?.tag,
        because,
      ]),
    ).toEqual([
      ['2.1.x', 'supported', null, 'v2.1.0', 'v2.1.0', 'the newest minor'],
      ['2.x', 'limited', null, 'v2.0.0', 'v2.1.0', 'every major until 12 months after its successor'],
      ['1.x', 'limited', '2027-01-01', 'v1.9.0', 'v1.9.0', 'every major until 12 months after its successor'],
    ])
    const at = lines.map(({ location }) => policy.slice(location.span.start, location.span.end))
    expect(at[0]).toBe('{ newest: 1, of: minor }')
  })

  test('of a package, and of one that no tag is named after', async () => {
    const document =
      '## Supported Versions\n\n| Package | Version | Supported |\n| --- | --- | --- |\n| core | 1.x | yes |\n| gone | 1.x | yes |\n'
    const { lines } = await reportOf({ tags: ['core@1.2.0', 'cli@2.0.0'], files: { 'SECURITY.md': document } })
    expect(lines.map((line) => [line.package, line.releases, line.newest?.tag, line.range])).toEqual([
      ['core', 1, 'core@1.2.0', '>=1.0.0 <2.0.0-0'],
      ['gone', 0, undefined, null],
    ])
  })
})

describe('the releases', () => {
  const files = { 'SECURITY.md': table('1.x | yes | ') }

  test('what is known of them', async () => {
    const { releases } = await reportOf({ files, tags: ['v1.1.0', 'v1.0.0', 'v1', 'v1.1.0-npm', 'nightly', 'tip'] })
    expect(releases).toEqual({
      source: 'git',
      description: 'the tags of this checkout',
      complete: true,
      count: 2,
      current: { tag: 'v1.1.0', version: '1.1.0' },
      scheme: 'semver',
      ignored: [
        { reason: 'holds no version', count: 2, examples: ['nightly', 'tip'] },
        { reason: 'moves along with another tag', count: 1, examples: ['v1'] },
        { reason: 'is a build of another release', count: 1, examples: ['v1.1.0-npm'] },
      ],
      notes: [],
    })
  })

  test('tags that end in words of many kinds are counted as one', async () => {
    const { releases } = await reportOf({ files, tags: ['v1.1.0', 'v0.9.0-jrcportal', 'v0.9.0-latlon'] })
    expect(releases?.ignored).toEqual([
      {
        reason: 'ends in a word that is no stage of a release',
        count: 2,
        examples: ['v0.9.0-jrcportal', 'v0.9.0-latlon'],
      },
    ])
  })

  test('a list that may have been cut short makes no verdict', async () => {
    const report = await reportOf({ files, tags: [], notes: ['The checkout is shallow.'] })
    expect(report.releases).toBeUndefined()
    expect(report.lines).toEqual([])
    expect(report.drift).toBe(false)
    expect(report.skippedRules).toContainEqual({
      rule: 'current-release-is-supported',
      reason: 'The checkout is shallow.',
    })
  })

  test('nor does the release that is to come make it complete', async () => {
    const report = await reportOf({ files, tags: [], notes: ['The checkout is shallow.'] }, '2.0.0')
    expect(report.releases).toBeUndefined()
    expect(report.drift).toBe(false)
  })

  test('a release that is to come is the current one then, on that day', async () => {
    const { releases } = await reportOf({ files, tags: ['v1.0.0'] }, '2.0.0')
    expect(releases?.current).toEqual({ tag: 'v2.0.0', version: '2.0.0', date: '2026-11-21' })
  })
})
