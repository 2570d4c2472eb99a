import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type CheckSettings, check } from '../../src/check/check.ts'
import type { Report } from '../../src/check/report.ts'
import { type InMemoryContents, inMemory } from '../../src/repository/in-memory.ts'
import { CannotRead } from '../../src/repository/repository.ts'
import { processorTime } from '../processor-time.ts'

const table = (...rows: readonly string[]): string =>
  `# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| --- | --- |\n${rows.map((row) => `| ${row} |\n`).join('')}`

const run = (contents: InMemoryContents, settings: CheckSettings = {}): Promise<Report> =>
  check(inMemory(contents), { today: '2026-11-21', ...settings })

/** Other rules are about something else than versions, and have tests of their own. */
const ABOUT_VERSIONS =
  /^(?:candidate-is-supported|current-release-is-supported|document-matches-policy|rule-of-support-holds|row.*|rows.*|support.*)$/

const said = ({ diagnostics }: Report): string[] =>
  diagnostics
    .filter(({ code, severity }) => severity !== 'notice' && ABOUT_VERSIONS.test(code))
    .map(({ code, severity }) => `${severity} ${code}`)

describe('the promise and the releases', () => {
  test.each<[string, InMemoryContents, CheckSettings, string[]]>([
    ['agree', { files: { 'SECURITY.md': table('1.1.x | yes', '< 1.1 | no') }, tags: ['v1.1.0', 'v1.0.0'] }, {}, []],
    [
      'part ways',
      { files: { 'SECURITY.md': table('1.0.x | yes', '< 1.0 | no') }, tags: ['v1.1.0', 'v1.0.0'] },
      {},
      ['error current-release-is-supported'],
    ],
    [
      'will part ways with the next release',
      { files: { 'SECURITY.md': table('1.0.x | yes', '< 1.0 | no') }, tags: ['v1.0.0'] },
      { release: '1.1.0' },
      ['error candidate-is-supported'],
    ],
    [
      'will part ways, says the manifest',
      {
        files: { 'SECURITY.md': table('1.0.x | yes', '< 1.0 | no'), 'package.json': '{"version":"1.1.0"}' },
        tags: ['v1.0.0'],
      },
      {},
      ['warning candidate-is-supported'],
    ],
    [
      'follow a rule that the document does not',
      {
        files: {
          'SECURITY.md': table('1.0.x | yes'),
          'security-policy.yml': 'version: 1\nsupport: { rule: { newest: 1, of: minor } }\n',
        },
        tags: ['v1.1.0', 'v1.0.0'],
      },
      {},
      ['error document-matches-policy', 'error document-matches-policy'],
    ],
    [
      'will follow it after the release',
      {
        files: {
          'SECURITY.md': table('1.1.x | yes', '< 1.1 | no'),
          'security-policy.yml': 'version: 1\nsupport: { rule: { newest: 1, of: minor } }\n',
        },
        tags: ['v1.0.0'],
      },
      { release: '1.1.0' },
      [],
    ],
    [
      'a row beside the rule wins, be it less exact',
      {
        files: {
          'security-policy.yml':
            'version: 1\nsupport:\n  rule: { newest: 1, of: release }\n  lines: [{ versions: 1.1.x, supported: false }]\n',
        },
        tags: ['v1.1.0', 'v1.0.0'],
      },
      {},
      ['error current-release-is-supported'],
    ],
    [
      'a release that was taken back is not the current one',
      {
        files: {
          'security-policy.yml':
            'version: 1\nsupport:\n  rule: { newest: 1, of: release }\n  lines: [{ versions: 1.1.0, supported: false }]\n',
        },
        tags: ['v1.1.0', 'v1.0.0'],
      },
      {},
      [],
    ],
    [
      'dates that nobody knows decide nothing',
      {
        files: {
          'SECURITY.md': table('2.x | yes', '1.x | yes'),
          'security-policy.yml': 'version: 1\nsupport: { rule: { every: major, for: 6 months, after: release } }\n',
          'tags.txt': 'v2.0.0\nv1.0.0\n',
        },
      },
      { releases: 'tags.txt' },
      ['warning rule-of-support-holds'],
    ],
    [
      'a pattern that fits no tag decides nothing',
      {
        files: {
          'SECURITY.md': table('1.x | yes'),
          'security-policy.yml': 'version: 1\nreleases: { tags: "rel-{version}" }\n',
        },
        tags: ['v2.0.0'],
      },
      {},
      ['error rule-of-support-holds'],
    ],
    [
      'packages, each by its own tags',
      {
        files: {
          'security-policy.yml':
            'version: 1\npackages:\n  - { name: core, tags: "core@{version}", lines: [{ versions: 1.x, supported: true }] }\n  - { name: cli, tags: "cli@{version}", rule: { newest: 1, of: major } }\n',
        },
        tags: ['core@2.0.0', 'core@1.0.0', 'cli@9.0.0'],
      },
      {},
      ['error current-release-is-supported'],
    ],
  ])('%s', async (_, contents, settings, expected) => {
    const report = await run(contents, settings)
    expect(said(report)).toEqual(expected)
  })
})

