import { describe, expect, test } from '@jest/globals'
import { faultsOf } from './faults.ts'

const policy = (rest: string) => `version: 1\n${rest}\n`

describe('describeErrors', () => {
  test.each([
    ['the short form, as it was meant', 'reporting: [{ email: x }]', ['x | `x` is not understood as `email`.']],
    [
      'the long form, as it was meant',
      'reporting: { channels: [{ email: x }] }',
      ['x | `x` is not understood as `email`.'],
    ],
    [
      'one clause',
      'support: { rule: { newest: 1, of: minors } }',
      [
        'minors | `minors` is not one of the allowed values here: `release`, `patch`, `minor`, `major`; did you mean `minor`?',
      ],
    ],
    [
      'several clauses',
      'support: { rule: [{ newest: 1, of: minors }, { branch: "" }] }',
      [
        'minors | `minors` is not one of the allowed values here: `release`, `patch`, `minor`, `major`; did you mean `minor`?',
        '"" | `branch` has no value.',
      ],
    ],
    [
      'a channel written out',
      'updates: { channels: [{ type: changlog, pth: a }] }',
      [
        'changlog | `changlog` is not one of the allowed values here: `github-advisories`, `github-releases`, `changelog`, `email`, `mailing-list`, `website`, `security-policy-file`, `in-product`, `feed`, `other`; did you mean `changelog`?',
        'pth | Unknown key `pth`; did you mean `path`?',
      ],
    ],
    [
      'keys with signs that a pointer escapes',
      'render: { headings: { a/b~c: 1, a: 2 } }',
      [
        'a/b~c | `a/b~c` cannot be a key here.',
        '1 | `1` without quotes is a number in YAML, not a text.',
        '2 | `2` without quotes is a number in YAML, not a text.',
      ],
    ],
    [
      'a key and its value',
      'reporting: [{ email: a@b.c, url: nowhere }]',
      ['url | `email` and `url` cannot stand together.', 'nowhere | `nowhere` is not understood as `url`.'],
    ],
  ])('%s', async (_, text, faults) => {
    expect(await faultsOf(policy(text))).toEqual(faults)
  })

  test('of very many faults the first are told', async () => {
    const rows = '    - { versions: 1.1, supported: maybe }\n'.repeat(150)
    const faults = await faultsOf(policy(`support:\n  lines:\n${rows}`))
    expect(faults).toHaveLength(201)
    expect(faults.at(-1)).toBe(' | There are more faults in this file; the first 200 are shown.')
  })
})
