import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { LineIndex } from '../../src/text/line-index.ts'

describe('position', () => {
  test.each<[string, string, number, [number, number]]>([
    ['the start', 'one\ntwo', 0, [1, 1]],
    ['inside the first line', 'one\ntwo', 2, [1, 3]],
    ['a line feed belongs to the line that it ends', 'one\ntwo', 3, [1, 4]],
    ['the second line', 'one\ntwo', 4, [2, 1]],
    ['the end of the text', 'one\ntwo', 7, [2, 4]],
    ['beyond the end', 'one\ntwo', 99, [2, 4]],
    ['before the start', 'one', -1, [1, 1]],
    ['the empty line after a final line end', 'one\n', 4, [2, 1]],
    ['carriage return and line feed are one line end', 'one\r\ntwo', 5, [2, 1]],
    ['a carriage return alone ends a line', 'one\rtwo', 4, [2, 1]],
    ['a byte order mark takes no column', '\uFEFFone', 1, [1, 1]],
    ['the byte order mark itself', '\uFEFFone', 0, [1, 1]],
    ['an astral character takes two columns', '😀x', 2, [1, 3]],
    ['an empty text', '', 0, [1, 1]],
  ])('%s', (_, text, offset, [line, column]) => {
    expect(new LineIndex(text).position(offset)).toEqual({ line, column })
  })
})

describe('lineText', () => {
  test.each<[string, number, string]>([
    ['one\ntwo\n', 1, 'one'],
    ['one\ntwo\n', 2, 'two'],
    ['one\ntwo\n', 3, ''],
    ['one\ntwo\n', 4, ''],
    ['one\ntwo\n', 0, ''],
    ['one\r\ntwo', 1, 'one'],
    ['\n\nx', 1, ''],
    ['\uFEFFone', 1, 'one'],
  ])('%j line %d', (text, line, expected) => {
    expect(new LineIndex(text).lineText(line)).toBe(expected)
  })
})

test('the character at a position is the character at the offset', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '|', '😀') })
  fc.assert(
    fc.property(text, fc.nat(50), (text, offset) => {
      const index = new LineIndex(text)
      const { line, column } = index.position(offset)
      const found = index.lineText(line).charAt(column - 1)
      if (found !== '') expect(found).toBe(text.charAt(offset))
      else expect(['\n', '\r', '']).toContain(text.charAt(offset))
    }),
  )
})

test('lines and line ends make up the text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r') })
  fc.assert(
    fc.property(text, (text) => {
      const index = new LineIndex(text)
      const lines = Array.from({ length: index.count }, (_, line) => index.lineText(line + 1))
      expect(lines).toEqual(text.split(/\r\n|\n|\r/))
    }),
  )
})