/** What people, machines and enemies may put into a table, a policy and a list of tags. */
const cell = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '5.1.x',
    '< 5',
    '>= 1.0, < 2.0',
    'latest',
    'main',
    '~',
    '^1',
    '1.x.x',
    '\\|',
    '`',
    '<br>',
    '[a](b)',
    '✅',
    'until 2026-13-45',
    '9'.repeat(400),
    '1.'.repeat(200),
    '&lt; 5',
    '<!--',
    '||',
    'N-1',
  ),
)
const documents = fc.oneof(
  fc
    .array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 12 })
    .map((rows) => table(...rows.map((row) => row.join(' | ')))),
  fc.array(cell, { maxLength: 40 }).map((parts) => parts.join('\n')),
)
const tagNames = fc.array(
  fc.oneof(
    fc.string({ minLength: 1, maxLength: 40 }),
    fc
      .tuple(
        fc.constantFrom('v', '', 'core@', 'a/b/v', 'X_'),
        fc.nat({ max: 99 }),
        fc.nat({ max: 99 }),
        fc.constantFrom('', '.0', '-rc.1', '.Final', '~1', '+b'),
      )
      .map(([prefix, major, minor, tail]) => `${prefix}${major}.${minor}${tail}`),
    fc.constantFrom('9'.repeat(300), 'v1.'.repeat(80), '1e999', 'v-1', '0x1.2'),
  ),
  { maxLength: 30 },
)
const scalar = fc.oneof(cell, fc.integer(), fc.boolean(), fc.constant(null))
const policies = fc.oneof(
  fc
    .record({
      version: fc.constant(1),
      support: fc.record(
        { rule: rules(), lines: fc.array(fc.record({ versions: cell, supported: fc.boolean() }), { maxLength: 4 }) },
        { requiredKeys: ['rule'] },
      ),
    })
    .map((policy) => JSON.stringify(policy)),
  fc
    .record({
      version: fc.constant(1),
      packages: fc.array(fc.record({ name: cell, tags: cell, rule: rules() }), { maxLength: 3 }),
    })
    .map((policy) => JSON.stringify(policy)),
  fc
    .dictionary(
      fc.constantFrom('version', 'support', 'releases', 'packages', 'rule', 'x-a'),
      fc.oneof(scalar, fc.dictionary(fc.string({ maxLength: 8 }), scalar)),
    )
    .map((policy) => JSON.stringify(policy)),
  fc.array(cell, { maxLength: 20 }).map((parts) => parts.join('\n')),
)

function rules(): fc.Arbitrary<unknown> {
  const level = fc.constantFrom('release', 'patch', 'minor', 'major')
  return fc.array(
    fc.oneof(
      fc.record(
        { newest: fc.integer({ min: 1, max: 1000 }), of: level, matching: cell },
        { requiredKeys: ['newest', 'of'] },
      ),
      fc.record({
        every: level,
        for: fc.constantFrom('12 months', '99999 years', '5 business days', '1-2 weeks'),
        after: fc.constantFrom('release', 'successor'),
      }),
      fc.record(
        { lines: cell, until: fc.constantFrom('2026-02-30', '2027-06', 'tba', 'the release of 9') },
        { requiredKeys: ['lines'] },
      ),
      fc.record(
        {
          newest: fc.integer({ min: 1, max: 3 }),
          of: level,
          'in-each-of': fc.record({ newest: fc.integer({ min: 1, max: 3 }), of: level }),
          package: cell,
        },
        { requiredKeys: ['newest', 'of', 'in-each-of'] },
      ),
      fc.record({ branch: cell }),
    ),
    { minLength: 1, maxLength: 4 },
  )
}

