import { expect, test } from '@jest/globals'
import { compareNumbers, compareToLine } from '../../src/versions/version.ts'

test.each([
  [[5, 1], [5, 1, 0], 0],
  [[5, 1, 3], [5, 1], 1],
  [[5, 1], [5, 1, 3], -1],
  [[5, 10], [5, 9, 9], 1],
  [[], [0], 0],
])('%j against %j', (left, right, expected) => expect(Math.sign(compareNumbers(left, right))).toBe(expected))

test.each([
  [[5, 1, 3], [5, 1], 0],
  [[5], [5, 0], 0],
  [[5, 2, 0], [5, 1], 1],
  [[4, 9], [5], -1],
  [[5, 1, 3], [], 0],
])('%j against the line %j', (version, line, expected) =>
  expect(Math.sign(compareToLine(version, line))).toBe(expected),
)
