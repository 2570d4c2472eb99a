import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readDocument } from '../../src/security-md/read-document.ts'
import { processorTime } from '../processor-time.ts'
import { ourStructure, wholeStructure } from './whole-document.ts'

const read = (text: string) => readDocument({ path: 'SECURITY.md', text })
const names = (texts: readonly { text: string }[]) => texts.map(({ text }) => text)

const DOCUMENT = `# Security *Policy*

We care.

## Supported Versions

Only the newest two lines
get fixes, see [the blog](https://a.b/c).

| Version | Supported |
| ------- | --------- |
| \`5.1.x\` | :white_check_mark: |
| < 5.0   | &#10060; until<br>2027[^1] |
| ~~4.x~~ |

[^1]: When 6.0 is released.

## Other

- Version 3 is at its end.
  - So is 2.x.
- Write to us.

<!-- | Version | -->
`

describe('a document', () => {
  test('is read into headings, tables and passages', async () => {
    const document = await read(DOCUMENT)
    expect(document.headings.map(({ depth, text }) => [depth, text])).toEqual([
      [1, 'Security Policy'],
      [2, 'Supported Versions'],
      [2, 'Other'],
    ])
    const [table] = document.tables
    expect(names(table?.header.cells ?? [])).toEqual(['Version', 'Supported'])
    expect(table?.rows.map(({ cells }) => names(cells))).toEqual([
      ['5.1.x', ':white_check_mark:'],
      ['< 5.0', '❌ until\n2027'],
      ['4.x', ''],
    ])
    expect(table?.rows[2]?.cells.map(({ struck }) => struck)).toEqual([true, false])
    expect(names(table?.headings ?? [])).toEqual(['Supported Versions', 'Security Policy'])
    expect(table?.lead?.text).toBe('Only the newest two lines get fixes, see the blog.')
    expect(table?.lead?.links).toEqual(['https://a.b/c'])
    expect(document.passages.map(({ kind, text, headings }) => [kind, text, headings[0]?.text])).toEqual([
      ['paragraph', 'Only the newest two lines get fixes, see the blog.', 'Supported Versions'],
      ['paragraph', 'When 6.0 is released.', 'Supported Versions'],
      ['item', 'Version 3 is at its end.', 'Other'],
      ['item', 'So is 2.x.', 'Other'],
    ])
    expect([document.hasContent, document.unread]).toEqual([true, []])
  })

  test.each(['\n', '\r\n', '\r'])('tells where everything stands, with lines that end in %j', async (end) => {
    const text = `\ufeff${DOCUMENT.replaceAll('\n', end)}`
    const { tables, headings, passages } = await read(text)
    const at = ({ start, end: to }: { start: number; end: number }) => text.slice(start, to)
    expect(headings.map(({ span }) => at(span))).toEqual(['# Security *Policy*', '## Supported Versions', '## Other'])
    const rows = tables[0]?.rows ?? []
    expect(rows.map(({ span }) => at(span))).toEqual([
      '| `5.1.x` | :white_check_mark: |',
      '| < 5.0   | &#10060; until<br>2027[^1] |',
      '| ~~4.x~~ |',
    ])
    expect(rows.map(({ cells }) => cells.map(({ span }) => at(span)))).toEqual([
      ['`5.1.x`', ':white_check_mark:'],
      ['< 5.0', '&#10060; until<br>2027[^1]'],
      ['~~4.x~~', ''],
    ])
    const status = rows[1]?.cells[1]
    expect(at(status?.spanOf(8, 12) ?? { start: 0, end: 0 })).toBe('2027')
    const [passage] = passages
    expect(at(passage?.spanOf(20, 29) ?? { start: 0, end: 0 })).toBe(`lines${end}get`)
  })

  test.each([
    ['a table with a blank line between', 'a *b*\n\n| c |\n| - |', 'a b'],
    ['a table without one', 'a\n| c |\n| - |', 'a'],
    ['an HTML table', 'a\n\n<table><tr><td>c</td></tr></table>', 'a'],
    ['a heading between', 'a\n# b\n| c |\n| - |', undefined],
    ['code between', 'a\n\n    b\n\n| c |\n| - |', undefined],
    ['definitions only', '[a]: b\n\n| c |\n| - |', undefined],
  ])('its lead paragraph: %s', async (_, text, lead) => {
    const { tables } = await read(text)
    expect(tables.map((table) => table.lead?.text)).toEqual([lead])
  })

  test('may hold tables in HTML, with blank lines in them', async () => {
    const text =
      '<h2>Supported</h2>\n\n<table>\n<tr><th>Version</th><th>Yes</th></tr>\n\n<tr><td>1.x</td></tr>\n</table>\n'
    const { tables, headings } = await read(text)
    expect(names(headings)).toEqual(['Supported'])
    expect(
      tables.map(({ syntax, header, rows }) => [syntax, names(header.cells), rows.map((row) => names(row.cells))]),
    ).toEqual([['html', ['Version', 'Yes'], [['1.x', '']]]])
    expect(names(tables[0]?.headings ?? [])).toEqual(['Supported'])
  })

  test('needs no parser where nothing in it may be markup', async () => {
    const { tables } = await read('## Supported Versions\n\n| Version | Supported |\n|---|---|\n| < 5.1 | :x: |\n')
    expect(names(tables[0]?.rows[0]?.cells ?? [])).toEqual(['< 5.1', ':x:'])
  })
})

