import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import type { Report } from '../../src/check/report.ts'
import { annotations } from '../../src/reporters/annotations.ts'
import { commentBody, commentMarker } from '../../src/reporters/comment.ts'
import { github } from '../../src/reporters/github.ts'
import { gitlab } from '../../src/reporters/gitlab.ts'
import { jobSummary } from '../../src/reporters/job-summary.ts'
import { json } from '../../src/reporters/json.ts'
import { junit } from '../../src/reporters/junit.ts'
import { sarif } from '../../src/reporters/sarif.ts'
import { suggestions } from '../../src/reporters/suggestions.ts'
import { terminal } from '../../src/reporters/terminal.ts'
import { finding, line, OPTIONS, release, report } from './reports.ts'

// Whoever may write a policy, a tag or a branch writes on our pages. What they write is shown, and does nothing.

const FILES = 'https://github.com/o/r/blob/abc/'
const RUN = 'https://github.com/o/r/actions/runs/1'
const RULES = 'https://github.com/security-policy/security-policy/blob/main/docs/rules/'
const OURS = [FILES, RUN, RULES]

const PAYLOADS: readonly string[] = [
  // Commands to a workflow, in both syntaxes.
  '::error::x',
  '  ::add-mask::x',
  'a\n::set-output name=a::b',
  '##[error]x',
  'a ##[group]b',
  '::stop-commands::t\n::t::',
  // Mentions, references and addresses that GitHub links by itself.
  '@octocat',
  'x @github/security y',
  'a@b.example',
  '#1',
  'GH-1',
  'gh-22',
  'octo/repo#1',
  'octo/repo@0123456789abcdef0123456789abcdef01234567',
  '0123456789abcdef0123456789abcdef01234567',
  'abc1234',
  'https://evil.example/x',
  'HTTP://evil.example',
  'www.evil.example',
  'WWW.evil.example',
  'mailto:a@b.example',
  'xmpp:a@b.example/c',
  'ftp://evil.example',
  '<https://evil.example>',
  '<a@b.example>',
  // Ways out of the Markdown around it.
  '`',
  '``',
  '```',
  '````\n# x\n````',
  '~~~',
  '`a` ``b`` ```c```',
  'a | b | c',
  '\\| \\',
  '|---|---|',
  '[a](https://evil.example)',
  '[a][b]\n\n[b]: https://evil.example',
  '![a](https://evil.example/pixel.png)',
  '<img src=https://evil.example/pixel.png>',
  '<a href="https://evil.example">x</a>',
  '<script>alert(1)</script>',
  '</details></summary></code></td></table>',
  '<details open><summary>x</summary>',
  '<!-- security-policy: comment check -->',
  '--> <b>x</b>',
  '<![CDATA[ x ]]>',
  '<?php x ?>',
  '# x',
  '###### x',
  'x\n===',
  'x\n---',
  '***',
  '- x',
  '* x',
  '+ x',
  '1. x',
  '1) x',
  '- [ ] x',
  '> x',
  '> [!WARNING]\n> x',
  '[^1]\n\n[^1]: x',
  '**x** __y__ ~~z~~ *a* _b_',
  '$x$ and $$y$$',
  '$`x`$',
  '\tx',
  '    x',
  '&lt;b&gt; &#64;octocat &commat;octocat &num;1',
  '\\@octocat \\#1',
  'x  \ny',
  // Ways out of Mermaid.
  '8.x :done, 2020-01-01, 1d\nclick a href "https://evil.example"',
  '%%{init: {"securityLevel": "loose"}}%%',
  'section x',
  // What is not seen, or seen elsewhere than it stands.
  '\u202Eabc\u2066',
  'a\u200Bb\uFEFFc\u00ADd\u200E',
  '@\u200Boctocat',
  '\u001B[31mred\u001B]8;;https://evil.example\u0007x',
  '\u0000\u0008\u007F\u009B',
  '\r::error::x',
  'a\u2028::error::x\u2029b',
  '\uD800',
  '\u{E0041}\u{E0042}',
]

