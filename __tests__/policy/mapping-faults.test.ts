import { describe, expect, test } from '@jest/globals'
import { diagnosticsOf, faultsOf, mended } from './faults.ts'

const policy = (rest: string) => `version: 1\n${rest}\n`
const rule = (clause: string) => policy(`support: { rule: ${clause} }`)

describe('mappingFaults', () => {
  test.each([
    [policy('suport: {}'), ['suport | Unknown key `suport`; did you mean `support`?']],
    [policy('safe_harbor: { level: full }'), ['safe_harbor | Unknown key `safe_harbor`; did you mean `safe-harbor`?']],
    [policy('banana: 1'), ['banana | Unknown key `banana`.']],
    [
      policy('rule: { newest: 1, of: minor }'),
      ['rule | Unknown key `rule` at the top of the file: it belongs under `support`.'],
    ],
    [policy('<<: { a: 1 }'), ['<< | Merge keys (`<<`) are no part of YAML 1.2.']],
    [policy('"\\e[31m": 1'), ['"\\e[31m" | Unknown key `␛[31m`.']],
    ['support: { note: a }\n', ['support: { note: a } | The policy has no `version`.']],
    ['verson: 1\n', ['verson | Unknown key `verson`; did you mean `version`?']],
    [policy('support: {}'), ['support | `support` has no keys.']],
    [policy('reporting: []'), ['[] | `reporting` is an empty list.']],
    [policy('reporting: { intro: Hello }'), ['reporting | `reporting` has no `channels`.']],
    [
      policy('reporting: [{ name: Us }]'),
      ['{ name: Us } | This item of `reporting` needs one of `email`, `github`, `url`, `phone` or `other`.'],
    ],
    [policy('reporting: [{ emial: a@b.c }]'), ['emial | Unknown key `emial`; did you mean `email`?']],
    [policy('reporting: [{ pigeon: Joe }]'), ['pigeon | Unknown key `pigeon`.']],
    [policy('reporting: [{ email: a@b.c, url: "https://b.c" }]'), ['url | `email` and `url` cannot stand together.']],
    [policy('reporting: [{ url: "https://b.c", subject: Hi }]'), ['subject | `subject` needs `email` beside it.']],
    [
      policy('contacts: [{ for: bugs }]'),
      ['{ for: bugs } | This item of `contacts` needs one of `email`, `url` or `via`.'],
    ],
    [
      policy('support: { lines: [{ versions: 1.x }] }'),
      ['{ versions: 1.x } | This item of `lines` has no `supported`.'],
    ],
    [
      policy('support:\n  lines:\n    - note: LTS\n      label: 1.x'),
      ['note: LTS | This item of `lines` has no `versions` and `supported`.'],
    ],
    [rule('{ newest: 1 }'), ['newest | `newest` needs `of` beside it.']],
    [rule('{ of: minor }'), ['of | `of` needs `newest` beside it.']],
    [rule('{ every: major, after: successor }'), ['after | `after` needs `for` beside it.']],
    [rule('{ newst: 1, of: minor }'), ['newst | Unknown key `newst`; did you mean `newest`?']],
    [rule('[{ newest: 1, of: minor, branch: main }]'), ['branch | `newest` and `branch` cannot stand together.']],
    [rule('[{}]'), ['{} | This item of `rule` has no keys.']],
    [rule('{ newest: 1, of: minor, in-each-of: { newest: 2 } }'), ['newest | `newest` needs `of` beside it.']],
    [
      policy('updates: { release-rules: [{ severity: [low, high, low], release: patch }] }'),
      ['low | `low` stands twice in this list.'],
    ],
    [policy('checks: { rules: { Loud_Rule: error } }'), ['Loud_Rule | `Loud_Rule` cannot be a key here.']],
    [policy('checks: { rules: { a-rule: { severity: off } } }'), ['a-rule | `a-rule` has no `reason`.']],
  ])('%j', async (text, faults) => {
    expect(await faultsOf(text)).toEqual(faults)
  })

  test.each([
    [
      policy('reporting: [{ pigeon: Joe }]'),
      'The keys that can stand here: `email`, `github`, `url`, `phone`, `other`, `name`, `subject`, `subject-kind`, `encryption`, `condition` and `note`. Keys of your own begin with `x-`.',
    ],
    [rule('{ newest: 1 }'), 'Add `of: minor`. What `newest` counts.'],
    [policy('reporting: { intro: Hello }'), 'Add `channels: …`. The ways to report, the preferred one first.'],
    [policy('suport: {}'), 'Which versions get security fixes: by a rule, by rows written out, or by both.'],
  ])('%j: says what to do', async (text, help) => {
    expect((await diagnosticsOf(text)).map((fault) => fault.help)).toEqual([help])
  })

  test.each([
    ['# ours\nsupport: { note: a }\n', '# ours\nversion: 1\nsupport: { note: a }\n'],
    ['support: { note: a }\r\n', 'version: 1\r\nsupport: { note: a }\r\n'],
    ['\uFEFFsupport: { note: a }\n', '\uFEFFversion: 1\nsupport: { note: a }\n'],
    ['{ support: { note: a } }\n', '{ support: { note: a } }\n'],
  ])('%j: only one version can be meant', async (text, expected) => {
    expect(await mended(text)).toBe(expected)
  })

  test('a misspelt key is only suggested', async () => {
    const text = policy('suport: { note: a }')
    expect(await mended(text)).toBe(text)
    expect(await mended(text, 'suggested')).toBe(policy('support: { note: a }'))
  })

  test('a key that is there already is not suggested again', async () => {
    expect(await faultsOf(policy('project: { name: A, nam: B }'))).toEqual(['nam | Unknown key `nam`.'])
  })

  test('no more than fifty unknown keys of one mapping are told', async () => {
    const many = Array.from({ length: 80 }, (_, index) => `key${index}: 1`).join('\n')
    expect(await faultsOf(policy(many))).toHaveLength(50)
  })
})
