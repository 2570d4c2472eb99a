import { describe, expect, test } from '@jest/globals'
import { ExcerptBuilder } from '../../src/security-md/excerpt.ts'
import { type HtmlPart, readHtml } from '../../src/security-md/html-tables.ts'
import { htmlText } from '../../src/security-md/outline.ts'

function parts(text: string): readonly HtmlPart[] {
  const builder = new ExcerptBuilder(text)
  builder.addPart({ start: 0, end: text.length })
  return readHtml(builder.build())
}

const rows = (text: string) =>
  parts(text).flatMap((part) =>
    part.kind === 'table' ? part.rows.map(({ cells }) => cells.map((cell) => htmlText(cell).text)) : [],
  )

describe('a table', () => {
  test.each([
    ['<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>'],
    ['<table><thead><tr><th>a<th>b</thead><tbody><tr><td>c<td>d</table>'],
    ['<TABLE border=1>\n <TR>\n  <TH>a</TH>\n  <TH>b\n <TR><TD>c</TD><TD>d'],
    ['<table><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr>'],
  ])('%j', (text) => {
    expect(rows(text)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  test.each([
    ['<b>1.x</b> <i>LTS</i>', '1.x LTS'],
    ['  1.x\n  and\t2.x ', '1.x and 2.x'],
    ['1.x<br/> 2.x', '1.x\n2.x'],
    ['&lt; 4.0 &amp; &#10004; &#x2705; &nbsp;', '< 4.0 & ✔ ✅'],
    ['&unknown; &#xd800; &#0; &', '&unknown; \ufffd \ufffd &'],
    ['a<!-- b > c -->d', 'ad'],
    ['a<script>b</td></script>c', 'ac'],
    ['< 4.0', '< 4.0'],
    ['<img src="x" alt="yes">', 'yes'],
    ['<table><tr><td>in</td></tr></table>', 'in'],
    ['<ul><li>a</li><li>b</li></ul>', 'a b'],
    ['', ''],
  ])('whose cell is %j reads %j', (cell, text) => {
    expect(rows(`<table><tr><td>${cell}</td></tr></table>`)).toEqual([[text]])
  })

  test('keeps the places of its parts', () => {
    const text = 'x <table><tr><td> &lt; <b>4</b> </td></tr></table> y'
    const [table] = parts(text)
    if (table?.kind !== 'table') throw new Error('no table')
    const cell = table.rows[0]?.cells[0]
    if (cell === undefined) throw new Error('no cell')
    const read = htmlText(cell)
    const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    expect(at(table.span)).toBe('<table><tr><td> &lt; <b>4</b> </td></tr></table>')
    expect(at(table.rows[0]?.span ?? table.span)).toBe('<tr><td> &lt; <b>4</b> </td></tr>')
    expect(at(read.span)).toBe('&lt; <b>4')
    expect(at(read.spanOf(0, 1))).toBe('&lt;')
    expect(at(read.spanOf(2, 3))).toBe('4')
  })

  test('tells links and what is struck through', () => {
    const [table] = parts('<table><tr><td><del><a href="https://a.b">1</a></del></td><td>2</td></tr></table>')
    const cells = table?.kind === 'table' ? (table.rows[0]?.cells.map(htmlText) ?? []) : []
    expect(cells.map(({ text, struck, links }) => [text, struck, links])).toEqual([
      ['1', true, ['https://a.b']],
      ['2', false, []],
    ])
  })
})

test('headings are read outside of tables', () => {
  const found = parts('<h2 align="center">Supported <i>versions</i></h2><p>a</p><h3>b').map((part) =>
    part.kind === 'heading' ? [part.depth, htmlText(part.content).text] : part.kind,
  )
  expect(found).toEqual([[2, 'Supported versions']])
})

test.each(['', 'a', '<', '<table', '<!-- <table>', '</table>', '<td>a</td>', '<table></table>'])(
  'no rows are in %j',
  (text) => {
    expect(rows(text)).toEqual([])
  },
)
