import { describe, expect, test } from '@jest/globals'
import { readMarkdown } from '../../src/security-md/markdown.ts'
import { readableText } from '../../src/security-md/readable-text.ts'

/** Reads one cell, or a paragraph where it has several lines, through the parser. */
function read(text: string, definitions = '') {
  const file = `${text}\n\n${definitions}`
  const lines: { start: number; end: number }[] = []
  let at = 0
  for (const line of text.split('\n')) {
    lines.push({ start: at + (line.length - line.trimStart().length), end: at + line.length })
    at += line.length + 1
  }
  const rest = { start: at + 1, end: file.length }
  const [answer] = readMarkdown(file, [{ kind: lines.length > 1 ? 'prose' : 'cell', lines }], [[rest]])
  return readableText(answer?.pieces ?? [], { start: 0, end: text.length }, answer?.links ?? [])
}

describe('what a reader sees', () => {
  test.each([
    ['**5.1**.x', '5.1.x'],
    ['`5.1.x`', '5.1.x'],
    ['`` ` ``', '`'],
    ['` `', ' '.trim()],
    ['`a \\| b`', 'a | b'],
    ['`\\*`', '\\*'],
    ['a \\| b', 'a | b'],
    ['\\*5.x\\*', '*5.x*'],
    ['[v1.2](https://a.b "t")', 'v1.2'],
    ['[`v1.2`][]', '[v1.2][]'],
    ['![yes](check.png)', 'yes'],
    ['![](check.png) *a*', 'a'],
    ['<https://a.b>', 'https://a.b'],
    ['5.x<br>4.x', '5.x\n4.x'],
    ['5.x<br /> 4.x', '5.x\n 4.x'],
    ['<b>5.x</b> <!-- old -->', '5.x'],
    ['5.1<sup>1</sup>', '5.1'],
    ['1<sup>st</sup>', '1st'],
    ['5.1<sup>', '5.1'],
    ['<img alt="yes" src="x">', 'yes'],
    ['&#10004; &amp; &lt;', '✔ & <'],
    ['&amp;amp;', '&amp;'],
    ['&#128512;x', '😀x'],
    ['&NotEqualTilde;x', '≂̸x'],
    ['*a* &nosuch; b', 'a &nosuch; b'],
    ['*a* :white_check_mark:', 'a :white_check_mark:'],
    ['*a*\nb', 'a b'],
    ['*a*  \n  b', 'a\nb'],
    ['*a*\\\nb', 'a\nb'],
    ['`a\n  b`', 'a b'],
    ['*a\nb*', 'a b'],
    ['*a\u0000b*', 'a\u0000b'],
  ])('%j reads %j', (source, text) => {
    expect(read(source).text).toBe(text)
  })

  test('a footnote that CommonMark takes for a link is a mark', () => {
    expect(read('yes[^1]', '[^1]: soon').text).toBe('yes')
  })

  test.each([
    ['<del>5.x</del>', true],
    ['~~*5.x*~~', true],
    ['<s>5.x</s> 4.x', false],
    ['`~~5.x~~`', false],
    ['\\~\\~5.x\\~\\~', false],
  ])('%j is struck through: %s', (source, struck) => {
    expect(read(source).struck).toBe(struck)
  })

  test('links tell their targets', () => {
    const links = read('[a](/a) [b][r] <https://c.d> <a href="/e">e</a> **[f](/f)**', '[r]: /b').links
    expect(links).toEqual(['/a', '/b', 'https://c.d', '/e', '/f'])
  })
})

describe('places', () => {
  test.each([
    ['**5.1**.x', '5.1.x', '5.1**.x'],
    ['a `5.1` b', '5.1', '5.1'],
    ['&#10004; yes', '✔', '&#10004;'],
    ['a&lt;4.0', '<4', '&lt;4'],
    ['a \\*b', '*b', '\\*b'],
    ['`x \\| y`', 'x | y', 'x \\| y'],
    ['[5.1](u) x', '1', '1'],
    ['*a*\n   b c', 'b', 'b'],
    ['*a* b  \n   c d', 'b\nc', 'b  \n   c'],
    ['`a\n  b`', 'a b', 'a\n  b'],
    ['*a* 5.x<br>4.x', '5.x\n4', '5.x<br>4'],
    ['😀 *5.1*', '5.1', '5.1'],
  ])('in %j the text %j stands at %j', (source, part, place) => {
    const text = read(source)
    const start = text.text.indexOf(part)
    const span = text.spanOf(start, start + part.length)
    expect(source.slice(span.start, span.end)).toBe(place)
  })
})
