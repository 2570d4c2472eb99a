import { describe, expect, test } from '@jest/globals'
import { diagnosticsOf, faultsOf, marked } from './faults.ts'

const row = (rest: string) => `version: 1\nsupport: { lines: [{ versions: 1.x, supported: true, ${rest} }] }\n`

describe('contradictions', () => {
  test.each([
    [row('until: 2027-02-30'), ['2027-02-30 | There is no day `2027-02-30` in the calendar.']],
    [row('until: 2027-02-29'), ['2027-02-29 | There is no day `2027-02-29` in the calendar.']],
    [row('until: 2028-02-29'), []],
    [row('until: 2027-06'), []],
    [row('until: the release of 5.2'), []],
    [
      row('released: 2027-01-01, until: 2026-01-01'),
      ['2026-01-01 | `until` is 2026-01-01, which is before `released`, 2027-01-01.'],
    ],
    [
      row('end-of-life: 2026-01-01, until: 2027-01-01'),
      ['2026-01-01 | `end-of-life` is 2026-01-01, which is before `until`, 2027-01-01.'],
    ],
    [
      row('active-until: 2027-01-02, until: 2027-01-01'),
      ['2027-01-01 | `until` is 2027-01-01, which is before `active-until`, 2027-01-02.'],
    ],
    [row('released: 2027-01-01, until: 2027-01-01'), []],
    [row('released: 2027-01-01, until: tba'), []],
    [
      'version: 1\ndocument: { expires: "2027-02-30T00:00:00Z" }\n',
      ['"2027-02-30T00:00:00Z" | There is no day `2027-02-30` in the calendar.'],
    ],
    [
      'version: 1\ncompliance: { cra: { support-period-end: 2031-11-31 } }\n',
      ['2031-11-31 | There is no day `2031-11-31` in the calendar.'],
    ],
    [
      'version: 1\nchecks: { ignore: [{ rule: a, reason: b, until: 2027-06-31 }] }\n',
      ['2027-06-31 | There is no day `2027-06-31` in the calendar.'],
    ],
    ['version: 1\nproject: { name: until, notice: "2027-02-30" }\n', []],
    ['version: 1\nproject: { name: A, x-until: { until: 2027-02-30 } }\n', []],
    [
      'version: 1\npackages: [{ name: a, tags: "{name}@{version}" }, { name: b, tags: ["b-{version}", "a@{version}"] }]\n',
      ['"a@{version}" | Two packages have the tag pattern `a@{version}`, so their releases cannot be told apart.'],
    ],
    [
      'version: 1\npackages: [{ name: a }, { name: a }]\n',
      ['a | Two packages have the name `a`, so their releases cannot be told apart.'],
    ],
    ['version: 1\npackages: [{ name: a, tags: "{name}@{version}" }, { name: b, tags: "{name}@{version}" }]\n', []],
  ])('%j', async (text, faults) => {
    expect(await faultsOf(text)).toEqual(faults)
  })

  test('say what to write', async () => {
    const [fault] = await diagnosticsOf(row('until: 2027-02-30'))
    expect(fault?.help).toBe('Write a day that exists: the last one of that month is `2027-02-28`.')
  })

  test('show the other half', async () => {
    const text = row('released: 2027-01-01, until: 2026-01-01')
    const [fault] = await diagnosticsOf(text)
    expect(fault?.related.map((place) => `${marked(text, place)} | ${place.message}`)).toEqual([
      '2027-01-01 | The earlier date stands here.',
    ])
  })

  test('are found beside faults of the schema', async () => {
    expect(await faultsOf('version: 1\npackages: [1, { name: a }, { name: a, tags: 2 }]\n')).toEqual([
      '1 | This item of `packages` must be a mapping of keys to values, not `1`.',
      'a | Two packages have the name `a`, so their releases cannot be told apart.',
      '2 | `2` is not understood as `tags`.',
    ])
  })
})
