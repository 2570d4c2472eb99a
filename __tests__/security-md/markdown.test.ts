import { describe, expect, test } from '@jest/globals'
import type { InlineSource } from '../../src/security-md/inline-text.ts'
import { readMarkdown } from '../../src/security-md/markdown.ts'

/** Reads each line of a text as a source of its own, of one kind. */
function readLines(kind: InlineSource['kind'], text: string, definitions = ''): readonly (string | undefined)[] {
  const file = `${text}\n${definitions}`
  let at = 0
  const sources = text.split('\n').map((line): InlineSource => {
    const span = { start: at, end: at + line.length }
    at = span.end + 1
    return { kind, lines: [span] }
  })
  const answers = readMarkdown(file, sources, definitions ? [[{ start: at, end: file.length }]] : [])
  return answers.map((answer) => answer?.pieces.map((piece) => piece.text).join(''))
}

describe('the sources', () => {
  test('are answered in their order', () => {
    expect(readLines('prose', '*a*\n`b`\n**c** d')).toEqual(['a', 'b', 'c d'])
  })

  test('may be of every kind at once', () => {
    const text = '*a*|b|`c`'
    const sources: InlineSource[] = [
      { kind: 'prose', lines: [{ start: 0, end: 3 }] },
      { kind: 'cell', lines: [{ start: 4, end: 5 }] },
      { kind: 'heading', lines: [{ start: 6, end: 9 }] },
      { kind: 'cell', lines: [{ start: 0, end: 3 }] },
    ]
    const texts = readMarkdown(text, sources, []).map((answer) => answer?.pieces.map((piece) => piece.text).join(''))
    expect(texts).toEqual(['a', 'b', 'c', 'a'])
  })

  test.each(['> *a*', '# *a*', '- *a*', '1. *a*', '>= *a*', '--- *a*', '``` *a*', '*a*\\'])(
    'of cells are never blocks: %j',
    (cell) => {
      expect(readLines('cell', cell)).toEqual([cell.replaceAll('*', '')])
    },
  )

  test.each([
    ['> *a*', '> a'],
    ['*a* #', 'a #'],
    ['*a* \\#', 'a #'],
    ['*a* | b', 'a | b'],
  ])('of headings are never blocks either: %j', (heading, text) => {
    expect(readLines('heading', heading)).toEqual([text])
  })

  test('keep their lines in one paragraph', () => {
    const text = '*a*\n# b\n| c |\n| - |\n===\n- d'
    let at = 0
    const lines = text.split('\n').map((line) => {
      const start = at
      at += line.length + 1
      return { start, end: start + line.length }
    })
    const [answer] = readMarkdown(text, [{ kind: 'prose', lines }], [])
    expect(answer?.pieces.map((piece) => piece.text).join('')).toBe('a # b | c | | - | === - d')
  })
})

describe('definitions', () => {
  test('give links their targets', () => {
    const text = '[a][r]'
    const file = `${text}\n[r]: https://a.b "title"`
    const sources: InlineSource[] = [{ kind: 'cell', lines: [{ start: 0, end: 6 }] }]
    const [answer] = readMarkdown(file, sources, [[{ start: 7, end: file.length }]])
    expect(answer?.links).toEqual(['https://a.b'])
  })

  test('alone are nothing to read', () => {
    expect(readLines('prose', '[r]: /u')).toEqual([undefined])
  })

  test('that are not there leave the brackets to the reader', () => {
    expect(readLines('cell', '[a][r] [b]')).toEqual(['[a][r] [b]'])
    expect(readLines('cell', '[a][r] [b]', '[r]: /u')).toEqual(['a [b]'])
  })
})
