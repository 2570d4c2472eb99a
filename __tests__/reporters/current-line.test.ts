import { describe, expect, test } from '@jest/globals'
import {
  hasEnded,
  holdsCurrent,
  isLookedFor,
  linesByFile,
  readingOf,
  showsCurrent,
  uncoveredRelease,
} from '../../src/reporters/current-line.ts'
import { celery, fresh, line, release, report } from './reports.ts'

const place = { file: 'SECURITY.md', span: { start: 0, end: 0 } }

describe('the current release', () => {
  test('in no row', () => {
    expect(uncoveredRelease(celery)?.version).toBe('5.6.3')
    expect(celery.lines.some((line) => holdsCurrent(line, celery))).toBe(false)
  })

  test('in a row that is supported', () => {
    expect(uncoveredRelease(fresh)).toBeUndefined()
    expect(fresh.lines.filter((line) => holdsCurrent(line, fresh)).map(({ text }) => text)).toEqual(['5.6.x'])
  })

  test('in a row that is not supported: the row tells it', () => {
    const lines = [line(place, '5.6.x', { status: 'unsupported', newest: release('v5.6.3') })]
    expect(uncoveredRelease({ ...celery, lines })).toBeUndefined()
  })

  test('in a row that promises support and in a wide one that does not: the promise shows it', () => {
    const newest = release('v5.6.3')
    const lines = [
      line(place, '5.6.x', { newest }),
      line(place, '5.x', { newest, status: 'unsupported' }),
      line(place, '4.x', { newest: release('v4.0.0') }),
    ]
    const shown = (of: typeof lines) => of.filter((one) => showsCurrent(one, { ...fresh, lines: of }))
    expect(shown(lines).map(({ text }) => text)).toEqual(['5.6.x'])
    expect(shown(lines.slice(1)).map(({ text }) => text)).toEqual(['5.x'])
  })

  test('not known', () => {
    const { releases: _, ...rest } = celery
    expect(uncoveredRelease(rest)).toBeUndefined()
    expect(holdsCurrent(line(place, 'x'), rest)).toBe(false)
  })
})

test.each([
  ['2026-11-20', true],
  ['2026-11-21', false],
  ['2026-11-22', false],
  ['the release of 5.2', false],
  [null, false],
])('support until %s has ended on 2026-11-21: %s', (until, ended) => {
  expect(hasEnded(line(place, 'x', { until }), report(''))).toBe(ended)
})

test.each([
  ['5.4.x', '5.4.x', undefined],
  ['v5.4.X', '5.4.x', undefined],
  ['5.4', '5.4.x', undefined],
  ['< 5.4.x', '< 5.4', undefined],
  ['5.4 - 5.6', '>= 5.4 < 5.7', '>= 5.4 < 5.7'],
  ['older', '< 5.4', '< 5.4'],
  ['Titan (21.x)', '21.x', undefined],
  ['Current (2.x)', 'latest', 'latest'],
  ['1.x (and earlier)', '<= 1', '<= 1'],
  ['soon', '', undefined],
])('the reading of %s as %s', (text, meaning, expected) => {
  expect(readingOf(line(place, text, { meaning }))).toBe(expected)
})

test('rows are grouped by file', () => {
  const other = { file: 'security-policy.yml', span: { start: 0, end: 0 } }
  const groups = linesByFile([line(other, 'a'), line(place, 'b'), line(other, 'c')])
  expect([...groups].map(([file, lines]) => [file, lines.map(({ text }) => text)])).toEqual([
    ['security-policy.yml', ['a', 'c']],
    ['SECURITY.md', ['b']],
  ])
})

test('whether the current release was looked for', () => {
  expect(isLookedFor(report(''))).toBe(true)
  const skippedRules = [{ rule: 'current-release-is-supported', reason: 'switched off' }]
  expect(isLookedFor(report('', { skippedRules }))).toBe(false)
})
