import { describe, expect, test } from '@jest/globals'
import { type InlineSource, readPlainText, readVerbatim } from '../../src/security-md/inline-text.ts'
import { readableText } from '../../src/security-md/readable-text.ts'

const whole = (text: string): InlineSource => ({ kind: 'cell', lines: [{ start: 0, end: text.length }] })

describe('markup', () => {
  test.each([
    '5.1.x',
    ':white_check_mark:',
    '< 4.0',
    '<4.0',
    '<= 4.x',
    'a & b',
    'snake_case_name',
    '✅ 1.2 – 1.4 (LTS)',
    '~20.x',
    'a | b',
    '# no heading',
    '',
  ])('is certainly not in %j', (text) => {
    expect(readPlainText(text, whole(text))?.pieces.map((piece) => piece.text)).toEqual([text])
  })

  test.each(['**a**', '5.*', '`a`', '[a](b)', 'a]', '_a_', '_a', 'a_', '<b>', '<v1', '</b', '&lt;', '&#10004;', 'a\\'])(
    'may be in %j',
    (text) => {
      expect(readPlainText(text, whole(text))).toBeUndefined()
    },
  )

  test('outside of the lines does not count', () => {
    expect(readPlainText('*a*', { kind: 'cell', lines: [{ start: 1, end: 2 }] })?.pieces).toHaveLength(1)
  })
})

test.each([
  ['a\nb', 'a b'],
  ['a \nb', 'a b'],
  ['a  \nb', 'a\nb'],
  ['a \t\nb', 'a b'],
  ['a\r\nb  ', 'a b'],
])('the lines of %j read %j', (text, expected) => {
  const second = text.indexOf('b')
  const lines = [
    { start: 0, end: text.search(/[\r\n]/) },
    { start: second, end: text.length },
  ]
  const { pieces } = readVerbatim(text, { kind: 'prose', lines })
  const read = readableText(pieces, { start: 0, end: text.length }, [])
  expect(read.text).toBe(expected)
  expect(read.spanOf(2, 3)).toEqual({ start: second, end: second + 1 })
})