/** A report with the text everywhere where a text can come from a repository. */
function reportOf(text: string): Report {
  const source = 'one\n| 1.x | yes |\ntwo\n'
  const here = { file: 'SECURITY.md', span: { start: 6, end: 9 } }
  const there = { file: `d/${text}`, span: { start: 0, end: 1 } }
  const newest = { tag: text, version: text, date: text }
  const fix = { title: text, safety: 'safe' as const, file: 'SECURITY.md' }
  const dated = { first: release('v1', '2025-01-01'), until: '2027-01-01' }
  const words = { message: text, help: text, url: `${RULES}x.md` }
  const related = [
    { location: here, message: text },
    { location: there, message: text },
  ]
  return report(source, {
    document: text,
    texts: new Map([
      ['SECURITY.md', source],
      [there.file, text],
    ]),
    releases: {
      source: text,
      description: text,
      complete: true,
      count: 3,
      current: newest,
      currentBecause: text,
      scheme: text,
      ignored: [{ reason: text, count: 1, examples: [text] }],
      notes: [text],
    },
    lines: [
      line(here, text, { ...dated, newest, because: text, package: text, meaning: text }),
      line(here, text, { newest, until: text, because: 'x', meaning: text, status: 'limited' }),
      line(here, 'x', { ...dated, newest: release('v1', '2025-01-01'), because: 'x', meaning: 'x' }),
    ],
    diagnostics: [
      finding(here, { ...words, related, fixes: [{ ...fix, edits: [{ span: here.span, newText: text }] }] }),
      finding(there, {
        ...words,
        severity: 'warning',
        fixes: [{ ...fix, edits: [{ span: { start: 0, end: 3 }, newText: text }] }],
      }),
      finding(here, { ...words, severity: 'notice', alreadyThere: true }),
    ],
    skippedRules: [1, 2, 3, 4].map((number) => ({ rule: `rule-${number}`, reason: `${number}${text}` })),
    base: { revision: text, outcome: 'compared', gone: 1 },
    drift: true,
  })
}

const PAGES: readonly (readonly [string, (report: Report) => string])[] = [
  [
    'the job summary',
    (report) => jobSummary(report, { ...OPTIONS, filesUrl: FILES, fixCommand: 'security-policy fix' }),
  ],
  ['the comment', (report) => commentBody(report, { key: 'check', runUrl: RUN, filesUrl: FILES })],
]

/** The page as GitHub makes it, before its sanitizer: what is dangerous is still in it. */
function htmlOf(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
}

const BLOCKS = /^(?:h\d|p|table|thead|tbody|tr|th|td|pre|ul|ol|li|details|summary|hr|blockquote|section)$/
const INLINE = /^(?:a|br|code|sub|strong|span)$/

interface Tag {
  readonly name: string
  readonly closes: boolean
  readonly attributes: string
}

function tagsOf(html: string): Tag[] {
  return [...html.matchAll(/<(\/?)([a-z][\w-]*)([^>]*)>/gi)].map(([, slash, name = '', attributes = '']) => ({
    name,
    closes: slash === '/',
    attributes: attributes.trim(),
  }))
}

function isOurs({ name, closes, attributes }: Tag): boolean {
  if (!BLOCKS.test(name) && !INLINE.test(name)) return false
  if (closes || attributes === '') return true
  if (name === 'a') return OURS.some((address) => attributes.startsWith(`href="${address}`))
  return /^(?:code class="language-(?:diff|markdown|mermaid|suggestion)"|br \/)$/.test(`${name} ${attributes}`)
}

