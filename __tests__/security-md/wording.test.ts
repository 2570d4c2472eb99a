import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readWording } from '../../src/security-md/wording.ts'
import { processorTime } from '../processor-time.ts'

const read = (text: string) => readWording({ path: 'SECURITY.md', text })
const texts = (text: string) => read(text).statements.map((sentence) => sentence.text)

describe('the wording of a document', () => {
  test('is read sentence by sentence, under its headings', () => {
    const { statements } = read('# Policy\n\nOne **bold** word. Two\nlines!\n\n## Contact\n\n- an _item_\n- `code`\n')
    expect(statements.map(({ text, kind, headings, block }) => [text, kind, headings, block])).toEqual([
      ['Policy', 'heading', [], 0],
      ['One bold word.', 'paragraph', ['Policy'], 1],
      ['Two lines!', 'paragraph', ['Policy'], 1],
      ['Contact', 'heading', ['Policy'], 2],
      ['an item', 'item', ['Contact', 'Policy'], 3],
      ['code', 'item', ['Contact', 'Policy'], 4],
    ])
  })

  test.each([
    ['| Stage | Time |\n| --- | --- |\n| Answer | 2 days |', ['Stage Time', 'Answer 2 days']],
    ['Do **not** open\n> a quote', ['Do not open', 'a quote']],
    ['<!-- never shown -->\n\nShown.', ['Shown.']],
    ['a\\*b snake_case_word _em_', ['a*b snake_case_word em']],
    ['[INSERT CONTACT] and <your e-mail>', ['[INSERT CONTACT] and <your e-mail>']],
    ['Ends. "So." And', ['Ends.', '"So."', 'And']],
    ['```\ncode\n```', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  test('keeps links with their places', () => {
    const text = 'See [the *page*](https://a.example/b "title"), <https://c.example> and <a href="d.md">it</a>.'
    const { links, statements } = read(text)
    expect(links.map(({ text: shown, target, span }) => [shown, target, text.slice(span.start, span.end)])).toEqual([
      ['the page', 'https://a.example/b', 'https://a.example/b'],
      ['https://c.example', 'https://c.example', 'https://c.example'],
      ['', 'd.md', 'd.md'],
    ])
    expect(statements[0]?.text).toBe('See the page, https://c.example and it .')
  })

  test('knows where each part stands in the file', () => {
    const text = 'First. Write to **[us](mailto:a@b.example)** now.'
    const [, second] = read(text).statements
    const at = second?.text.indexOf('us') ?? -1
    const span = second?.spanOf(at, at + 2)
    expect(text.slice(span?.start, span?.end)).toBe('us')
    const whole = second?.spanOf()
    expect(text.slice(whole?.start, whole?.end)).toBe('Write to **[us](mailto:a@b.example)** now.')
  })

  test('holds the places of code, which is none of the statements', () => {
    const text = 'a\n\n```sh\nexport A=1\n```\n\n---\n\nb'
    expect(read(text).code.map(({ start, end }) => text.slice(start, end))).toEqual(['```sh\nexport A=1\n```\n\n'])
  })

  test('never throws, and every span lies in the file, in order', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '*',
      '_',
      '`',
      '\\',
      '!',
      ' ',
      '\n',
      '|',
      '-',
      'a',
      '.',
      '#',
      'é',
      '😀',
      'b>',
      '<a href="x">',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (parts) => {
        const text = parts.join('')
        for (const sentence of read(text).statements) {
          const { start, end } = sentence.spanOf()
          expect(start).toBeLessThanOrEqual(end)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  test.each([
    ['brackets', '['.repeat(300_000)],
    ['angles', '<a '.repeat(100_000)],
    ['links', '[a]('.repeat(75_000)],
    ['words', 'word. '.repeat(50_000)],
  ])('takes no more than linear time over %s', (_, text) => {
    const start = processorTime()
    read(text.replace(/(.{200})/g, '$1\n\n'))
    read(text)
    expect(processorTime() - start).toBeLessThan(1500)
  })
})
