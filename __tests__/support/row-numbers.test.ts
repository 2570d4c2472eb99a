import { expect, test } from '@jest/globals'
import { lowestNumbers } from '../../src/support/row-numbers.ts'
import { readMeaning } from '../../src/versions/read-meaning.ts'

test.each([
  ['5.1.x', [5, 1]],
  ['5.1.3', [5, 1, 3]],
  ['>= 2.3', [2, 3]],
  ['2.0 - 2.4', [2, 0]],
  ['< 4.0', undefined],
  ['latest', undefined],
  ['main', undefined],
  ['5.1.x, 4.2.x, 6.x', [4, 2]],
  ['5.1.x, latest', undefined],
  ['whatever', undefined],
])('%s', (text, expected) => expect(lowestNumbers(readMeaning(text))).toEqual(expected))
