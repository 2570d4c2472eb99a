import { describe, expect, test } from '@jest/globals'
import { asReadable, Outline } from '../../src/security-md/outline.ts'

const text = (words: string) =>
  asReadable(
    { pieces: [{ text: words, span: { start: 0, end: words.length }, literal: false }], links: [] },
    {
      start: 0,
      end: words.length,
    },
  )
const names = (headings: readonly { text: string }[] | undefined) => headings?.map((heading) => heading.text)

describe('the outline', () => {
  test('puts what comes next under the headings above it, from the nearest outwards', () => {
    const outline = new Outline()
    outline.addPassage(text('before'), 'paragraph')
    outline.addHeading(text('one'), 1)
    outline.addHeading(text('three'), 3)
    outline.addPassage(text('deep'), 'item')
    outline.addHeading(text('two'), 2)
    outline.addPassage(text('less deep'), 'paragraph')
    outline.addHeading(text('other'), 1)
    outline.addPassage(text('after'), 'paragraph')
    expect(outline.passages.map(({ headings }) => names(headings))).toEqual([
      [],
      ['three', 'one'],
      ['two', 'one'],
      ['other'],
    ])
    expect(names(outline.headings)).toEqual(['one', 'three', 'two', 'other'])
  })

  test('gives every row the width of the header', () => {
    const outline = new Outline()
    const row = (...cells: string[]) => ({ span: { start: 3, end: 9 }, cells: cells.map(text) })
    outline.addTable({ span: { start: 0, end: 9 }, syntax: 'gfm', lead: undefined }, [
      row('a', 'b'),
      row('c'),
      row('d', 'e', 'f'),
    ])
    const [table] = outline.tables
    expect(table?.rows.map(({ cells }) => names(cells))).toEqual([
      ['c', ''],
      ['d', 'e'],
    ])
    expect(table?.rows[0]?.cells[1]?.span).toEqual({ start: 9, end: 9 })
  })

  test('takes no table without a header', () => {
    const outline = new Outline()
    outline.addTable({ span: { start: 0, end: 0 }, syntax: 'html', lead: undefined }, [])
    expect(outline.tables).toEqual([])
  })
})