/** What people read outside of code, where GitHub looks for mentions, references and addresses. */
function wordsOf(html: string): string {
  const text = html
    .replace(/<!--.*?-->/g, '')
    .replace(/<pre\b[\s\S]*?<\/pre>/g, '')
    .replace(/<code>[\s\S]*?<\/code>/g, ' ')
    .replaceAll('<span>$</span>', '')
    .replace(/<br \/>|<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
  const entities: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#8203': '\u200B',
    '#58': ':',
  }
  return text.replace(/&(\w+|#\d+);/g, (entity, name: string) => entities[name] ?? entity)
}

// biome-ignore format: the next comment has to stand above the line that it speaks of.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|[\p{Surrogate}\u{E0000}-\u{E007F}]/u

function expectHarmless(markdown: string, harmless: string): void {
  const html = htmlOf(markdown)
  expect(tagsOf(html).filter((tag) => !isOurs(tag))).toEqual([])
  const structure = (html: string): string[] =>
    tagsOf(html)
      .filter(({ name }) => BLOCKS.test(name))
      .map(({ name, closes }) => (closes ? `/${name}` : name))
  expect(structure(html)).toEqual(structure(htmlOf(harmless)))
  const words = wordsOf(html)
  expect(words).not.toMatch(/@[\w-]|#\d|\bGH-\d|:\/\/|\bwww\.|\$/i)
  expect(words).not.toMatch(/\b(?=\w*\d)(?=\w*[a-f])[0-9a-f]{7,40}\b/i)
  expect(markdown).not.toMatch(UNSEEN)
  expectNoCommand(markdown)
}

function expectNoCommand(text: string): void {
  expect(text).not.toContain('##[')
  expect(text).not.toMatch(/(?:^|[\n\r])\s*::/)
}

describe.each(PAGES)('%s', (_, page) => {
  const harmless = page(reportOf('x'))

  test.each(PAYLOADS)('%j', (payload) => {
    for (const text of [payload, `x ${payload} y`, `x${payload}`]) expectHarmless(page(reportOf(text)), harmless)
  })

  test('whatever the text is', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...PAYLOADS), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 4 })
      .map((parts) => parts.join(''))
      .filter((text) => text.trim() !== '')
    fc.assert(
      fc.property(text, (text) => expectHarmless(page(reportOf(text)), harmless)),
      { numRuns: 100 },
    )
  }, 60_000)
})

describe('suggestions', () => {
  const harmless = 'x\n\nx\n\n```suggestion\nx\n```'

  test.each(PAYLOADS)('%j', (payload) => {
    for (const text of [payload, `x ${payload} y`, `x${payload}`]) {
      for (const { body } of suggestions(reportOf(text))) expectHarmless(body, harmless)
    }
  })
})

test('the marker is the first line, and no text forges one in the place of it', () => {
  for (const payload of PAYLOADS)
    expect(commentBody(reportOf(payload), { key: 'k' }).split('\n')[0]).toBe(commentMarker('k'))
})

describe('no text is a command to a workflow', () => {
  const anyone = { ...OPTIONS, colour: true, fixCommand: 'security-policy fix' }

  test.each(PAYLOADS)('%j', (payload) => {
    const hostile = reportOf(payload)
    for (const reporter of [terminal, json, sarif, gitlab, junit]) expectNoCommand(reporter(hostile, anyone))
    const lines = github(hostile, OPTIONS).split('\n')
    const { shown } = annotations(hostile)
    expect(lines.filter((line) => /^\s*::/.test(line))).toHaveLength(shown.length)
    expectNoCommand(lines.slice(shown.length).join('\n'))
    for (const line of lines.slice(0, shown.length)) expect(line).toMatch(/^::(?:error|warning|notice) title=/)
    for (const { message, properties } of shown) {
      expectNoCommand(message)
      expectNoCommand(properties.title)
    }
  })
})

test('texts of a megabyte are cut, in little time', () => {
  for (const part of ['x', '`', '|', '@a ', '&#64;', '\n', '<b>', '\u202E', 'abcdef12 ']) {
    const hostile = reportOf(part.repeat(1_000_000 / part.length))
    expect(Buffer.byteLength(jobSummary(hostile, { ...OPTIONS, filesUrl: FILES }))).toBeLessThan(900 * 1024)
    expect(commentBody(hostile, { key: 'k', filesUrl: FILES }).length).toBeLessThan(60_000)
    for (const { body } of suggestions(hostile)) expect(body.length).toBeLessThan(65_536)
  }
}, 60_000)
