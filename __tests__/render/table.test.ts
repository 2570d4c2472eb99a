import { expect, test } from '@jest/globals'
import { padded, table, width } from '../../src/render/table.ts'

test('columns stand in line, whatever the signs in them', () => {
  expect(
    table(
      ['Version', 'S'],
      [
        ['1.x', '✅'],
        ['< 1', ':x:'],
      ],
    ),
  ).toBe(['| Version | S   |', '| ------- | --- |', '| 1.x     | ✅  |', '| < 1     | :x: |'].join('\n'))
})

test('one long cell does not widen the others', () => {
  const lines = table(['A'], [['x'.repeat(200)], ['y']]).split('\n')
  expect(lines.at(-1)).toHaveLength(64)
})

test.each([
  ['abc', 3],
  ['✅', 2],
  ['⚠️', 1],
  ['版本', 4],
  ['é', 1],
])('%j takes %d columns', (text, columns) => {
  expect(width(text)).toBe(columns)
  expect(padded(text, 5)).toBe(text + ' '.repeat(5 - columns))
})

test('5,000 rows', () => {
  expect(
    table(
      ['Version'],
      Array.from({ length: 5_000 }, (_, index) => [`1.${index}.x`]),
    ).split('\n'),
  ).toHaveLength(5_002)
})
