import { expect, test } from '@jest/globals'
import { mendedText } from '../../src/support/mended-text.ts'
import { rowOf } from './examples.ts'

test.each<[string, number[], string]>([
  ['5.1.x', [5, 2], '5.2.x'],
  ['v5.1.x', [5, 10], 'v5.10.x'],
  ['V5.1', [6, 0], 'V6.0'],
  ['5.x.x', [6], '6.x.x'],
  ['5', [6], '6'],
  ['< 4.0', [5, 0], '< 5.0'],
  ['< 4.0.0', [5, 1, 0], '< 5.1.0'],
  ['2.26.x', [3], '3.x'],
  ['<= 2.25', [2, 26], '<= 2.26'],
  ['2.1.x (latest)', [2, 2], '2.2.x (latest)'],
  ['24.04.x', [24, 10], '24.10.x'],
  ['24.10.x', [25, 4], '25.4.x'],
  ['24.04.x', [25, 4], '25.04.x'],
  ['5.x', [5, 2], '5.2.x'],
  ['PHPUnit 13', [14], 'PHPUnit 14'],
  ['latest', [5], 'latest'],
])('%s with %j', (text, numbers, expected) => {
  expect(mendedText({ like: rowOf(`${text} yes`), added: false, numbers })).toBe(expected)
})

test.each([
  ['`5.1.x`', '`5.2.x`'],
  ['**5.1.x**', '**5.2.x**'],
  ['[5.1.x](https://example.org/5.1.x)', '[5.2.x](https://example.org/5.2.x)'],
  ['5.1.x[^1]', '5.2.x[^1]'],
  ['5\\.1.x', '5\\.1.x'],
])('in the source %s', (source, expected) => {
  expect(mendedText({ like: rowOf('5.1.x yes'), added: false, numbers: [5, 2] }, source)).toBe(expected)
})

test('without numbers the text stays', () => {
  expect(mendedText({ like: rowOf('5.1.x yes'), added: false })).toBe('5.1.x')
})
