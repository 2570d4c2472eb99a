import { describe, expect, test } from '@jest/globals'
import { readInline } from '../../src/security-md/plain-inline.ts'

const read = (text: string) => readInline(text, [{ start: 0, end: text.length }])

describe('inline marks', () => {
  test.each([
    ['**bold** `code` _em_', 'bold code em'],
    ['snake_case', 'snake_case'],
    ['![image](a.png) [text](b.md)', 'image text'],
    ['[a] [d][e]', '[a] [d][e]'],
    ['a<br>b<!-- c -->', 'a b'],
    ['\\*a\\*', '*a*'],
    ['  a   b  ', 'a b'],
    ['<me@a.example>', 'me@a.example'],
    ['1 < 2 > 1', '1 < 2 > 1'],
    ['a <!--me@a.example--> b', 'a b'],
    ['<!me@a.example>', '!me@a.example'],
    ['a | b||c', 'a | b||c'],
  ])('%j is read as %j', (text, expected) => {
    expect(read(text).text).toBe(expected)
  })

  test('a part ends where the lines of a block do', () => {
    const text = 'one two | three four'
    expect(readInline(text, [{ start: 4, end: 7 }]).text).toBe('two')
    expect(readInline('# one two #', [{ start: 2, end: 9 }]).text).toBe('one two')
  })

  test('the lines of a block are one line', () => {
    const text = 'one\n  two'
    const inline = readInline(text, [
      { start: 0, end: 3 },
      { start: 6, end: 9 },
    ])
    expect(inline.text).toBe('one two')
    expect(inline.spanOf(4, 7)).toEqual({ start: 6, end: 9 })
    expect(inline.spanOf(7, 7)).toEqual({ start: 9, end: 9 })
  })

  test('a link is found with the place of its target', () => {
    const text = 'a [b](<c.md>)'
    expect(read(text).links).toEqual([{ text: 'b', target: 'c.md', span: { start: 7, end: 11 } }])
  })
})
