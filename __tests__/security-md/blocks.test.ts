import { describe, expect, test } from '@jest/globals'
import { type Block, scanBlocks } from '../../src/security-md/blocks.ts'

/** A block in short: what it is, then what stands on its lines. */
function short(text: string, { kind, lines, depth, inItem }: Block): string {
  const content = lines.map(({ start, end }) => text.slice(start, end)).join(' / ')
  return `${inItem ? 'item ' : ''}${kind}${depth || ''}: ${content}`
}

const scan = (text: string) => scanBlocks(text).blocks.map((block) => short(text, block))

describe('blocks', () => {
  test.each([
    ['', []],
    ['a\nb\n\nc', ['paragraph: a / b', 'paragraph: c']],
    ['# a #\n## b', ['heading1: a', 'heading2: b']],
    ['a\nb\n===\nc\n---', ['heading1: a / b', 'heading2: c']],
    ['a\n***\n---', ['paragraph: a', 'other: ***', 'other: ---']],
    ['```\n# a\n\n| b |\n```\nc', ['other: ```', 'paragraph: c']],
    ['~~~\n```\na', ['other: ~~~']],
    ['    # a\n\n\tb\nc', ['other: # a', 'paragraph: c']],
    ['a\n    # b', ['paragraph: a / # b']],
    ['<!-- a\n\n# b -->\nc', ['html: <!-- a /  / # b -->', 'paragraph: c']],
    ['<div>\na\n\nb', ['html: <div> / a', 'paragraph: b']],
    ['a\n<b>', ['paragraph: a / <b>']],
  ])('%j', (text, blocks) => {
    expect(scan(text)).toEqual(blocks)
  })
})

describe('quotes and lists', () => {
  test.each([
    ['> a\n> b\nc\n\nd', ['paragraph: a / b / c', 'paragraph: d']],
    ['> # a\n>b', ['heading1: a', 'paragraph: b']],
    ['>     a', ['other: a']],
    ['> a\n---', ['paragraph: a', 'other: ---']],
    ['> ```\na', ['other: ```', 'paragraph: a']],
    ['- a\n- b\n  c\n\n  d', ['item paragraph: a', 'item paragraph: b / c', 'item paragraph: d']],
    ['- a\n\nb', ['item paragraph: a', 'paragraph: b']],
    ['1. a\n   - b', ['item paragraph: a', 'item paragraph: b']],
    ['-\n  a\n-\n\n  b', ['item paragraph: a', 'paragraph: b']],
    ['-      a', ['item other: a']],
    ['-\ta\n\n\tb', ['item paragraph: a', 'item paragraph: b']],
    ['a\n- b', ['paragraph: a', 'item paragraph: b']],
    ['a\n2. b', ['paragraph: a / 2. b']],
    ['1. a\n2. b', ['item paragraph: a', 'item paragraph: b']],
    ['- > a\n  > b', ['paragraph: a / b']],
    ['> - a\n> - b', ['item paragraph: a', 'item paragraph: b']],
  ])('%j', (text, blocks) => {
    expect(scan(text)).toEqual(blocks)
  })
})

describe('tables', () => {
  test.each([
    ['| a |\n| - |\n| b |\n\nc', ['table: | a | / | - | / | b |', 'paragraph: c']],
    ['a | b\n--|--\nc', ['table: a | b / --|-- / c']],
    ['a\n| b |\n| - |', ['paragraph: a', 'table: | b | / | - |']],
    ['> | a |\n> | - |\n| b |', ['table: | a | / | - |', 'paragraph: | b |']],
    ['- | a |\n  | - |\n  | b |', ['item table: | a | / | - | / | b |']],
    ['| a |\n| - |\n# b', ['table: | a | / | - |', 'heading1: b']],
    ['| a |\n| - |\n    b', ['table: | a | / | - |', 'other: b']],
    ['| a | b |\n| - |', ['paragraph: | a | b | / | - |']],
    ['| a |\n    | - |', ['paragraph: | a | / | - |']],
    ['a | b\n- | -', ['paragraph: a | b', 'item paragraph: | -']],
    ['a\n-', ['heading2: a']],
  ])('%j', (text, blocks) => {
    expect(scan(text)).toEqual(blocks)
  })
})

describe('lines', () => {
  test.each(['\n', '\r\n', '\r'])('may end with %j', (end) => {
    expect(scan(['# a', '', 'b', 'c', ''].join(end))).toEqual(['heading1: a', 'paragraph: b / c'])
  })

  test('may start with a byte order mark', () => {
    expect(scan('# a')).toEqual(['heading1: a'])
    expect(scanBlocks('\ufeff# a').blocks[0]?.span).toEqual({ start: 1, end: 4 })
  })
})

describe('what is too deep', () => {
  test('is left out and named', () => {
    const text = `${'> '.repeat(60)}a\n\nb`
    expect(scan(text)).toEqual(['paragraph: b'])
    expect(scanBlocks(text).unread).toEqual([
      { span: { start: 102, end: 121 }, reason: 'It is nested more than 50 quotes or lists deep.' },
    ])
  })

  test('is named once for neighbouring lines', () => {
    expect(scanBlocks(`${'>'.repeat(80)}a\n`.repeat(1000)).unread).toHaveLength(1000)
    expect(scanBlocks(`${'- '.repeat(80)}a\n`.repeat(2)).unread).toHaveLength(2)
  })
})
