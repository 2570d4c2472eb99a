import { describe, expect, test } from '@jest/globals'
import { diagnosticsOf, faultsOf, mended } from './faults.ts'

const policy = (rest: string) => `version: 1\n${rest}\n`
const row = (rest: string) => policy(`support: { lines: [{ ${rest} }] }`)

describe('valueFault', () => {
  test.each([
    [row('versions: 1.10, supported: true'), '1.10 | `1.10` without quotes is the number 1.1 in YAML, not a text.'],
    [row('versions: 22.04, supported: true'), '22.04 | `22.04` without quotes is a number in YAML, not a text.'],
    [row('versions: 1e3, supported: true'), '1e3 | `1e3` without quotes is the number 1000 in YAML, not a text.'],
    [row('versions: [2.x, 3.0], supported: true'), '3.0 | `3.0` without quotes is the number 3 in YAML, not a text.'],
    [row('versions: true, supported: true'), 'true | `true` without quotes is a truth value in YAML, not a text.'],
    [row('versions: , supported: true'), 'versions | `versions` has no value.'],
    [row('versions: "", supported: true'), '"" | `versions` has no value.'],
    [
      row('versions: { a: 1 }, supported: true'),
      '{ a: 1 } | `{ a: 1 }` without quotes is a mapping in YAML, not a text.',
    ],
    [
      policy('releases: { tags: {version} }'),
      '{version} | `{version}` without quotes is a mapping in YAML, not a text.',
    ],
    [
      policy('project: { name: [INSERT NAME] }'),
      '[INSERT NAME] | `[INSERT NAME]` without quotes is a list in YAML, not a text.',
    ],
    [policy('project:\n  name:\n    en: A'), 'en: A | `name` must be a text, not a mapping of keys to values.'],
    [row('versions: 1.x, supported: yes'), 'yes | `yes` is a text in YAML, not a truth value: write `true`.'],
    [row('versions: 1.x, supported: No'), 'No | `No` is a text in YAML, not a truth value: write `false`.'],
    [row('versions: 1.x, supported: "true"'), '"true" | `"true"` is a text in YAML, not a truth value: write `true`.'],
    [row('versions: 1.x, supported: ":x:"'), '":x:" | `":x:"` is a text in YAML, not a truth value: write `false`.'],
    [row('versions: 1.x, supported: ✔️'), '✔️ | `✔️` is a text in YAML, not a truth value: write `true`.'],
    [policy('project: { production-ready: off }'), 'off | `off` is a text in YAML, not a truth value: write `false`.'],
    [
      row('versions: 1.x, supported: tomorrow'),
      'tomorrow | `tomorrow` is not one of the allowed values here: `true`, `false`, `limited`, `planned`.',
    ],
    [
      row('versions: 1.x, supported: limted'),
      'limted | `limted` is not one of the allowed values here: `true`, `false`, `limited`, `planned`; did you mean `limited`?',
    ],
    [
      row('versions: 1.x, supported: 1'),
      '1 | `1` is not one of the allowed values here: `true`, `false`, `limited`, `planned`.',
    ],
    ['version: 2\n', '2 | `2` is not allowed here; the only value is `1`.'],
    ['version: "1"\n', '"1" | `"1"` in quotes is a text: write `1`.'],
    [policy('support: { rule: { newest: 0, of: minor } }'), '0 | `0` is too small for `newest`: it is at least 1.'],
    [
      policy('support: { rule: { newest: 9999, of: minor } }'),
      '9999 | `9999` is too large for `newest`: it is at most 1000.',
    ],
    [policy('support: { rule: { newest: 1.5, of: minor } }'), '1.5 | `newest` must be a whole number, not `1.5`.'],
    [policy('support: { rule: { newest: "2", of: minor } }'), '"2" | `"2"` in quotes is a text: write `2`.'],
    [policy('support: { rule: { newest: two, of: minor } }'), 'two | `newest` must be a whole number, not a text.'],
    [
      row('versions: 1.x, supported: true, until: 12/31/2027'),
      '12/31/2027 | `12/31/2027` is not understood as `until`.',
    ],
    [row('versions: 1.x, supported: true, released: soon'), 'soon | `soon` is not understood as `released`.'],
    [policy('response: { acknowledgement: 48 }'), '48 | `48` is not understood as `acknowledgement`.'],
    [policy('response: { fixes: quickly }'), 'quickly | `quickly` is not understood as `fixes`.'],
    [policy('releases: { tags: "v" }'), '"v" | `v` is not understood as `tags`.'],
    [policy('releases: { tags: ["{version}", "*-*"] }'), '"*-*" | `*-*` is not understood here.'],
    [
      policy('reporting: security@crewkit.io'),
      'security@crewkit.io | `reporting` must be a list or a mapping of keys to values, not a text.',
    ],
    [
      policy('reporting: [security@crewkit.io]'),
      'security@crewkit.io | This item of `reporting` must be a mapping of keys to values, not a text.',
    ],
    [policy('reporting:'), 'reporting | `reporting` has no value.'],
    [policy('bug-bounty: true'), 'true | `true` is not allowed here; the only value is `false`.'],
    [
      policy('updates: { channels: [changlog] }'),
      'changlog | `changlog` is not one of the allowed values here: `github-advisories`, `github-releases`, `changelog`, `email`, `mailing-list`, `website`, `security-policy-file`, `in-product`, `feed`, `other`; did you mean `changelog`?',
    ],
    [
      policy('checks: { rules: { a-rule: off } }'),
      'off | `off` is not one of the allowed values here: `error`, `warning`, `notice`.',
    ],
    [policy('document: { title: "a\\nb" }'), '"a\\nb" | `a␊b` is not understood as `title`.'],
  ])('%j', async (text, fault) => {
    expect(await faultsOf(text)).toEqual([fault])
  })

  test.each([
    [row('versions: 1.10, supported: true'), 'Write `"1.10"`.'],
    [
      row('versions: 1.x, supported: true, until: 12/31/2027'),
      'Write the last day (`2027-01-31`), a month (`2027-06`), a quarter (`2027-Q3`), `tba`, or an event in words.',
    ],
    [
      policy('reporting:'),
      'How to report a vulnerability: a list of channels, the preferred one first, or `{ channels, intro, … }`.',
    ],
    [policy('project: { stage: gold }'), 'How far it has come.'],
    [
      policy('checks: { rules: { a-rule: off } }'),
      'How much a finding of the rule weighs: `error`, `warning` or `notice`; to switch it off, `{ severity: off, reason: … }`.',
    ],
    [
      policy('support: { rule: { newest: 0, of: minor } }'),
      'How many of the newest are supported; `of` says what is counted. For example: `1`.',
    ],
  ])('%j: says what to do', async (text, help) => {
    expect((await diagnosticsOf(text)).map((fault) => fault.help)).toEqual([help])
  })

  test.each([
    [row('versions: 1.10, supported: true'), row('versions: "1.10", supported: true')],
    [row('versions: 1.x, supported: Yes'), row('versions: 1.x, supported: true')],
    ['version: "1"\n', 'version: 1\n'],
    [policy('response: { acknowledgement: 48 }'), policy('response: { acknowledgement: 48 }')],
    [row('versions: &a 1.10, supported: true'), row('versions: &a 1.10, supported: true')],
  ])('%j is mended without changing a promise', async (text, expected) => {
    expect(await mended(text)).toBe(expected)
  })

  test('a misspelt value is only suggested', async () => {
    const text = row('versions: 1.x, supported: limted')
    expect(await mended(text)).toBe(text)
    expect(await mended(text, 'suggested')).toBe(row('versions: 1.x, supported: limited'))
  })
})
