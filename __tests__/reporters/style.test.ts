import { expect, test } from '@jest/globals'
import { styleFor } from '../../src/reporters/style.ts'

test('without colours a text stays as it is', () => {
  const style = styleFor(false)
  for (const paint of Object.values(style)) expect(paint('x')).toBe('x')
})

test('a colour ends where the text ends, so that others can stand around it', () => {
  const { error, strong } = styleFor(true)
  expect(strong(error('x'))).toBe('\u001B[1m\u001B[31mx\u001B[39m\u001B[22m')
})

test('nothing is not painted', () => {
  expect(styleFor(true).error('')).toBe('')
})
