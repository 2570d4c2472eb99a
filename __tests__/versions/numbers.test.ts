import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { leadingNumbers } from '../../src/versions/numbers.ts'

describe('the numbers a text begins with', () => {
  test.each([
    ['5.1.0-rc.1', { numbers: [5, 1, 0], rest: '-rc.1' }],
    ['5', { numbers: [5], rest: '' }],
    ['5.', { numbers: [5], rest: '.' }],
    ['5.x', { numbers: [5], rest: '.x' }],
    ['5..1', { numbers: [5], rest: '..1' }],
    ['007.010', { numbers: [7, 10], rest: '' }],
    ['999999999999999', { numbers: [999_999_999_999_999], rest: '' }],
    ['1000000000000000', undefined],
    ['1.1000000000000000', undefined],
    ['1.2.3.4.5.6.7.8', { numbers: [1, 2, 3, 4, 5, 6, 7, 8], rest: '' }],
    ['1.2.3.4.5.6.7.8.9', undefined],
    ['v5', undefined],
    ['.5', undefined],
    ['', undefined],
    ['٣.1', undefined],
  ])('%s', (text, expected) => expect(leadingNumbers(text)).toEqual(expected))
})

test('another sign between the numbers, and another place to begin', () => {
  expect(leadingNumbers('7_3_0-b', '_')).toEqual({ numbers: [7, 3, 0], rest: '-b' })
  expect(leadingNumbers('v5.1', '.', 1)).toEqual({ numbers: [5, 1], rest: '' })
})

test('numbers and rest make up the text again', () => {
  const numbers = fc.array(fc.nat(), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(numbers, fc.constantFrom('', '-rc.1', 'rc1', '+build', '.Final'), (expected, rest) => {
      expect(leadingNumbers(expected.join('.') + rest)).toEqual({ numbers: expected, rest })
    }),
  )
})
