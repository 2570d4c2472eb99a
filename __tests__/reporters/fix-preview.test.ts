import { describe, expect, test } from '@jest/globals'
import { changedLines } from '../../src/reporters/fix-preview.ts'
import type { TextEdit } from '../../src/text/span.ts'

const TEXT = 'zero\none\ntwo\nthree\n'

function replace(words: string, newText: string, text = TEXT): TextEdit {
  const start = text.indexOf(words)
  return { span: { start, end: start + words.length }, newText }
}

function preview(edits: readonly TextEdit[], text = TEXT) {
  return changedLines({ title: 'x', safety: 'safe', file: 'a', edits }, text)
}

describe('the lines that a fix changes', () => {
  test.each<[string, TextEdit[], ReturnType<typeof preview>]>([
    ['within a line', [replace('w', 'WW')], { line: 3, removed: ['two'], added: ['tWWo'] }],
    [
      'two places of a line, in any order',
      [replace('o\nthree', '!\nthree'), replace('t', 'T')],
      { line: 3, removed: ['two'], added: ['Tw!'] },
    ],
    [
      'lines with one between',
      [replace('one', '1'), replace('three', '3')],
      { line: 2, removed: ['one', 'two', 'three'], added: ['1', 'two', '3'] },
    ],
    ['a line more', [replace('two', 'two\nand a half')], { line: 4, removed: [], added: ['and a half'] }],
    ['a line more before', [replace('two', 'before\ntwo')], { line: 3, removed: [], added: ['before'] }],
    ['a line less', [replace('two\n', '')], { line: 3, removed: ['two'], added: [] }],
    ['a line less of two equal ones', [replace('two\n', 'one\n')], { line: 3, removed: ['two'], added: ['one'] }],
    ['nothing', [replace('two', 'two')], undefined],
    ['no edits', [], undefined],
    [
      'an empty edit at the end',
      [{ span: { start: 19, end: 19 }, newText: 'four' }],
      { line: 5, removed: [''], added: ['four'] },
    ],
  ])('%s', (_, edits, expected) => {
    expect(preview(edits)).toEqual(expected)
  })

  test('line ends of Windows are no part of a line', () => {
    const text = 'a\r\nb\r\n'
    expect(preview([replace('b', 'c', text)], text)).toEqual({ line: 2, removed: ['b'], added: ['c'] })
  })
})
