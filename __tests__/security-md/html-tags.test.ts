import { describe, expect, test } from '@jest/globals'
import { attribute, readTag } from '../../src/security-md/html-tags.ts'

describe('a tag', () => {
  test.each([
    ['<a>', 'open', 'a', false],
    ['<BR/>', 'open', 'br', true],
    ['</td >', 'close', 'td', false],
    ['<img alt="a > b" src=x>', 'open', 'img', false],
    ["<a b='c' d >", 'open', 'a', false],
    ['<a\nb\n=\n"c"\n>', 'open', 'a', false],
    ['<h2>', 'open', 'h2', false],
  ])('%j', (text, kind, name, selfClosing) => {
    expect(readTag(text, 0, text.length)).toEqual({ kind, name, selfClosing, end: text.length })
  })

  test.each(['< a>', '<4.0>', '<a', '<a b="c>', '<a "b">', '</a b>', '<a b=>', '<>', '<a b="c"d>'])(
    '%j is none',
    (text) => {
      expect(readTag(text, 0, text.length)).toBeUndefined()
    },
  )

  test('is not read past the end', () => {
    expect(readTag('<a>', 0, 2)).toBeUndefined()
  })
})

test.each([
  ['<a href="x y">', 'x y'],
  ["<a b HREF='x'>", 'x'],
  ['<a href = x>', 'x'],
  ['<a href="a=b">', 'a=b'],
  ['<a href>', ''],
  ['<a b="href">', undefined],
  ['<a>', undefined],
])('the href of %j is %j', (text, value) => {
  expect(attribute(text, 0, text.length, 'href')).toBe(value)
})
