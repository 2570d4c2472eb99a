import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import type { LineReport } from '../../src/check/report.ts'
import { displayWidth } from '../../src/reporters/display-width.ts'
import { linesTable } from '../../src/reporters/lines-table.ts'
import { styleFor } from '../../src/reporters/style.ts'
import { at, celery, fresh, line, release, report } from './reports.ts'

const TEXT = 'a\nb\nc\nd\ne\n'
const plain = styleFor(false)

function table(lines: readonly LineReport[], width = 80): string[] {
  return linesTable(report(TEXT, { lines }), plain, width)
}

test('a table that does not hold the current release', () => {
  expect(linesTable(celery, plain, 80)).toEqual([
    '  SECURITY.md  status         newest  released',
    '  5.4.x        ✔ supported    5.4.0   2024-04-17',
    '  5.3.x        ✖ unsupported  5.3.6   2023-11-22',
    '  5.2.x        ✖ unsupported  5.2.7   2022-05-29',
    '  5.1.x        ✖ unsupported  5.1.2   2021-06-28',
    '  < 5.0        ✖ unsupported  4.4.7   2020-07-31',
    '  in no row                   5.6.3   2026-03-26  ← current',
  ])
})

test('a table that does', () => {
  expect(linesTable(fresh, plain, 80)[1]).toBe('  5.6.x        ✔ supported    5.6.3   2026-03-26  ← current')
})

test('all that a row may say', () => {
  const lines = [
    line(at(TEXT, 'a'), 'latest', {
      meaning: '>= 5.6',
      package: 'core',
      newest: release('v5.6.2'),
      until: '2027-01-31',
    }),
    line(at(TEXT, 'b'), '5.5.x', { status: 'limited', until: '2026-11-20', because: 'the two newest minors' }),
    line(at(TEXT, 'c'), '5.7.x', { status: 'planned' }),
    line(at(TEXT, 'd'), 'soon', { status: 'unknown', range: null, meaning: '' }),
  ]
  expect(table(lines)).toEqual([
    '  SECURITY.md           status       newest  until',
    '  core latest (>= 5.6)  ✔ supported  5.6.2   2027-01-31',
    '  5.5.x                 ~ limited    none    2026-11-20  the two newest minors',
    '  5.7.x                 + planned    none',
    '  soon                  ? unknown',
  ])
})

test('a reason beside the current release, and the file by its name alone', () => {
  const location = at('x', 'x', 1, 'packages/core/security-policy.yml')
  const newest = release('v5.6.3', '2026-03-26')
  const lines = [line(location, '5.6.x', { newest, because: 'the newest minor' })]
  expect(table(lines)).toEqual([
    '  security-policy.yml  status       newest  released',
    '  5.6.x                ✔ supported  5.6.3   2026-03-26  ← current, the newest m…',
  ])
})

describe('room', () => {
  test('a reason that does not fit is cut', () => {
    const lines = [line(at(TEXT, 'a'), '5.6.x', { because: 'the newest minor of each of the two newest majors' })]
    for (const row of table(lines, 60)) expect(displayWidth(row)).toBeLessThanOrEqual(60)
    expect(table(lines, 60)[1]).toBe('  5.6.x        ✔ supported  none    the newest minor of eac…')
  })

  test('a long cell is cut', () => {
    const lines = [line(at(TEXT, 'a'), '日本'.repeat(40))]
    expect(table(lines)[1]).toBe(`  ${'日本'.repeat(6)}…   ✔ supported  none`)
  })

  test('rows beyond sixteen are counted', () => {
    const lines = Array.from({ length: 20 }, () => line(at(TEXT, 'a'), '5.6.x'))
    expect(table(lines)).toHaveLength(18)
    expect(table(lines).at(-1)).toBe('  … and 4 more')
  })
})

test('each file has its table, side by side in their columns', () => {
  const inPolicy = at('x', 'x', 1, 'security-policy.yml')
  expect(table([line(inPolicy, '5.6.x'), line(at(TEXT, 'a'), '5.6.x', { until: '2027-01-31' })])).toEqual([
    '  security-policy.yml  status       newest',
    '  5.6.x                ✔ supported  none',
    '',
    '  SECURITY.md          status       newest  until',
    '  5.6.x                ✔ supported  none    2027-01-31',
  ])
})

describe('colours', () => {
  const coloured = styleFor(true)

  test('of a current release in a row that is not supported', () => {
    const lines = [line(at(TEXT, 'a'), '5.6.x', { status: 'unsupported', newest: release('v5.6.3') })]
    expect(linesTable(report(TEXT, { lines }), coloured, 80)[1]).toContain('\u001B[31m← current\u001B[39m')
  })

  test('of a row that has ended and is still promised', () => {
    const lines = [line(at(TEXT, 'a'), '5.6.x', { until: '2026-11-20' })]
    expect(linesTable(report(TEXT, { lines }), coloured, 80)[1]).toContain('\u001B[31m2026-11-20\u001B[39m')
  })

  test('leave the words alone', () => {
    const words = linesTable(celery, coloured, 80).map((line) => stripVTControlCharacters(line).trimEnd())
    expect(words).toEqual(linesTable(celery, plain, 80))
  })
})

test('no rows, no table', () => {
  expect(table([])).toEqual([])
})
