import { expect, test } from '@jest/globals'
import { gatherSupport } from '../../src/check/gather-support.ts'
import { readPolicy } from '../../src/policy/read-policy.ts'
import { readDocument } from '../../src/security-md/read-document.ts'
import { at, releasesOf } from '../support/examples.ts'

const DOCUMENT = '## Supported Versions\n\n| Version | Supported |\n| --- | --- |\n| 2.x | yes |\n'

async function gather(policyText: string | undefined, document: string | undefined) {
  const read =
    policyText === undefined
      ? undefined
      : await readPolicy({ path: 'security-policy.yml', text: `version: 1\n${policyText}` })
  if (read && read.outcome !== 'read') throw new Error(read.diagnostics.map(({ message }) => message).join('\n'))
  const support = await gatherSupport({
    policy: read?.policy,
    securityMd: document === undefined ? undefined : await readDocument({ path: 'SECURITY.md', text: document }),
    releases: await releasesOf(['v2.0.0', 'v1.0.0', 'core@3.0.0']),
    releaseFaults: [{ message: 'A fault of the tags.', help: '', at }],
    today: '2026-11-21',
    datesOf: async () => new Map(),
  })
  const words = (tables: typeof support.policy): string[] =>
    tables.map(({ rows, derived, edits }) =>
      [
        derived ? 'derived' : 'written',
        ...(edits ? ['editable'] : []),
        ...rows.map(({ text, package: name }) => [name, text].filter(Boolean).join(' ')),
      ].join(', '),
    )
  return {
    policy: words(support.policy),
    document: words(support.document),
    ...(support.leftOut.length > 0 && { leftOut: support.leftOut.map(({ reason }) => reason) }),
    faults: support.ruleFaults.map(({ message }) => message),
  }
}

test('nothing but a document', async () => {
  expect(await gather(undefined, DOCUMENT)).toEqual({
    policy: [],
    document: ['written, editable, 2.x'],
    faults: ['A fault of the tags.'],
  })
})

const REFUSED = '## Unsupported Versions\n\n| Version | Notes |\n| --- | --- |\n| 1.x | dropped |\n'

test('sentences, beside a table that only refuses, in their order', async () => {
  const sentence = '## Supported Versions\n\nOnly the latest release is supported.\n'
  const rows = ['written, Only the latest release is supported', 'written, 1.x']
  expect((await gather(undefined, `${sentence}\n${REFUSED}`)).document).toEqual(rows)
  expect((await gather(undefined, `${REFUSED}\n${sentence}`)).document).toEqual(rows.toReversed())
  expect((await gather(undefined, `${DOCUMENT}\n${REFUSED}`)).document).toEqual([
    'written, editable, 2.x',
    'written, 1.x',
  ])
})

test('a table that only refuses, alone, is no promise of which the newest release could be missing', async () => {
  expect(await gather(undefined, `Something else.\n\n${REFUSED}`)).toMatchObject({
    document: [],
    leftOut: ['it tells what is not supported, and nothing that could be read tells what is'],
  })
})

test('a rule, with the rows beside it in one table, before it', async () => {
  const policy = 'support:\n  rule: { newest: 1, of: major }\n  lines:\n    - { versions: 1.x, supported: limited }\n'
  expect(await gather(policy, undefined)).toMatchObject({ policy: ['derived, 1.x, 2.x'], document: [] })
})

test('rows without a rule', async () => {
  expect((await gather('support:\n  lines:\n    - { versions: 1.x, supported: true }\n', undefined)).policy).toEqual([
    'written, editable, 1.x',
  ])
})

test('a table for each package that says something', async () => {
  const policy =
    'packages:\n  - { name: core, rule: { newest: 1, of: major } }\n  - { name: cli }\n  - { name: ui, lines: [{ versions: 1.x, supported: true }] }\n'
  expect((await gather(policy, undefined)).policy).toEqual(['derived, core 3.x', 'written, editable, ui 1.x'])
})

test('a rule from which nothing follows is still the promise', async () => {
  const policy = 'support:\n  rule: { lines: 1.x, until: 2020-01-31 }\n'
  expect(await gather(policy, DOCUMENT)).toMatchObject({
    policy: ['derived'],
    faults: [
      'A fault of the tags.',
      'On 2026-11-21 the rule promises fixes for nothing any more: 1.x ended on 2020-01-31.',
    ],
  })
})
