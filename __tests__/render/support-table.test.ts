import { describe, expect, test } from '@jest/globals'
import type { Policy } from '../../src/policy/policy.generated.ts'
import { columnKey, markOf, shownRows, supportTable } from '../../src/render/support-table.ts'
import { derivedRow } from './rows.ts'

const table = (content: Omit<Policy, 'version'>, rows = [] as ReturnType<typeof derivedRow>[]) =>
  supportTable({ version: 1, ...content }, rows)?.split('\n')

describe('rows that are written out', () => {
  test('two columns where nothing asks for more', () => {
    expect(
      table({
        support: {
          lines: [
            { versions: '0.1.x', supported: true },
            { versions: '< 0.1', supported: false },
          ],
        },
      }),
    ).toEqual([
      '| Version | Supported          |',
      '| ------- | ------------------ |',
      '| 0.1.x   | :white_check_mark: |',
      '| < 0.1   | :x:                |',
    ])
  })

  test('a column for what a row has: its package, its end, a note', () => {
    const lines = [
      { versions: ['1.x', '2.x'], supported: 'limited' as const, until: '2027-01-31', package: 'core', note: 'a | b' },
      { versions: '1.10', supported: true, label: '**1.10**' },
    ]
    expect(table({ support: { lines } })).toEqual([
      '| Package | Version  | Supported          | Security support until | Notes  |',
      '| ------- | -------- | ------------------ | ---------------------- | ------ |',
      '| core    | 1.x, 2.x | :warning:          | 2027-01-31             | a \\| b |',
      '|         | **1.10** | :white_check_mark: |                        |        |',
    ])
  })

  test('an end that the words tell has no column', () => {
    const lines = [
      { versions: '1.x', supported: true, until: '2027-01-31', 'status-text': 'Yes, until January 31, 2027' },
    ]
    expect(table({ support: { lines } })?.[0]).toBe('| Version | Supported                   |')
  })

  test('marks and headings of its own', () => {
    const render = {
      marks: { supported: '✅' },
      headings: { 'support.version': 'Release', 'support.supported': 'Fixes' },
    }
    expect(table({ render, support: { lines: [{ versions: '1.x', supported: true }] } })).toEqual([
      '| Release | Fixes |',
      '| ------- | ----- |',
      '| 1.x     | ✅    |',
    ])
  })

  test('no rows, no table', () => {
    expect(table({ support: { statement: 'The newest one.' } })).toBeUndefined()
  })
})

describe('rows that follow from a rule', () => {
  const rows = [derivedRow('5.6.x'), derivedRow('5.5.x', '2027-03-01')]

  test('everything older is the last row', () => {
    expect(table({ support: { rule: { newest: 2, of: 'minor' } } }, rows)).toEqual([
      '| Version | Supported          | Security support until |',
      '| ------- | ------------------ | ---------------------- |',
      '| 5.6.x   | :white_check_mark: |                        |',
      '| 5.5.x   | :white_check_mark: | 2027-03-01             |',
      '| < 5.5   | :x:                |                        |',
    ])
  })

  test('where lines lie between, the rest is all others', () => {
    const rule = { newest: 1, of: 'minor' as const, 'in-each-of': { newest: 2, of: 'major' as const } }
    expect(shownRows({ version: 1, support: { rule } }, rows).at(-1)?.version).toBe('All other versions')
  })

  test('a row written beside the rule stands for its line', () => {
    const support = {
      rule: { newest: 2, of: 'minor' as const },
      lines: [{ versions: '5.5.x', supported: 'limited' as const }],
    }
    expect(shownRows({ version: 1, support }, rows).map(({ version, supported }) => `${version} ${supported}`)).toEqual(
      ['5.6.x :white_check_mark:', '5.5.x :warning:', '< 5.5 :x:'],
    )
  })
})

test('keys and marks', () => {
  expect([columnKey('activeUntil'), columnKey('note')]).toEqual(['support.active-until', 'support.note'])
  expect(markOf({ render: { marks: { planned: 'soon' } } }, 'planned')).toBe('soon')
})