describe('whatever is read', () => {
  test('gives a report, or says what cannot be read', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.option(documents, { nil: undefined }),
        fc.option(policies, { nil: undefined }),
        tagNames,
        fc.option(cell, { nil: undefined }),
        async (document, policy, tags, release) => {
          const files = {
            ...(document !== undefined && { 'SECURITY.md': document }),
            ...(policy !== undefined && { 'security-policy.yml': policy }),
          }
          try {
            const report = await run({ files, tags }, release === undefined ? {} : { release })
            for (const { location, message } of report.diagnostics) {
              const text = report.texts.get(location.file)
              expect(message).not.toBe('')
              expect(location.span.start).toBeGreaterThanOrEqual(0)
              expect(location.span.end).toBeGreaterThanOrEqual(location.span.start)
              expect(text === undefined || location.span.end <= text.length).toBe(true)
            }
          } catch (error) {
            expect(error).toBeInstanceOf(CannotRead)
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  test('twice gives the same report', async () => {
    await fc.assert(
      fc.asyncProperty(documents, tagNames, async (document, tags) => {
        const contents = { files: { 'SECURITY.md': document }, tags }
        expect(await run(contents)).toEqual(await run(contents))
      }),
      { numRuns: 50 },
    )
  })
})

describe('time grows with the length and no faster', () => {
  const tagsOf = (count: number): string[] =>
    Array.from(
      { length: count },
      (_, index) => `v${Math.floor(index / 2_000)}.${Math.floor(index / 20) % 100}.${index % 20}`,
    )
  const long = (part: string): string => part.repeat(Math.floor(900_000 / part.length))
  const RULE =
    'version: 1\nsupport:\n  rule:\n    - { newest: 2, of: minor, in-each-of: { every: major } }\n    - { every: release, for: 2 years, after: release }\n'

  test.each<[string, InMemoryContents]>([
    [
      '100,000 tags and 50 rows',
      {
        tags: tagsOf(100_000),
        files: { 'SECURITY.md': table(...Array.from({ length: 50 }, (_, index) => `${index}.${index}.x | yes`)) },
      },
    ],
    [
      '100,000 tags and a rule',
      { tags: tagsOf(100_000), files: { 'security-policy.yml': RULE, 'SECURITY.md': table('1.x | yes') } },
    ],
    [
      'a table as long as a file may be',
      {
        tags: tagsOf(50),
        files: { 'SECURITY.md': table(...Array.from({ length: 50_000 }, (_, index) => `${index}.1.x | yes`)) },
      },
    ],
    ['lines of a table without end', { tags: tagsOf(50), files: { 'SECURITY.md': table(long('a | b |\n| ')) } }],
    ['a cell without end', { tags: tagsOf(50), files: { 'SECURITY.md': table(`${long('1.0, ')} | yes`) } }],
    [
      'operators without end',
      { tags: tagsOf(50), files: { 'SECURITY.md': table(`${long('<')} | yes`, `${'<='.repeat(900)} | yes`) } },
    ],
    ['brackets without end', { tags: tagsOf(50), files: { 'SECURITY.md': `## Supported versions\n\n${long('[')}` } }],
    ['quotes without end', { tags: tagsOf(50), files: { 'SECURITY.md': long('> ') } }],
    ['dates without end', { tags: tagsOf(50), files: { 'SECURITY.md': table(`1.x | ${long('until 2026-01-01 ')}`) } }],
    [
      'tags without end',
      {
        tags: ['1.'.repeat(100_000), `v${'9'.repeat(100_000)}`, 'a-'.repeat(100_000)],
        files: { 'SECURITY.md': table('1.x | yes') },
      },
    ],
    [
      'a list of rows without end',
      {
        tags: tagsOf(50),
        files: {
          'security-policy.yml': `version: 1\nsupport:\n  lines:\n${'    - { versions: 1.x, supported: true }\n'.repeat(5_000)}`,
        },
      },
    ],
  ])(
    '%s',
    async (_, contents) => {
      const start = processorTime()
      await run(contents)
      expect(processorTime() - start).toBeLessThan(15_000)
    },
    60_000,
  )
})
