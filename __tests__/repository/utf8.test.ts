import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { decodeUtf8 } from '../../src/repository/utf8.ts'

function outcome(bytes: readonly number[]): string {
  try {
    return decodeUtf8(Buffer.from(bytes), 'a.md')
  } catch (error) {
    return String(error)
  }
}

test.each([
  [[], ''],
  [[0xef, 0xbb, 0xbf, 0x61], '\uFEFFa'],
  [[0x61, 0x00, 0x0d], 'a\0\r'],
  [[0xff, 0xfe, 0x61, 0x00], 'CannotRead: a.md is UTF-16 (little-endian) text; UTF-8 is expected.'],
  [[0xfe, 0xff, 0x00, 0x61], 'CannotRead: a.md is UTF-16 (big-endian) text; UTF-8 is expected.'],
  [[0xe9], 'CannotRead: a.md is not UTF-8 text: byte 0 (0xE9, on line 1) fits in no character.'],
  [[0x61, 0x0a, 0xe9, 0x0a], 'CannotRead: a.md is not UTF-8 text: byte 3 (0x0A, on line 2) fits in no character.'],
  [[0x0a, 0x0a, 0x80, 0x0a], 'CannotRead: a.md is not UTF-8 text: byte 2 (0x80, on line 3) fits in no character.'],
  [[0x61, 0xe2, 0x82], 'CannotRead: a.md is not UTF-8 text: byte 2 (0x82, on line 1) fits in no character.'],
])('%j', (bytes, expected) => {
  expect(outcome(bytes)).toBe(expected)
})

test('any text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(decodeUtf8(Buffer.from(text), 'a.md')).toBe(Buffer.from(text).toString())
    }),
  )
})

test('what stands before the byte at fault is UTF-8, and with it no longer', () => {
  fc.assert(
    fc.property(fc.string(), fc.uint8Array({ minLength: 1 }), (text, bytes) => {
      const all = Buffer.concat([Buffer.from(text), Buffer.from([0xff]), bytes])
      fc.pre(!(text === '' && bytes[0] === 0xfe))
      expect(outcome([...all])).toContain(`byte ${Buffer.byteLength(text)} (0xFF,`)
    }),
  )
})
