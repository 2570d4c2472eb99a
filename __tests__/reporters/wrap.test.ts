import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { displayWidth } from '../../src/reporters/display-width.ts'
import { hanging, wrap } from '../../src/reporters/wrap.ts'

describe('wrap', () => {
  test.each([
    ['', 10, ['']],
    ['one two', 10, ['one two']],
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 8, ['one two', 'three']],
    ['日本 日本', 8, ['日本', '日本']],
    ['see https://example.org/a/long/address now', 12, ['see', 'https://example.org/a/long/address', 'now']],
    ['two  blanks', 20, ['two  blanks']],
  ])('%j at %d', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })

  test('no line is wider than asked unless it is one word, and no word is lost', () => {
    const words = fc.array(fc.stringMatching(/^[a-z日é]{1,12}$/), { minLength: 1 })
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 30 }), (words, width) => {
        const lines = wrap(words.join(' '), width)
        expect(lines.join(' ')).toBe(words.join(' '))
        for (const line of lines) expect(line.includes(' ') && displayWidth(line) > width).toBe(false)
      }),
    )
  })
})

test('later lines hang below the text', () => {
  expect(hanging('  → ', 'one two three four five six seven', 28)).toEqual([
    '  → one two three four five',
    '    six seven',
  ])
})

test('a narrow terminal still gets words side by side', () => {
  expect(hanging('1234567890 ', 'one two three four', 12)).toEqual(['1234567890 one two three four'])
})
