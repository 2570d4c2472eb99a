import { expect, test } from '@jest/globals'
import { Places } from '../../src/reporters/place.ts'

const places = new Places(new Map([['a.md', 'one\ntwo\n']]))

test.each([
  ['within a line', 'a.md', 4, 7, { line: 2, column: 1, endLine: 2, endColumn: 4 }],
  ['over two lines', 'a.md', 1, 5, { line: 1, column: 2, endLine: 2, endColumn: 2 }],
  ['empty', 'a.md', 5, 5, { line: 2, column: 2, endLine: 2, endColumn: 2 }],
  ['an end before the start', 'a.md', 5, 2, { line: 2, column: 2, endLine: 2, endColumn: 2 }],
  ['beyond the text', 'a.md', 50, 60, { line: 3, column: 1, endLine: 3, endColumn: 1 }],
  ['in a file that was not read', 'b.md', 3, 4, { line: 1, column: 1, endLine: 1, endColumn: 1 }],
])('a span %s', (_, file, start, end, expected) => {
  expect(places.of({ file, span: { start, end } })).toEqual({ file, ...expected })
})

test('the lines of a file are indexed once', () => {
  expect(places.lines('a.md')).toBe(places.lines('a.md'))
  expect(places.lines('a.md').lineText(2)).toBe('two')
})
