import { describe, expect, test } from '@jest/globals'
import { plainText, sentencesOf, wordsOf } from '../../src/prose/plain-text.ts'

test.each([
  ['**bold** and _slanted_ and `code`', 'bold and slanted and code'],
  ['[text](https://acme.dev "title") ![image](a.png)', 'text image'],
  ['<https://acme.dev> <a@acme.dev>', 'https://acme.dev a@acme.dev'],
  ['a <!-- hidden --> b<br>c', 'a   b c'],
  ['snake_case_name \\*kept\\*', 'snake_case_name kept'],
])('%j reads %j', (markdown, text) => {
  expect(plainText(markdown)).toBe(text)
})

test('words lose their marks, their case and the signs around them', () => {
  expect(wordsOf('- **Acknowledgment**: Within 48 hours, don’t wait. (v1.2.3)')).toBe(
    "acknowledgment within 48 hours don't wait v1.2.3",
  )
})

describe('sentencesOf', () => {
  test('list items, cells and paragraphs part sentences, line ends do not', () => {
    expect(sentencesOf('One is\nhere. Two!\n\n1. First item\n2. Second\n\n| a | b |\n| - | - |\n| c | d |')).toEqual([
      'One is here.',
      'Two!',
      'First item',
      'Second',
      '| a | b |',
      '| - | - |',
      '| c | d |',
    ])
  })

  test('takes linear time on what is hostile', () => {
    const hostile = ['[', '<!--', '*', '<a ', '`', '_a', '\\[', '1. '].map((sign) => sign.repeat(50_000))
    expect(hostile.map((text) => sentencesOf(text).length > 0)).toEqual([
      true,
      true,
      false,
      true,
      true,
      true,
      true,
      true,
    ])
  }, 10_000)
})
