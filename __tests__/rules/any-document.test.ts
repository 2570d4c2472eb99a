import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { check } from '../../src/check/check.ts'
import { inMemory } from '../../src/repository/in-memory.ts'
import { rules } from '../../src/rules/index.generated.ts'

const STRICT = 'version: 1\nchecks: { profile: strict }\n'

/** Pieces that rules look for, and pieces that are hard to read. */
const PIECES = fc.constantFrom(
  '# Security\n\n',
  '\n\n',
  '| Version | Supported |\n| --- | --- |\n| 1.x | yes |\n',
  '| 5.1.x | ✅ |\n',
  '- Critical: 30 days\n- High: 7 days\n- Low: 2-1 weeks\n',
  'Write to security@example.com. ',
  'Do not publicly disclose it until we have a fix. ',
  'We will answer as soon as possible, by 08.07.2023 or 13.14.2022. ',
  '[a](#b) [c](d.md) [e]() <http://f.g> [security@a.b](mailto:c@d.e) ',
  '[INSERT NAME] TODO {{ x }} <your name> ',
  'ðŸ”’ \u202e \u200b \ud800 ',
  'Only the latest release is supported. The current version is 9.9.9. ',
  '```\nAKIA\n',
  '> '.repeat(60),
  '[[[[((((<<<<****____',
  '\r\n',
  '\u0000',
)

const VERSIONS = fc.oneof(
  fc.constantFrom('1.x', '2.1.3', '< 2.0', '> 2.1', '>= 1, < 0', 'latest', 'main', '< main', 'others', 'the big one'),
  fc.constantFrom(
    '1.x, 3.x',
    '0',
    '99999999999999999999.x',
    '1.2.3.4',
    'core 1.x',
    '\u202e1.x',
    '1.x\u0000',
    '2.x-rc.1',
  ),
  fc.string(),
)
const DAYS = fc.constantFrom('2020-02-29', '2026-11-21', '2026-12-01', '9999-12-31')
const TIMES = fc.constantFrom('48 hours', '5 business days', '1-2 weeks', '12 months', 'best-effort')

