import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { InlineSource, InlineText } from '../../src/security-md/inline-text.ts'
import { readMarkdown } from '../../src/security-md/markdown.ts'
import { readableText } from '../../src/security-md/readable-text.ts'
import { readSimpleMarks } from '../../src/security-md/simple-marks.ts'

const KINDS = ['cell', 'prose', 'heading'] as const

function sourceOf(kind: InlineSource['kind'], text: string): InlineSource {
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }))
  return { kind, lines }
}

/** All that the rest of the program can see of it. */
function seen(text: string, content: InlineText | undefined) {
  const read = content && readableText(content.pieces, { start: 0, end: text.length }, content.links)
  // Whether the blanks before a hard break belong to it is all the same.
  const places = read && Array.from(read.text, (sign, at) => sign !== '\n' && read.spanOf(at, at + 1))
  return read && { text: read.text, links: read.links, struck: read.struck, places }
}

test.each([
  ['**5.1.x**', '5.1.x', []],
  ['`main` and *older*', 'main and older', []],
  ['[v1.1.3](https://example.org/v1.1.3)', 'v1.1.3', ['https://example.org/v1.1.3']],
  [
    'see [the **`2.x`** line](#lines), **not** (*ever*) [this](b_c_d).',
    'see the 2.x line, not (ever) this.',
    ['#lines', 'b_c_d'],
  ],
  ['**[a](b)**', 'a', ['b']],
  ['`a * b_c <d> &amp;`', 'a * b_c <d> &amp;', []],
  ['<https://a.org/b_c> or *<d@e.org>*', 'https://a.org/b_c or d@e.org', ['https://a.org/b_c', 'mailto:d@e.org']],
])('reads %j', (text, expected, links) => {
  for (const kind of KINDS) {
    const read = seen(text, readSimpleMarks(text, sourceOf(kind, text)))
    expect(read).toMatchObject({ text: expected, links })
  }
})

test.each([
  ...['_a_', '***a***', '**a', 'a**', '5.*', '** a**', '2*3*4', '*a **b***', 'é*a*', '`a', '``a``', '` a`', '`a\nb`'],
  ...['**a\nb**', '![a](b)', '[a]', '[a]()', '[a](b "c")', '[a](b\\)', '[^a](b)', '[a](<b>)', '[ [a](b) ](c)', 'a\\*'],
  ...['<b>', '&amp;', '[`a](b)`', '[`](a)[`b`](c)', '[**a](b)**'],
])('leaves %j to the parser', (text) => {
  expect(readSimpleMarks(text, sourceOf('prose', text))).toBeUndefined()
})

test('a pipe in the code of a cell is left to the parser', () => {
  expect(readSimpleMarks('`a\\|b`', sourceOf('cell', '`a\\|b`'))).toBeUndefined()
  expect(readSimpleMarks('`a\\|b`', sourceOf('prose', '`a\\|b`'))).toBeDefined()
})

describe('it reads nothing otherwise than the parser does', () => {
  const parts = [
    'a',
    'b1',
    'x.y',
    '5',
    ' ',
    '  ',
    '.',
    '(',
    ')',
    '!',
    ':',
    '-',
    '~',
    '|',
    'é',
    '—',
    '\u00a0',
    '_',
    '<',
    '&',
    '\\',
  ]
  const marked = [
    '**a**',
    '*b*',
    '`c`',
    '[d](e)',
    '**[f](#g)**',
    '[`h`](i_j)',
    '`*k`',
    '(**l**)',
    '<https://n.o/p_q*r~s>',
    '<t@u.v>',
    '<w@x->',
    '<http://>',
    '*',
    '**',
    '`',
    '[',
    '](m)',
    ']',
  ]

  function agree(kind: InlineSource['kind'], text: string): boolean {
    const source = sourceOf(kind, text)
    const simple = readSimpleMarks(text, source)
    if (simple === undefined) return false
    expect(seen(text, simple)).toEqual(seen(text, readMarkdown(text, [source], [])[0]))
    return true
  }

  test('on one line', () => {
    const line = fc.array(fc.constantFrom(...parts, ...marked, ...marked), { minLength: 1, maxLength: 9 })
    let simple = 0
    fc.assert(
      fc.property(line, fc.constantFrom(...KINDS), (words, kind) => {
        // As blocks and cells are cut: no blanks at their ends, no bare pipe in a cell; `w` makes it no other block.
        const text = `w ${words.join('').replace(kind === 'cell' ? /\|/g : /^$/, '')}`.trim()
        if (agree(kind, text)) simple += 1
      }),
      { numRuns: 3000 },
    )
    expect(simple).toBeGreaterThan(300)
  })

  test('on several lines', () => {
    const line = fc.array(fc.constantFrom('a', ' ', '.', ...marked), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 3 }), fc.constantFrom('', '  '), (lines, blanks) => {
        agree('prose', lines.map((words) => `w ${words.join('')}`.trim()).join(`${blanks}\n`))
      }),
      { numRuns: 1000 },
    )
  })
})
