import { expect, test } from '@jest/globals'
import type { Bound } from '../../src/versions/meaning.ts'
import { filled, printRange } from '../../src/versions/print-range.ts'

const bound = (text: string, inclusive = true, tail = ''): Bound => ({
  numbers: text.split('.').map(Number),
  tail,
  inclusive,
})

test.each<[Bound | undefined, Bound | undefined, number, string]>([
  [bound('3.6'), bound('3.6'), 3, '>=3.6.0 <3.7.0-0'],
  [bound('3'), bound('3'), 3, '>=3.0.0 <4.0.0-0'],
  [undefined, bound('4.0', false), 3, '<4.0.0-0'],
  [undefined, bound('4.0'), 3, '<4.1.0-0'],
  [undefined, bound('4.0.2'), 3, '<=4.0.2'],
  [bound('4', false), undefined, 3, '>=5.0.0'],
  [bound('4.0.2', false), undefined, 3, '>4.0.2'],
  [bound('2.0.0', true, '-beta.1'), bound('3', false), 3, '>=2.0.0-beta.1 <3.0.0-0'],
  [bound('2.0.0', false, '-beta.1'), bound('2.0.0', true, '-rc.1'), 3, '>2.0.0-beta.1 <=2.0.0-rc.1'],
  [bound('35.1'), bound('35.1'), 2, '>=35.1.0 <35.2.0-0'],
  [bound('3.1.16'), bound('3.1.16'), 4, '>=3.1.16 <3.1.17-0'],
])('%j to %j, %i numbers', (lower, upper, usual, expected) => {
  expect(printRange({ ...(lower ? { lower } : {}), ...(upper ? { upper } : {}) }, usual)).toBe(expected)
})

test('numbers are filled up with zeros, and never cut', () => {
  expect(filled([5, 1], 3)).toBe('5.1.0')
  expect(filled([5, 1, 2, 3], 3)).toBe('5.1.2.3')
})
