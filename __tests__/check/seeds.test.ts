import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/check/check.ts'
import { inMemory } from '../../src/repository/in-memory.ts'

/** The five policies that the project began with. They are not part of it, so they may not be here. */
const SEEDS = join('..', 'shared', 'seeds')
const seeds = existsSync(SEEDS) ? readdirSync(SEEDS).sort() : []
const when = seeds.length === 5 ? describe : describe.skip

async function judged(index: number, tags: readonly string[], branches: readonly string[] = ['main']) {
  const text = readFileSync(join(SEEDS, seeds[index] ?? ''), 'utf8')
  const repository = inMemory({ files: { 'SECURITY.md': text }, tags, branches })
  const report = await check(repository, { today: '2026-11-21' })
  const ofVersions = ['current-release-is-supported', 'named-branch-exists', 'supported-line-has-release']
  return {
    drift: report.drift,
    lines: report.lines.map(({ meaning, status }) => `${meaning} ${status}`),
    found: report.diagnostics.filter(({ code }) => ofVersions.includes(code)).map(({ message }) => message),
  }
}

when('the seeds (skipped where ../shared/seeds is not here)', () => {
  test.each([2, 3, 4])('%i passes on versions with tags of the 0.1 line', async (index) => {
    expect(await judged(index, ['v0.1.0', 'v0.1.1'])).toMatchObject({ drift: false, found: [] })
  })

  test.each([2, 3, 4])('%i fails once 0.2.0 is out', async (index) => {
    const { drift, found } = await judged(index, ['v0.1.0', 'v0.1.1', 'v0.2.0'])
    expect(drift).toBe(true)
    expect(found).toEqual(['The current release, 0.2.0, is in no row: the newest supported one is `0.1.x`.'])
  })

  test('1 asks for its branch', async () => {
    expect(await judged(1, ['v0.1.0'])).toMatchObject({ drift: false, found: [] })
    expect(await judged(1, ['v0.1.0'], ['master'])).toMatchObject({
      drift: true,
      found: [
        'The row `main` speaks of the branch `main`, which does not exist.',
        'The row `< main` speaks of the branch `main`, which does not exist.',
      ],
    })
  })

  test('0 promises the latest release in a sentence, and cannot go stale', async () => {
    for (const tags of [['v0.1.0'], ['v0.1.0', 'v0.2.0', 'v3.0.0']]) {
      expect(await judged(0, tags)).toMatchObject({ drift: false, lines: ['latest supported'], found: [] })
    }
  })

  // Line and rule, held against a list that was made by hand before there were rules.
  test.each([
    [
      0,
      [
        '1 scorecard-finds-everything',
        '13 disclosure-is-described',
        '96 times-can-be-measured',
        '124 end-of-support-is-stated',
      ],
    ],
    [
      1,
      [
        '7 end-of-support-is-stated',
        '24 contact-is-a-role',
        '25 channel-is-certain',
        '42 times-can-be-measured',
        '155 date-has-one-reading',
      ],
    ],
    [2, ['5 end-of-support-is-stated', '16 contact-is-real']],
    [
      3,
      [
        '7 end-of-support-is-stated',
        '36 updates-come-in-time',
        '47 silence-has-limit',
        '119 severities-are-complete',
        '135 text-is-not-garbled',
      ],
    ],
    [4, ['5 end-of-support-is-stated', '138 link-leads-somewhere']],
  ])('%i with every rule: each fires where it should, and nowhere else', async (index, expected) => {
    const text = readFileSync(join(SEEDS, seeds[index] ?? ''), 'utf8')
    // Private reporting is off: what the seeds say of it stands under a condition, or is about advisories.
    const hosting = { url: 'https://github.com/acme/tool', privateReporting: false }
    const repository = inMemory({ files: { 'SECURITY.md': text }, tags: ['v0.1.0', 'v0.1.1'], hosting })
    const { diagnostics, skippedRules } = await check(repository, { today: '2026-11-21', profile: 'strict' })
    const lines = diagnostics.map(
      ({ code, location }) => `${text.slice(0, location.span.start).split('\n').length} ${code}`,
    )
    expect(lines).toEqual(expected)
    expect(skippedRules).toEqual([])
  })
})
