import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { LineReport } from '../../src/check/report.ts'
import { timeline } from '../../src/reporters/timeline.ts'
import { at, line, release, report } from './reports.ts'

const TEXT = 'a'

function row(text: string, first: string | undefined, until: string | null, rest: Partial<LineReport> = {}) {
  return line(at(TEXT, 'a'), text, { ...(first && { first: release(`v${text}`, first) }), until, ...rest })
}

function chart(lines: readonly LineReport[], most = 30) {
  return timeline(report(TEXT, { lines }), most)
}

test('a bar for each line, by what becomes of it', () => {
  const lines = [
    row('8.x', '2025-12-09', '2027-12-31'),
    row('7.x', '2024-11-12', null),
    row('6.x', '2023-10-03', '2026-10-31'),
    row('5.x', '2022-09-20', '2026-12-31', { status: 'limited' }),
    row('4.x', '2021-09-20', '2025-09-30', { status: 'unsupported' }),
    row('3.x', '2020-09-20', 'the release of 9', { meaning: '< 4.0' }),
  ]
  expect(chart(lines)).toEqual({
    lines: [
      'gantt',
      '  dateFormat YYYY-MM-DD',
      '  axisFormat %Y',
      '  inclusiveEndDates',
      '  todayMarker off',
      '  8.x :active, 2025-12-09, 2027-12-31',
      '  7.x :active, 2024-11-12, 2028-03-30',
      '  6.x :crit, 2023-10-03, 2026-10-31',
      '  5.x :2022-09-20, 2026-12-31',
      '  4.x :done, 2021-09-20, 2025-09-30',
      '  < 4.0 :active, 2020-09-20, 2028-03-30',
      '  Day of the check :vert, 2026-11-21, 0d',
    ],
    omitted: 0,
    states: new Set(['running', 'overdue', 'limited', 'ended']),
  })
})

test('months where it spans a few years', () => {
  expect(chart([row('8.x', '2025-12-09', '2027-12-31')])?.lines[2]).toBe('  axisFormat %b %Y')
})

test('packages are sections', () => {
  const lines = [
    row('8.x', '2025-12-09', '2027-12-31', { package: 'core' }),
    row('2.x', '2025-12-09', null, { package: 'cli: x' }),
  ]
  expect(chart(lines)?.lines.slice(5, -1)).toEqual([
    '  section “core”',
    '  8.x :active, 2025-12-09, 2027-12-31',
    '  section “cli x”',
    '  2.x :active, 2025-12-09, 2028-03-30',
  ])
})

test('only the promise that counts: the document repeats the policy', () => {
  const policy = { file: 'security-policy.yml', span: { start: 0, end: 1 } }
  const lines = [
    line(policy, '8.x', { first: release('v8', '2025-12-09'), until: '2027-12-31' }),
    row('8.x', '2025-12-09', '2027-12-31'),
  ]
  expect(chart(lines)?.lines).toHaveLength(7)
})

test('so many rows, and the others counted', () => {
  const lines = Array.from({ length: 5 }, (_, index) => row(`${index}.x`, '2025-12-09', '2027-12-31'))
  const made = chart(lines, 3)
  expect(made?.lines.filter((line) => line.includes('.x :'))).toHaveLength(3)
  expect(made?.omitted).toBe(2)
})

describe('none where', () => {
  test.each([
    ['there are no rows', []],
    ['no end is a day', [row('8.x', '2025-12-09', null), row('7.x', '2025-12-09', 'Q4 2026')]],
    ['no first release has a day', [row('8.x', undefined, '2027-12-31')]],
    ['a row is planned', [row('8.x', '2025-12-09', '2027-12-31', { status: 'planned' })]],
    ['a row could not be read', [row('8.x', '2025-12-09', '2027-12-31', { status: 'unknown' })]],
    ['the end is before the start', [row('8.x', '2025-12-09', '2025-12-08')]],
  ])('%s', (_, lines) => {
    expect(chart(lines)).toBeUndefined()
  })

  test('a line that ended on a day that nobody wrote down has no bar', () => {
    const lines = [row('8.x', '2025-12-09', '2027-12-31'), row('7.x', '2024-12-09', null, { status: 'unsupported' })]
    expect(chart(lines)?.lines.join('\n')).not.toContain('7.x')
  })
})

describe('a name means nothing to Mermaid', () => {
  const named = (meaning: string): string | undefined =>
    chart([row('8.x', '2025-12-09', '2027-12-31', { meaning })])?.lines[5]

  test.each([
    ['<= 4.x', '≤ 4.x'],
    ['latest', '“latest”'],
    ['section x', '“section x”'],
    ['8.x :done, 2020-01-01, 1d', '8.x done, 2020-01-01, 1d'],
    ['8.x\n  click a href "https://evil.example"', '8.x click a href https evil.example'],
    ['%%{init: {"theme": "x"}}%%', '“init theme x”'],
    ['```\n# <img src=x>', '“img src x”'],
    ['#35; &lt;b&gt;', '35 lt b gt'],
    [';', '…'],
    ['x'.repeat(90), `“${'x'.repeat(19)}…${'x'.repeat(19)}”`],
  ])('%j', (meaning, label) => {
    expect(named(meaning)).toBe(`  ${label} :active, 2025-12-09, 2027-12-31`)
  })

  test('whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (meaning) => {
        expect(named(meaning)).toMatch(
          /^ {2}(?:[“v\d<>≤≥…][\p{L}\p{N} .,+*_<>≤≥…–-]*”?) :active, 2025-12-09, 2027-12-31$/u,
        )
      }),
    )
  })
})