describe('what would take too long', () => {
  test.each([
    ['| a |\n| - |\n| b |'.replace('b', 'b'.repeat(10_001)), 'It has a line of more than 10000 characters.'],
    [`# ${'a'.repeat(10_001)}`, 'It has a line of more than 10000 characters.'],
    ['a version\n'.repeat(2001), 'The paragraph has more than 20000 characters.'],
    [`${'|a'.repeat(101)}|\n${'|-'.repeat(101)}|`, 'The table has 101 columns; no table with more than 100 is read.'],
    [`<table><tr>${'<td>'.repeat(101)}</table>`, 'The table has 101 columns; no table with more than 100 is read.'],
    [
      `|a|\n|-|\n${'|b|\n'.repeat(200_001)}`,
      'The tables have more than 200000 cells; this one is read up to row 200000.',
    ],
  ])('is left out and named (%#)', async (text, reason) => {
    const { unread, headings, passages } = await read(text)
    expect(unread.map((part) => part.reason)).toEqual([reason])
    expect([headings, passages]).toEqual([[], []])
  })

  test.each([
    ['quotes', '>'.repeat(100_000)],
    ['items', `${'- '.repeat(100_000)}\n${'\n'.repeat(100_000)}`],
    ['brackets', `version ${'['.repeat(9000)}\n\n`.repeat(50)],
    ['comments', 'version <!-- \n'.repeat(70_000)],
    ['pipes', `${'|'.repeat(500_000)}\n${'|-'.repeat(250_000)}\n|a|`],
    ['delimiter rows', '|-|\n'.repeat(200_000)],
    ['links', `version ${'[a](b "'.repeat(1200)}`],
    ['emphasis', `version ${'*a **b '.repeat(1400)}`],
    ['tags', `<table>${'<td a="'.repeat(100_000)}`],
    ['definitions', '[a]: /u\n\n'.repeat(50_000)],
    ['one word', 'a'.repeat(1_000_000)],
    ['fences', '```\n'.repeat(200_001)],
  ])(
    'is read in time: %s',
    async (_, text) => {
      const started = processorTime()
      await read(text)
      // Quadratic time would be minutes here; the bound leaves room for a slow and busy machine.
      expect(processorTime() - started).toBeLessThan(10_000)
    },
    60_000,
  )
})

/** Lines made of what blocks and inline marks are made of. */
const line = fc
  .tuple(
    fc.array(fc.constantFrom('', '', '', ' ', '   ', '    ', '> ', '>', '- ', '1. ', '  ', '* ', '\t'), {
      maxLength: 3,
    }),
    fc.array(
      fc.constantFrom(
        ...[
          'a',
          '| a |',
          '| a | b |',
          'a | b',
          '| - |',
          '| - | - |',
          '--- | ---',
          '---',
          '===',
          '# h',
          '## h #',
          '```',
          '~~~',
        ],
        ...[
          '<!-- c',
          '-->',
          '<!-- x -->',
          '<table>',
          '</div>',
          '| `x\\|y` | z |',
          '*e*',
          '**b**',
          '\\*',
          '&amp;',
          '[l](u)',
        ],
        ...[
          '[r]',
          '[r]: /u',
          'x<br>y',
          'v1.2',
          '&#10004;',
          '_u_',
          '|',
          ':-',
          'x_y_z',
          '~~s~~',
          '[^1]',
          '+',
          '***',
          '  ',
        ],
        ...['<x> y', '|:-:|', '- | -', '!', 'a\\', '#', '😀', '> ', 'is supported', '`c d`'],
      ),
      { maxLength: 3 },
    ),
    fc.constantFrom('', '', '  ', '\t'),
  )
  .map(([prefixes, parts, end]) => `${prefixes.join('')}${parts.join(' ')}${end}`)