/** Policies that meet the schema, or nearly: JSON is YAML. */
const POLICIES = fc
  .record(
    {
      document: fc.record({ reviewed: DAYS, expires: DAYS }, { requiredKeys: [] }),
      reporting: fc.array(
        fc.oneof(
          fc.record({ email: fc.constantFrom('security@crewkit.io', 'security@example.com', 'a@b') }),
          fc.record({
            url: fc.constantFrom('https://crewkit.io/report', 'http://[::1', 'https://github.com/OWNER/REPO'),
          }),
          fc.constant({ github: 'private-reporting' }),
        ),
        { minLength: 1, maxLength: 3 },
      ),
      response: fc.record(
        { acknowledgement: TIMES, assessment: TIMES, fixes: fc.record({ critical: TIMES, low: TIMES }) },
        { requiredKeys: [] },
      ),
      support: fc.record(
        {
          rule: fc.record({ newest: fc.nat(5), of: fc.constantFrom('release', 'minor', 'major') }),
          lines: fc.array(
            fc.record(
              { versions: VERSIONS, supported: fc.constantFrom(true, false, 'limited', 'planned'), until: DAYS },
              { requiredKeys: ['versions', 'supported'] },
            ),
            { maxLength: 6 },
          ),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  )
  .map((policy) => JSON.stringify({ version: 1, checks: { profile: 'strict' }, ...policy }))

const TAGS = fc.array(
  fc.oneof(
    fc.tuple(fc.nat(3), fc.nat(12), fc.nat(3)).map((numbers) => `v${numbers.join('.')}`),
    fc.constantFrom(
      'v2.0.0-rc.1',
      'core-v1.0.0',
      '@a/b@1.0.0',
      'v1',
      'nightly',
      '2026.11.21',
      'v99999999999999999999.0.0',
    ),
    fc.string({ minLength: 1 }),
  ),
  { maxLength: 40 },
)

const ROWS = fc
  .array(fc.tuple(VERSIONS, fc.constantFrom('yes', 'no', ':x:', 'perhaps', 'until 2026-12-01', '')), { maxLength: 8 })
  .map((rows) => rows.map(([versions, status]) => `| ${versions.replace(/[|\r\n]/g, ' ')} | ${status} |\n`).join(''))
  .map((rows) => `## Supported Versions\n\n| Version | Supported |\n| --- | --- |\n${rows}\n`)

describe('all rules on any policy, table, tags and branches', () => {
  test('never throw, say something, and point into a file; and each rule had its turn', async () => {
    const looked = new Set<string>()
    await fc.assert(
      fc.asyncProperty(
        fc.record({ policy: POLICIES, rows: ROWS, pieces: fc.array(PIECES, { maxLength: 6 }), tags: TAGS }),
        fc.record({
          copy: ROWS,
          branches: fc.array(fc.string(), { maxLength: 3 }),
          release: fc.constantFrom('3.0.0', '1.0', ''),
        }),
        async ({ policy, rows, pieces, tags }, { copy, branches, release }) => {
          const files = {
            'SECURITY.md': rows + pieces.join(''),
            'security-policy.yml': policy,
            'README.md': copy,
            'docs/SECURITY.md': copy,
            '.well-known/security.txt': 'Contact: mailto:a@b.io\nExpires: 2020-01-01T00:00:00Z\n',
            'security-insights.yml': 'header:\n  schema-version: 2.2.0\n  expiration-date: 2020-01-01\n',
          }
          const repository = inMemory({ files, tags, branches, hosting: { privateReporting: branches.length === 0 } })
          const report = await check(repository, { today: '2026-11-21', ...(release !== '' && { release }) })
          const skipped = new Set(report.skippedRules.map(({ rule }) => rule))
          for (const { id } of rules) if (!skipped.has(id)) looked.add(id)
          for (const { location, message } of report.diagnostics) {
            const { length } = report.texts.get(location.file) ?? ''
            expect(message).not.toBe('')
            expect(location.span.start).toBeGreaterThanOrEqual(0)
            expect(location.span.end).toBeGreaterThanOrEqual(location.span.start)
            expect(location.span.end).toBeLessThanOrEqual(length)
          }
        },
      ),
      { numRuns: 150 },
    )
    expect(rules.map(({ id }) => id).filter((id) => !looked.has(id))).toEqual([])
  })
})

describe('all rules on any document', () => {
  test('never throw, and point into a file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(PIECES, fc.string()), { maxLength: 30 }),
        fc.string(),
        async (parts, beside) => {
          const text = parts.join('')
          const files = {
            'SECURITY.md': text,
            'security-policy.yml': STRICT,
            '.well-known/security.txt': beside,
            'security-insights.yml': beside,
          }
          const report = await check(inMemory({ files, tags: ['v1.0.0', 'v2.0.0'] }), { today: '2026-11-21' })
          for (const { location, message } of report.diagnostics) {
            const { length } = report.texts.get(location.file) ?? ''
            expect(message).not.toBe('')
            expect(location.span.start).toBeGreaterThanOrEqual(0)
            expect(location.span.end).toBeGreaterThanOrEqual(location.span.start)
            expect(location.span.end).toBeLessThanOrEqual(length)
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  test.each([
    ['words', 'We will publicly disclose vulnerabilities, if reporting is enabled. '],
    ['addresses', 'a@b.c [d](e.md) https://f.g/h '],
    ['numbers', '1-2 08.07.2023 7-3 days 48 hours '],
    ['list items', '- Critical: 7 days, high: 30 days\n'],
    ['marks', '[(<{*_`|'],
  ])('take linear time over %s', async (_, piece) => {
    const timed = async (times: number): Promise<number> => {
      const text = `${piece.repeat(50)}\n\n`.repeat(times)
      const repository = inMemory({ files: { 'SECURITY.md': text, 'security-policy.yml': STRICT } })
      // Of this process alone: others may be busy beside it.
      const start = process.cpuUsage()
      await check(repository, { today: '2026-11-21' })
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1_000
    }
    await timed(5)
    const [short, long] = [await timed(20), await timed(160)]
    expect(long).toBeLessThan(Math.max(short, 10) * 40)
  })
})
