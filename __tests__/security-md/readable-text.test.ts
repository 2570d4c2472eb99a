import { describe, expect, test } from '@jest/globals'
import { type Piece, readableText } from '../../src/security-md/readable-text.ts'

/** Pieces that stand in the file as they read, one after the other from offset 100. */
function plain(...texts: readonly string[]): readonly Piece[] {
  let at = 100
  return texts.map((text) => {
    const span = { start: at, end: at + text.length }
    at = span.end
    return { text, span, literal: false }
  })
}

const read = (pieces: readonly Piece[]) => readableText(pieces, { start: 90, end: 200 }, [])

describe('places', () => {
  const entity: Piece = { text: '✔', span: { start: 105, end: 113 }, literal: true }
  const text = read([...plain('ab', 'cde'), entity, { text: 'f', span: { start: 120, end: 121 }, literal: false }])

  test.each([
    [0, 2, 100, 102],
    [1, 4, 101, 104],
    [4, 6, 104, 113],
    [5, 6, 105, 113],
    [5, 7, 105, 121],
    [6, 7, 120, 121],
    [3, 3, 103, 103],
    [7, 7, 200, 200],
    [0, 99, 100, 121],
  ])('characters %d to %d stand at %d to %d', (start, end, from, to) => {
    expect(text.spanOf(start, end)).toEqual({ start: from, end: to })
  })

  test('an empty text has the end of its span', () => {
    expect(read([]).spanOf(0, 1)).toEqual({ start: 200, end: 200 })
  })
})

test('white space at the ends goes, also where it fills pieces', () => {
  const text = read(plain(' ', '\n a', 'b ', ' '))
  expect(text.text).toBe('ab')
  expect(text.spanOf(0, 2)).toEqual({ start: 103, end: 105 })
})

describe('footnote references', () => {
  test.each([
    ['a[^1]', 'a'],
    ['a[^1] b[^note]', 'a b'],
    ['[^1]: a', 'a'],
    ['a [^1]: b', 'a : b'],
    ['a[^] [^ b]', 'a[^] [^ b]'],
  ])('%j reads %j', (source, text) => {
    expect(read(plain(source)).text).toBe(text)
  })

  test('stay in code', () => {
    expect(read([{ text: '[^1]', span: { start: 101, end: 105 }, literal: true }]).text).toBe('[^1]')
  })

  test('may lie in several pieces', () => {
    const text = read(plain('a[', '^1', ']b'))
    expect(text.text).toBe('ab')
    expect(text.spanOf(1, 2)).toEqual({ start: 105, end: 106 })
  })
})

describe('strikethrough', () => {
  test.each([
    ['~~5.x~~', '5.x', true],
    ['~5.x~', '5.x', true],
    ['~~5.x~~ ~~4.x~~', '5.x 4.x', true],
    ['~~5.x~~ 4.x', '5.x 4.x', false],
    ['~~5.x~~[^1]', '5.x', true],
    ['~20.x.x', '~20.x.x', false],
    ['~1.2 and ~1.3', '~1.2 and ~1.3', false],
    ['~~~5.x~~~', '~~~5.x~~~', false],
    ['~~5.x', '~~5.x', false],
    ['~~ 5.x ~~', '~~ 5.x ~~', false],
    ['5.x', '5.x', false],
  ])('%j reads %j, struck: %s', (source, text, struck) => {
    const read1 = read(plain(source))
    expect({ text: read1.text, struck: read1.struck }).toEqual({ text, struck })
  })

  test('by an HTML element', () => {
    const pieces = plain('5.x', ' ').map((piece) => ({ ...piece, struck: piece.text === '5.x' }))
    expect(read(pieces).struck).toBe(true)
  })
})
