import { describe, expect, test } from '@jest/globals'
import { hoursOf, severityLadders } from '../../src/security-md/severity-ladders.ts'
import { readWording } from '../../src/security-md/wording.ts'

const ladders = (text: string) =>
  severityLadders(readWording({ path: 'SECURITY.md', text })).map((ladder) =>
    ladder.map(({ severity, times }) =>
      [severity, ...times.map(({ text: time, span }) => `${time}@${span.start}`)].join(' '),
    ),
  )

describe('severities with a line each', () => {
  test.each([
    ['- Critical: 1-7 days\n- High: 2 weeks\n', [['critical 1-7 days@12', 'high 2 weeks@29']]],
    ['- **Moderate** — a week\n- Low: best effort\n', [['medium a week@17', 'low']]],
    [
      '| Severity | Answer | Fix |\n| --- | --- | --- |\n| Critical | 1 day | 7 days |\n| 🟠 High | 2 days | 30 days |\n',
      [['critical 1 day@61 7 days@69', 'high 2 days@90 30 days@99']],
    ],
    ['- Critical: 1 day\n', []],
    ['Critical vulnerabilities come first.\n\nLow ones wait.\n', []],
    ['- Critical: 1 day\n\na\n\nb\n\nc\n\n- Low: 2 days\n', []],
  ])('%j', (text, expected) => {
    expect(ladders(text)).toEqual(expected)
  })

  test.each([
    ['48 hours', 48],
    ['2 days', 48],
    ['1-2 weeks', 336],
    ['5 business days', 168],
    ['1 month', 730],
    ['soon', 0],
  ])('%s is %d hours', (duration, hours) => {
    expect(hoursOf(duration)).toBe(hours)
  })
})