const table = fc
  .tuple(
    fc.constantFrom('', '', '> ', '- ', 'lead\n'),
    fc.array(
      fc.constantFrom('a', '`5.x`', '~~4.x~~', '[v1](u)', '< 4.0', '&lt;', '', 'x\\|y', '*a*', '\\', '>= 3', '# 1'),
      {
        minLength: 2,
        maxLength: 12,
      },
    ),
    fc.constantFrom('|', ' | ', '|\t'),
  )
  .map(([prefix, cells, divider]) => {
    const indent = prefix === '- ' ? '  ' : prefix === 'lead\n' ? '' : prefix
    const rows = [`${cells[0]}${divider}${cells[1]}|`, '|-|:-:|']
    for (let index = 2; index < cells.length; index += 2)
      rows.push(`|${cells[index]}${divider}${cells[index + 1] ?? ''}`)
    return `${prefix}|${rows.join(`\n${indent}`)}${indent === '' ? '' : '\n'}`
  })

const markdown = fc
  .tuple(
    fc.array(fc.oneof({ weight: 6, arbitrary: line }, { weight: 1, arbitrary: table }), { maxLength: 8 }),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([lines, end]) => lines.join('\n').replaceAll('\n', end))

/**
 * An empty item after a paragraph or code: there the parser departs from CommonMark 0.31.2, section 5.2, which lets it
 * interrupt code and start a list within a new item.
 */
const EMPTY_ITEM = /^(?:[\s>]|[-*+][ \t]|1\.[ \t])*(?:[-*+]|1\.)[ \t]*$/m
/** Right after a table in a quote or list the parser takes no table outside of it; GitHub does. */
const TABLE_AFTER_CONTAINER = /^(?:[ \t>]|[-*+][ \t]|1\.[ \t]).*[|:].*(?:\r\n?|\n)[^\s>].*[|:]/m

describe('reading by blocks', () => {
  test('never throws, and every place lies in the file', async () => {
    const anything = fc.oneof(markdown, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }))
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const { headings, passages, tables } = await read(text)
        const cells = tables.flatMap(({ header, rows }) => [header, ...rows].flatMap((row) => row.cells))
        for (const part of [...headings, ...passages, ...cells]) {
          const spans = [part.span, part.spanOf(0, part.text.length), part.spanOf(0, 1)]
          for (const { start, end } of spans) expect(0 <= start && start <= end && end <= text.length).toBe(true)
          expect(part.spanOf(0, part.text.length).start).toBeGreaterThanOrEqual(part.span.start)
          expect(part.spanOf(0, part.text.length).end).toBeLessThanOrEqual(part.span.end)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('finds what the parser finds in the whole document', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, async (text) => {
        fc.pre(!EMPTY_ITEM.test(text) && !TABLE_AFTER_CONTAINER.test(text))
        const ours = ourStructure(await read(text))
        const whole = wholeStructure(text)
        expect({ headings: ours.headings, tables: ours.tables }).toEqual({
          headings: whole.headings,
          tables: whole.tables,
        })
        for (const [start, words] of ours.paragraphs) {
          // A paragraph that follows link definitions starts later to the parser.
          if (!text.startsWith('[', start)) expect(words).toBe(whole.paragraphs.get(start))
        }
      }),
      { numRuns: 2000 },
    )
  }, 60_000)
})

const SHARED = new URL('../../../shared/', import.meta.url)

/** Every version of every document met, and the documents that the project was started from. */
function sharedTexts(): readonly (readonly [string, string])[] {
  const corpus = new URL('corpus/', SHARED)
  const seeds = new URL('seeds/', SHARED)
  if (!existsSync(corpus) || !existsSync(seeds)) return []
  const histories = readdirSync(corpus).filter((name) => name.includes('__'))
  return [
    ...readdirSync(seeds).map((name) => [name, readFileSync(new URL(name, seeds), 'utf8')] as const),
    ...histories.flatMap((name) => {
      const { history } = JSON.parse(readFileSync(new URL(name, corpus), 'utf8')) as {
        history: readonly { sha: string; path: string; text: string }[]
      }
      const markdownOnly = history.filter(({ path }) => path.toLowerCase().endsWith('.md'))
      return markdownOnly.map(({ sha, text }) => [`${name} ${sha}`, text] as const)
    }),
  ]
}

test('real documents are read as the parser reads them whole', async () => {
  const texts = sharedTexts()
  if (texts.length === 0) {
    console.warn('Skipped: there is no ../shared with real documents here.')
    return
  }
  const differing: string[] = []
  let tables = 0
  for (const [name, text] of texts) {
    const ours = ourStructure(await read(text))
    const whole = wholeStructure(text)
    tables += whole.tables.length
    const paragraphs = [...ours.paragraphs].every(
      ([start, words]) => text.startsWith('[', start) || words === whole.paragraphs.get(start),
    )
    const same = [ours.headings, ours.tables].every(
      (part, index) => JSON.stringify(part) === JSON.stringify([whole.headings, whole.tables][index]),
    )
    if (!same || !paragraphs) differing.push(name)
  }
  expect(differing).toEqual([])
  console.info(`${texts.length} documents and ${tables} tables read alike in both ways.`)
}, 120_000)
