import { expect, test } from '@jest/globals'
import { lazyPattern } from '../../src/text/lazy-pattern.ts'

test('gives the same expression each time', () => {
  const letter = lazyPattern('\\p{L}', 'gu')
  expect(letter()).toEqual(/\p{L}/gu)
  expect(letter()).toBe(letter())
})

test('a fault in the expression shows when it is asked for', () => {
  const broken = lazyPattern('(', 'u')
  expect(broken).toThrow(SyntaxError)
})
