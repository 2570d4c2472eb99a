import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { check } from '../../src/check/check.ts'
import { inMemory } from '../../src/repository/in-memory.ts'

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
      const start = performance.now()
      await check(repository, { today: '2026-11-21' })
      return performance.now() - start
    }
    await timed(5)
    const [short, long] = [await timed(20), await timed(160)]
    expect(long).toBeLessThan(Math.max(short, 10) * 40)
  })
})
