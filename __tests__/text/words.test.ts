import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { holdsAny, inSmallLetters, words } from '../../src/text/words.ts'

describe('words', () => {
  const found = words('fix|patch*|get back')
  test.each(['fix', 'A FIX.', 'prefix, fix', 'patches', 'we get back', '(patch'])('stand in %j', (text) => {
    expect(found.test(text)).toBe(true)
  })
  test.each(['', 'fixes', 'prefix', 'dispatch', 'get backwards', '_fix', 'fix_'])('do not stand in %j', (text) => {
    expect(found.test(text)).toBe(false)
  })

  test('are those that a regular expression finds', () => {
    const piece = fc.constantFrom('fix', 'patch', 'get', 'back', 'FIX', 'es', ' ', '-', '_', '1', 'é', '.')
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    fc.assert(fc.property(text, (text) => expect(found.test(text)).toBe(/\b(?:fix\b|patch|get back\b)/i.test(text))))
  })
})

test('holdsAny looks for parts of words too, in any letter case', () => {
  expect(holdsAny('A DISPATCH', ['fix', 'patch'])).toBe(true)
  expect(holdsAny('nothing', ['fix', 'patch'])).toBe(false)
  expect(holdsAny('anything', [])).toBe(false)
})

test('small letters stand where the capital ones stood', () => {
  expect(inSmallLetters('Two DAYS, Ä')).toBe('two days, ä')
  expect(inSmallLetters('İ in Two DAYS')).toBe('İ in two days')
})
