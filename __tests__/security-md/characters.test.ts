import { expect, test } from '@jest/globals'
import { isBlankCode, isDigitCode, isLetterCode, skipBlanks, trimBlanks } from '../../src/security-md/characters.ts'

const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')
const all = (isWanted: (code: number) => boolean) =>
  [...`\t\n\r${printable}`].filter((character) => isWanted(character.charCodeAt(0))).join('')

test('the classes hold what CommonMark says', () => {
  expect(all(isBlankCode)).toBe('\t ')
  expect(all(isDigitCode)).toBe('0123456789')
  expect(all(isLetterCode)).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')
})

test('the code past the end of a text is in no class', () => {
  const past = ''.charCodeAt(0)
  expect([isBlankCode(past), isDigitCode(past), isLetterCode(past)]).toEqual([false, false, false])
})

test('blanks are skipped and trimmed between the two offsets only', () => {
  const text = 'a \t b  c'
  expect(skipBlanks(text, 1, 8)).toBe(4)
  expect(skipBlanks(text, 1, 3)).toBe(3)
  expect(trimBlanks(text, 0, 7)).toBe(5)
  expect(trimBlanks(text, 6, 7)).toBe(6)
})
