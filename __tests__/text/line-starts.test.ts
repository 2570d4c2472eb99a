import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { lineStarts } from '../../src/text/line-starts.ts'

test.each<[string, number[]]>([
  ['', [0]],
  ['one', [0]],
  ['one\ntwo', [0, 4]],
  ['one\r\ntwo\r\n', [0, 5, 10]],
  ['one\rtwo\r', [0, 4, 8]],
  ['\r', [0, 1]],
  ['\n\r\n\r\r\n', [0, 1, 3, 4, 6]],
  ['a\r\nb\nc\rd', [0, 3, 5, 7]],
  ['\uFEFFone\ntwo', [1, 5]],
])('%j', (text, starts) => {
  expect(lineStarts(text)).toEqual(starts)
})

test('a line starts wherever one ends', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r') })
  fc.assert(
    fc.property(text, (text) => {
      const ends = [...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length)
      expect(lineStarts(text)).toEqual([0, ...ends])
    }),
  )
})
