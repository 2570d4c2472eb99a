import { describe, expect, test } from '@jest/globals'
import { printMeaning } from '../../src/versions/meaning.ts'
import { precedes, readComparators, readRange } from '../../src/versions/read-range.ts'
import type { VersionToken } from '../../src/versions/read-version.ts'
import { tokens } from '../../src/versions/tokens.ts'

function range(text: string): string {
  const group = tokens(text)
  const [first, second] = group.filter((token): token is VersionToken => token.kind === 'version')
  if (!first || !second) throw new Error(`${text} holds no two versions`)
  const meaning = readRange(group, first, second)
  return meaning.kind === 'unreadable' ? `(${meaning.reason})` : printMeaning(meaning)
}

test.each([
  ['2.0 - 2.4', '>= 2.0 <= 2.4'],
  ['2.0 … 2.4', '>= 2.0 <= 2.4'],
  ['2.0 to 2.4', '>= 2.0 <= 2.4'],
  ['between 2.0 and 2.4', '>= 2.0 <= 2.4'],
  ['2 - 2.4', '>= 2 <= 2.4'],
  ['> 2.0 < 2.4', '> 2.0 < 2.4'],
  ['<= 2.4 >= 2.0', '>= 2.0 <= 2.4'],
  ['2.4 - 2.0', '(its first version is above its second)'],
  ['>= 2.4 < 2.0', '(its first version is above its second)'],
  ['>= 2.0 >= 2.4', '(its comparisons do not fit together)'],
  ['2.0 2.4', '(it names two versions without saying what lies between)'],
  ['2.0 older 2.4', '(it compares two versions in words)'],
])('%s', (text, expected) => expect(range(text)).toBe(expected))

test('each comparison has its own version', () => {
  expect(readComparators(tokens('>= 2.0 2.4'))).toBeUndefined()
  expect(readComparators(tokens('>= 2.0'))).toBeUndefined()
})

describe('whether a range holds anything', () => {
  test.each([
    [[2, 0], [2, 4], true],
    [[2], [2, 4], true],
    [[2, 4], [2], true],
    [[2, 4], [2, 0], false],
    [[], [1], true],
  ])('%j to %j: %s', (lower, upper, expected) => expect(precedes(lower, upper)).toBe(expected))
})
