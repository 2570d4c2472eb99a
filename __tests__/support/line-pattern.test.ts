import { expect, test } from '@jest/globals'
import { readLinePattern } from '../../src/support/line-pattern.ts'

test.each<[string, number[], boolean]>([
  ['*.4', [5, 4], true],
  ['*.4', [5, 14], false],
  ['*.04', [24, 4], true],
  ['8.*', [8, 3], true],
  ['8.*', [8], true],
  ['8.x', [9, 8], false],
  ['v8.X', [8, 0], true],
  ['8', [8, 7], true],
  ['*', [1, 2, 3], true],
  ['1.*.0', [1, 7, 0], true],
  ['1.*.0', [1, 7, 1], false],
  ['*.4.2', [5, 4], false],
  ['even', [6], true],
  ['even', [5, 20], true],
  ['even', [20, 5], false],
  ['ODD', [20, 5], true],
  [' even ', [0], true],
])('%j and %j: %s', (pattern, line, expected) => expect(readLinePattern(pattern)?.matches(line)).toBe(expected))

test.each(['', 'lts', '*.lts', '4..2', '>= 4', '0x4', '1e3', '-4', '*.4 || 5', '1.2.3.4.5.6.7.8.9', '9'.repeat(16)])(
  '%j is no pattern',
  (text) => expect(readLinePattern(text)).toBeUndefined(),
)

test.each([
  ['*.4', 2],
  ['8.*', 1],
  ['*.*', 0],
  ['even', 0],
])('%s names %i numbers', (text, length) => expect(readLinePattern(text)?.length).toBe(length))

test('a million wildcards take no time', () => {
  expect(readLinePattern('*.'.repeat(1_000_000))).toBeUndefined()
})
