import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { quote, quoteAll } from '../../src/text/quote.ts'

describe('quote', () => {
  test.each([
    ['0.1.x', '`0.1.x`'],
    ['', '""'],
    [' ', '` `'],
    ['a`b', '`` a`b ``'],
    ['a\nb', '`a␊b`'],
    ['a\r\n\tb', '`a␍␊␉b`'],
    ['\u001b[31mred', '`␛[31mred`'],
    ['\u007f', '`␡`'],
    ['\u0085', '`⟨U+0085⟩`'],
    ['a\u202eb', '`a⟨U+202E⟩b`'],
    ['\ufeffa', '`⟨U+FEFF⟩a`'],
    ['a\u2028b', '`a⟨U+2028⟩b`'],
    ['\ud800', '`⟨U+D800⟩`'],
    ['✅ 🔒', '`✅ 🔒`'],
    ['abcdefghij', '`abcd…ghij`', 9],
    ['abcdefghij', '`abcdefghij`', 10],
    ['some words that are too many', '`some words…too many`', 20],
    ['some wordsthatare too many', '`some…too many`', 20],
    ['some words behind a-path/of/letters', '`some words…f/letters`', 20],
    [`${'long'.repeat(9)} end`, '`longlonglo…end`', 20],
    ['aaa🔒bbbbb🔒aaa', '`aaa…aaa`', 9],
  ] as const)('%j becomes %s', (text, expected, max: number = 60) => {
    expect(quote(text, max)).toBe(expected)
  })

  test('is one visible line of bounded length, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 3, max: 80 }), (text, max) => {
        const quoted = quote(text, max)
        expect(quoted).toMatch(/^(?:`[^`]+`|`` .*`.* ``|"")$/u)
        expect(quoted).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
        expect(quoted.length).toBeLessThanOrEqual(max * '⟨U+10FFFF⟩'.length + 6)
      }),
    )
  })
})

describe('quoteAll', () => {
  test.each([
    [['a'], 'and', '`a`'],
    [['a', 'b'], 'and', '`a` and `b`'],
    [['a', 'b', 'c'], 'or', '`a`, `b` or `c`'],
  ] as const)('%j', (words, joint, expected) => {
    expect(quoteAll(words, joint)).toBe(expected)
  })
})
