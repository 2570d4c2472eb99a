import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { code, fenced, fencedText, link, prose } from '../../src/reporters/markdown.ts'

interface Node {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Node[]
}

function parse(markdown: string): Node {
  return fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }) as Node
}

function types(node: Node): string[] {
  return [node.type, ...(node.children ?? []).flatMap(types)]
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('')
}

const HOSTILE_WORDS = fc.constantFrom(
  '::error::',
  '##[error]',
  '@octocat',
  '#12',
  'GH-1',
  'https://evil.example',
  'www.evil.example',
  '<script>',
  '</code>',
  '<!--',
  '-->',
  '](http://x)',
  '[a]',
  '![b]',
  '|',
  '\\',
  '\\|',
  '`',
  '``',
  '```',
  '~~~',
  '*',
  '**',
  '_',
  '~',
  '# ',
  '- ',
  '+ ',
  '1. ',
  '1) ',
  '> ',
  '---',
  '===',
  '\n',
  '\n\n',
  '\r',
  '\t',
  '    ',
  '&amp;',
  '&#64;',
  '$x$',
  ':x:',
  'a',
  '5.4.x',
  '\u202E',
  '\u0000',
) // prettier-ignore
const hostileText = fc.array(HOSTILE_WORDS, { maxLength: 12 }).map((words) => words.join(''))

describe('prose', () => {
  test.each([
    ['Row 5.4.x ends on 2026-01-01 (soon).', 'Row 5.4.x ends on 2026-01-01 (soon).'],
    ['Write `< 5.1` instead of `5.0`.', 'Write `< 5.1` instead of `5.0`.'],
    ['The cell `` a`b `` is odd', 'The cell <code>a&#96;b</code> is odd'],
    ['a | b * c _ d', 'a \\| b \\* c \\_ d'],
    ['<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['@octocat', '@&#8203;octocat'],
    ['pkg@1.2.3, a @ b', 'pkg@&#8203;1.2.3, a @ b'],
    ['see #12 and GH-12', 'see #&#8203;12 and GH-&#8203;12'],
    ['https://evil.example', 'https:&#8203;//evil.example'],
    ['www.evil.example', 'www&#8203;.evil.example'],
    ['costs $5 or $6', 'costs <span>$</span>5 or <span>$</span>6'],
    ['commit 0123abcdef and 20240131', 'commit 0123ab&#8203;cdef and 20240131'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['1.2.x is a version', '1\\.2.x is a version'],
    ['# no heading', '\\# no heading'],
    ['::error::x', '&#58;:error::x'],
    ['two\n\nlines', 'two lines'],
  ])('%j', (text, markdown) => {
    expect(prose(text)).toBe(markdown)
  })

  test('is one paragraph of plain words and code, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tree = parse(prose(text))
        expect(['paragraph', undefined]).toContain(tree.children?.[0]?.type)
        expect(tree.children?.length ?? 0).toBeLessThanOrEqual(1)
        for (const type of types(tree)) expect(['root', 'paragraph', 'text', 'inlineCode', 'html']).toContain(type)
        const html = (tree.children?.[0]?.children ?? []).filter(({ type }) => type === 'html')
        for (const { value } of html) expect(['<code>', '</code>', '<span>', '</span>']).toContain(value)
      }),
      { numRuns: 2000 },
    )
  })

  test('mentions nobody and links nowhere, as GitHub looks for both in the text that is left', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const words = (parse(prose(text.replaceAll('`', ''))).children ?? []).map(textOf).join('')
        expect(words).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\./i)
      }),
      { numRuns: 2000 },
    )
  })

  test('stays in its cell of a table', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, value) => {
        const tree = parse(`| a | b |\n| --- | --- |\n| ${prose(text)} | ${code(value)} |\n`)
        expect(tree.children).toHaveLength(1)
        const rows = tree.children?.[0]?.children ?? []
        expect(rows.map(({ children }) => children?.length)).toEqual([2, 2])
      }),
      { numRuns: 2000 },
    )
  })
})

describe('code', () => {
  test.each([
    ['5.4.x', '`5.4.x`'],
    ['< 5.0', '`< 5.0`'],
    ['@octocat', '`@octocat`'],
    ['  padded  ', '`padded`'],
    ['', ''],
    [' \n ', ''],
    ['a|b', '<code>a&#124;b</code>'],
    ['a`b', '<code>a&#96;b</code>'],
    ['a\\', '<code>a&#92;</code>'],
  ])('%j', (value, markdown) => {
    expect(code(value)).toBe(markdown)
  })

  test('shows the value, whatever it is', () => {
    const printable = fc.string({ unit: fc.constantFrom('a', '`', '|', '\\', '*', '<', '&', '_', '@', '[', '.') })
    fc.assert(
      fc.property(printable, (value) => {
        const words = textOf(parse(code(value))).replaceAll(/^<code>|<\/code>$/g, '')
        expect(words).toBe(value)
      }),
    )
  })
})

describe('link', () => {
  test.each([
    ['of the web', 'https://example.org/a', '[x](<https://example.org/a>)'],
    ['with marks in it', 'https://example.org/a>b c', '[x](<https://example.org/a%3Eb%20c>)'],
    ['of a script', 'javascript:alert(1)', 'x'],
    ['of no address', undefined, 'x'],
  ])('%s', (_, address, markdown) => {
    expect(link('x', address)).toBe(markdown)
  })
})

describe('fenced', () => {
  test('lines as they are', () => {
    expect(fenced('diff', ['- a', '+ b'])).toBe('```diff\n- a\n+ b\n```')
  })

  test('the fence is longer than any in it', () => {
    expect(fenced('', ['+ ````', '+ `'])).toBe('`````\n+ ````\n+ `\n`````')
  })
})

describe('fencedText', () => {
  test('lines as they stand, tabs too', () => {
    expect(fencedText('markdown', ['|\t5.x\t| ✅ |', '`a`'])).toBe('```markdown\n|\t5.x\t| ✅ |\n`a`\n```')
  })

  test('nothing in it misleads, or is a command to a workflow', () => {
    expect(fencedText('', ['\t::error::x', '##[error]y', 'a\u202Eb'])).toBe(
      '```\n\t: :error::x\n##⁅error]y\na\uFFFDb\n```',
    )
  })
})
