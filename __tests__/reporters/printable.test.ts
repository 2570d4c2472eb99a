import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { printable, printableCode, shortened } from '../../src/reporters/printable.ts'

describe('printable', () => {
  test.each([
    ['plain text', '5.4.x is ✅, std::string too', '5.4.x is ✅, std::string too'],
    ['escape sequences', '\u001B[31mred', '␛[31mred'],
    ['line ends', 'a\r\nb', 'a␍␊b'],
    ['delete and C1 controls', '\u007F\u009B', '␡\uFFFD'],
    ['reading order and invisible characters', '\u202Ea\u2066\u200B\uFEFF', '\uFFFDa\uFFFD\uFFFD\uFFFD'],
    ['half a character', '\uD83D', '\uFFFD'],
    ['a workflow command', '::error::x', ': :error::x'],
    ['a workflow command that wrapping could bring to the start', 'x ::error::x', 'x : :error::x'],
    ['a workflow command of the old form', 'x##[error]y', 'x##⁅error]y'],
    ['joined emoji stay', '👩‍🚒', '👩‍🚒'],
  ])('%s', (_, text, expected) => {
    expect(printable(text)).toBe(expected)
  })

  test('no text moves the cursor or is a command', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = printable(text)
        expect(shown).not.toMatch(/\p{Cc}|\p{Surrogate}|[\u202A-\u202E\u2066-\u2069]/u)
        expect(shown).not.toMatch(/##\[|^\s*::/)
      }),
    )
  })
})

test('printableCode leaves every character its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printableCode(`::${text}##[`)).toHaveLength(text.length + 5)
    }),
  )
})

describe('shortened', () => {
  test.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdefg', 5, 'ab…fg'],
    ['abcdefgh', 6, 'ab…gh'],
    ['a😀b😀c', 5, 'a…c'],
  ])('%s to %d', (text, limit, expected) => {
    expect(shortened(text, limit)).toBe(expected)
  })
})
