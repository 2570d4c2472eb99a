import { expect, test } from '@jest/globals'
import type { Clause, LineSet } from '../../src/support/clause.ts'
import { isOver, setLines, unitsOf, writtenEnd } from '../../src/support/clause-lines.ts'
import { releasesOf } from './examples.ts'

const TAGS = ['v2.1.0 2026-06-01', 'v2.0.0 2026-01-01', 'v1.1.0 2025-01-01', 'v1.0.0 2024-01-01']
const TODAY = '2026-11-21'

test.each<[LineSet, string[]]>([
  [{ newest: 1, of: 'minor' }, ['2.1.x', '2.0.x', '1.1.x', '1.0.x']],
  [{ every: 'major' }, ['2.x', '1.x']],
  [{ newest: 1, of: 'minor', matching: '*.0' }, ['2.0.x', '1.0.x']],
  [{ lines: '1.x' }, []],
])('the lines that %j chooses from', async (set, expected) => {
  expect(setLines(set, await releasesOf(TAGS)).map(({ text }) => text)).toEqual(expected)
})

test.each<[Clause, string[]]>([
  [{ newest: 2, of: 'minor' }, ['2.1.x', '2.0.x']],
  [{ every: 'major', for: '1 month' }, ['2.x', '1.x 2026-02-01']],
  [{ every: 'major', for: '1 month', after: 'release' }, ['2.x 2026-02-01', '1.x 2024-02-01']],
  [{ every: 'minor', matching: '*.0', for: '1 year' }, ['2.0.x', '1.0.x 2027-01-01']],
  [{ newest: 1, of: 'minor', 'in-each-of': { every: 'major', for: '1 year' } }, ['2.1.x', '1.1.x 2027-01-01']],
  [{ newest: 1, of: 'minor', 'in-each-of': { every: 'major', for: '1 month' } }, ['2.1.x']],
  [
    { newest: 1, of: 'release', 'in-each-of': { lines: ['1.x', '2.0.x'], until: '2027-06' } },
    ['1.1.0 2027-06-30', '2.0.0 2027-06-30'],
  ],
  [{ newest: 1, of: 'release', 'in-each-of': { lines: ['1.0.0'], until: 'tba' } }, ['1.0.0']],
  [{ every: 'major', for: 'ever' }, []],
])('the lines of %j with their ends', async (clause, expected) => {
  const units = unitsOf(clause, await releasesOf(TAGS), ({ date }) => date, TODAY)
  expect(units.map(({ text, end }) => [text, end.day].filter((part) => part !== undefined).join(' '))).toEqual(expected)
})

test('a day that is not known', async () => {
  const [unit] = unitsOf(
    { every: 'major', for: '1 month', after: 'release' },
    await releasesOf(['v1.0.0']),
    () => undefined,
    TODAY,
  )
  expect(unit?.end.undated?.tag).toBe('v1.0.0')
})

test.each([
  ['2027-01-31', '2027-01-31'],
  ['2027-06', '2027-06-30'],
  ['2027-Q1', '2027-03-31'],
  ['tba', undefined],
  ['the release of 5.2', undefined],
])('the end %s', (text, day) =>
  expect(writtenEnd(text)).toEqual(day === undefined ? { words: text } : { day, words: text }),
)

test.each([
  ['2026-11-20', true],
  ['2026-11-21', false],
  ['2026-11-22', false],
])('a line with the last day %s is over: %s', (day, expected) => expect(isOver({ day }, TODAY)).toBe(expected))

test('what has no day is not over', () => expect(isOver({ words: 'tba' }, TODAY)).toBe(false))
