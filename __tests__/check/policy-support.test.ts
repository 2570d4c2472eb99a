import { expect, test } from '@jest/globals'
import { policySites } from '../../src/check/policy-support.ts'
import { readPolicy } from '../../src/policy/read-policy.ts'
import { printMeaning } from '../../src/versions/meaning.ts'

async function sitesOf(text: string) {
  const read = await readPolicy({ path: 'security-policy.yml', text: `version: 1\n${text}` })
  if (read.outcome !== 'read') throw new Error(read.diagnostics.map(({ message }) => message).join('\n'))
  return { text: read.policy.text, sites: policySites(read.policy) }
}

test.each([
  ['{ versions: 5.1.x, supported: true }', '5.1.x', '5.1.x', 'supported', 'true', undefined],
  ['{ versions: < 5.1, supported: false }', '< 5.1', '< 5.1', 'unsupported', 'false', undefined],
  ['{ versions: latest, supported: limited }', 'latest', 'latest', 'limited', 'limited', undefined],
  ['{ versions: 6.x, supported: planned, status-text: Soon }', '6.x', '6.x', 'planned', 'Soon', undefined],
  [
    '{ versions: [4.25.x, 4.20.x], supported: true }',
    '4.25.x, 4.20.x',
    '4.25.x, 4.20.x',
    'supported',
    'true',
    undefined,
  ],
  [
    '{ versions: [">= 1.0", "< 0.5"], supported: true }',
    '>= 1.0, < 0.5',
    '>= 1.0 || < 0.5',
    'supported',
    'true',
    undefined,
  ],
  [
    '{ versions: [">= 1.0", "< 2.0"], supported: true }',
    '>= 1.0, < 2.0',
    '>= 1.0 || < 2.0',
    'supported',
    'true',
    undefined,
  ],
  [
    '{ versions: 5.1.x, supported: true, until: 2027-01-31 }',
    '5.1.x',
    '5.1.x',
    'supported',
    'true',
    { date: '2027-01-31', text: '2027-01-31' },
  ],
  [
    '{ versions: 5.1.x, supported: true, until: 2027-Q1 }',
    '5.1.x',
    '5.1.x',
    'supported',
    'true',
    { date: '2027-03-31', text: '2027-Q1' },
  ],
  ['{ versions: 5.1.x, supported: true, until: tba }', '5.1.x', '5.1.x', 'supported', 'true', { text: 'tba' }],
])('%s', async (row, text, meaning, status, statusText, until) => {
  const { sites } = await sitesOf(`support:\n  lines:\n    - ${row}\n`)
  const [read] = sites[0]?.written ?? []
  expect(read && [read.text, printMeaning(read.meaning), read.status, read.statusText]).toEqual([
    text,
    meaning,
    status,
    statusText,
  ])
  expect(read?.until && { ...(read.until.date && { date: read.until.date }), text: read.until.text }).toEqual(until)
})

test('each value knows its place', async () => {
  const { text, sites } = await sitesOf(
    'support:\n  lines:\n    - { versions: 5.1.x, supported: true, until: 2027-01-31 }\n',
  )
  const [row] = sites[0]?.written ?? []
  const places = [row?.at, row?.statusAt, row?.until?.at].map((at) => at && text.slice(at.span.start, at.span.end))
  expect(places).toEqual(['5.1.x', 'true', '2027-01-31'])
})

test('the project first, then its packages; a row may name another package', async () => {
  const { sites } = await sitesOf(`support: { rule: { newest: 1, of: minor } }
packages:
  - name: core
    rule: { newest: 2, of: major }
    lines:
      - { versions: 1.x, supported: false }
      - { versions: 2.x, supported: true, package: cli }
  - { name: ui }
`)
  expect(
    sites.map(({ path, package: name, rule, written }) => [
      path.join('.'),
      name,
      rule !== undefined,
      written.map((row) => row.package),
    ]),
  ).toEqual([
    ['support', undefined, true, []],
    ['packages.0', 'core', true, ['core', 'cli']],
    ['packages.1', 'ui', false, []],
  ])
})

test('a policy without support', async () => {
  expect((await sitesOf('project: { name: crewkit }\n')).sites).toEqual([
    { path: ['support'], package: undefined, rule: undefined, written: [] },
  ])
})
