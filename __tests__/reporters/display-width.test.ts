import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { clipped, displayWidth, graphemes, padded } from '../../src/reporters/display-width.ts'

describe('displayWidth', () => {
  test.each([
    ['', 0],
    ['5.4.x', 5],
    ['é', 1],
    ['e\u0301', 1],
    ['✔ ✖ ⚠ ℹ', 7],
    ['✅', 2],
    ['✔️', 2],
    ['👩‍🚒', 2],
    ['🇫🇷', 2],
    ['日本語', 6],
    ['한글', 4],
    ['ｆｕｌｌ', 8],
    ['→ │ …', 5],
  ])('%s takes %d columns', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })
})

test('graphemes make up the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(
        graphemes(text)
          .map((grapheme) => grapheme.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

test.each([
  ['ab', 4, 'ab  '],
  ['日', 4, '日  '],
  ['abcde', 4, 'abcde'],
])('%s padded to %d', (text, width, expected) => {
  expect(padded(text, width)).toBe(expected)
})

describe('clipped', () => {
  test.each([
    ['abcd', 4, 'abcd'],
    ['abcde', 4, 'abc…'],
    ['日本語', 6, '日本語'],
    ['日本語', 5, '日本…'],
    ['日本語', 4, '日…'],
  ])('%s to %d columns', (text, width, expected) => {
    expect(clipped(text, width)).toBe(expected)
  })

  test('is never wider than asked, and quick on a huge text', () => {
    expect(clipped('日'.repeat(10_000_000), 10)).toBe('日日日日…')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.integer({ min: 1, max: 20 }), (text, width) => {
        expect(displayWidth(clipped(text, width))).toBeLessThanOrEqual(width)
      }),
    )
  })
})
