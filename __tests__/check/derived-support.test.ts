import { describe, expect, test } from '@jest/globals'
import { derivedSupport } from '../../src/check/derived-support.ts'
import { policySites } from '../../src/check/policy-support.ts'
import { readPolicy } from '../../src/policy/read-policy.ts'
import { releasesOf } from '../support/examples.ts'

const TODAY = '2026-11-21'
const DATES: Readonly<Record<string, string>> = { 'v2.0.0': '2026-06-01T10:00:00Z', 'v1.0.0': '2025-01-01T10:00:00Z' }

/** The rows of each rule of a policy, and the tags whose dates were asked for. */
async function derive(text: string, tags: readonly string[] = ['v2.0.0', 'v1.0.0', 'core@4.1.0', 'core@3.0.0']) {
  const read = await readPolicy({ path: 'security-policy.yml', text: `version: 1\n${text}` })
  if (read.outcome !== 'read') throw new Error(read.diagnostics.map(({ message }) => message).join('\n'))
  const { policy } = read
  const asked: (readonly string[])[] = []
  const from = {
    releases: await releasesOf(tags),
    today: TODAY,
    datesOf: async (names: readonly string[]) => {
      asked.push(names)
      return new Map(names.flatMap((name) => (DATES[name] === undefined ? [] : [[name, DATES[name]] as const])))
    },
  }
  const rows: string[] = []
  const faults: string[] = []
  for (const { path, rule, written, package: name } of policySites(policy)) {
    if (rule === undefined) continue
    const derived = await derivedSupport(policy, { path: [...path, 'rule'], rule, package: name, written }, from)
    rows.push(
      ...derived.rows.map((row) =>
        [row.package, row.text, row.status, row.until?.date, `(${row.because})`].filter(Boolean).join(' '),
      ),
    )
    faults.push(
      ...derived.faults.map(({ message, at }) => `${policy.text.slice(at.span.start, at.span.end)}: ${message}`),
    )
  }
  return { rows, faults, asked }
}

describe('rows that follow', () => {
  test('from a rule, with its words', async () => {
    expect(await derive('support: { rule: { newest: 1, of: minor } }\n')).toEqual({
      rows: ['2.0.x supported (the newest minor)'],
      faults: [],
      asked: [],
    })
  })

  test('with the dates that it takes, asked for once', async () => {
    const rule = 'support:\n  rule: [{ every: major, for: 2 years, after: release }, { every: major, for: 1 month }]\n'
    expect(await derive(rule)).toEqual({
      rows: [
        '2.x supported (every major until 1 month after its successor)',
        '1.x supported 2027-01-01 (every major for 2 years after its first release)',
      ],
      faults: [],
      asked: [['v2.0.0', 'v1.0.0']],
    })
  })

  test('for packages, from a clause or a place of their own', async () => {
    const policy = `support:
  rule: [{ newest: 1, of: major }, { newest: 2, of: major, package: core }]
packages:
  - { name: core, rule: { newest: 1, of: minor } }
`
    expect((await derive(policy)).rows).toEqual([
      '2.x supported (the newest major)',
      'core 4.x supported (the newest 2 majors)',
      'core 3.x supported (the newest 2 majors)',
      'core 4.1.x supported (the newest minor)',
    ])
  })

  test('from what was not taken back', async () => {
    const policy =
      'support:\n  rule: { newest: 1, of: release }\n  lines:\n    - { versions: 2.0.0, supported: false }\n'
    expect((await derive(policy)).rows).toEqual(['1.0.0 supported (the newest release)'])
  })
})

describe('what does not, at its place', () => {
  test.each<[string, string[]]>([
    [
      'support: { rule: { newest: 1, of: minor, package: gone } }\n',
      ['gone: No tag is a release of `gone`, so nothing follows from its rule.'],
    ],
    [
      'packages: [{ name: gone, rule: { newest: 1, of: minor } }]\n',
      ['gone: No tag is a release of `gone`, so nothing follows from its rule.'],
    ],
    [
      'support:\n  rule:\n    - { newest: 1, of: minor }\n    - { newest: 1, of: minor, matching: "*.7" }\n',
      ['"*.7": No released minor matches `*.7`.'],
    ],
    [
      'support: { rule: { every: major, for: 5 business days } }\n',
      ['5 business days: `5 business days` gives no last day, so nobody can tell how long a line is supported.'],
    ],
    [
      'support: { rule: { newest: 1, of: minor, in-each-of: { every: major, for: 1-2 years } } }\n',
      ['1-2 years: `1-2 years` gives no last day, so nobody can tell how long a line is supported.'],
    ],
  ])('%s', async (policy, expected) => expect((await derive(policy)).faults).toEqual(expected))
})
