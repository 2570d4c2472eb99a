import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Fix } from '../../src/diagnostics/diagnostic.ts'
import { suggestions } from '../../src/reporters/suggestions.ts'
import { applyEdits } from '../../src/text/edits.ts'
import { agedCelery, at, celery, finding, report } from './reports.ts'

const TEXT = 'one\ntwo\nthree\nfour\n'

function fix(start: number, end: number, newText: string, rest: Partial<Fix> = {}): Fix {
  return { title: 'Mend it', safety: 'safe', file: 'SECURITY.md', edits: [{ span: { start, end }, newText }], ...rest }
}

function suggested(text: string, ...fixes: Fix[]) {
  const diagnostics = fixes.map((one) => finding({ file: 'SECURITY.md', span: { start: 0, end: 0 } }, { fixes: [one] }))
  return suggestions(report(text, { diagnostics }))
}

/** The lines between the fences. */
function linesOf(body: string): string[] {
  const lines = body.split('\n')
  return lines.slice(lines.findIndex((line) => /^`{3,}suggestion$/.test(line)) + 1, -1)
}

/** As git counts them: what follows the last line end is none. */
function wholeLines(text: string): string[] {
  const lines = text.split('\n')
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

test('says what is wrong and what the change is', () => {
  expect(suggestions(celery)).toEqual([
    {
      file: 'SECURITY.md',
      startLine: 7,
      endLine: 7,
      body: `\
The current release 5.6.3 (tag v5.6.3, 2026-03-26) is in no supported row; the newest one is 5.4.x. ([\`current-release-is-supported\`](<https://example.org/rules/current-release-is-supported>))

Suggested: continue the pattern of the table

\`\`\`suggestion
| 5.6.x   | :white_check_mark: |
\`\`\``,
    },
  ])
})

test.each([
  ['a line changed', fix(4, 7, 'zwei'), 2, 2, ['zwei']],
  ['a line taken out', fix(4, 8, ''), 2, 2, []],
  ['two lines taken out', fix(4, 14, ''), 2, 3, []],
  ['a line put in', fix(7, 7, '\nand a half'), 2, 2, ['two', 'and a half']],
  ['a line put in at the top', fix(0, 0, 'zero\n'), 1, 1, ['zero', 'one']],
  ['one line made of two', fix(3, 4, ' '), 1, 2, ['one two']],
  ['a line put in at the end', fix(TEXT.length, TEXT.length, 'five\n'), 4, 4, ['four', 'five']],
  ['backticks', fix(4, 7, '````'), 2, 2, ['````']],
])('%s', (_, change, startLine, endLine, lines) => {
  const [only, ...others] = suggested(TEXT, change)
  expect(others).toEqual([])
  expect(only).toMatchObject({ startLine, endLine })
  expect(linesOf(only?.body ?? '')).toEqual(lines)
})

test('the fence is longer than any run of backticks in the lines', () => {
  expect(suggested(TEXT, fix(4, 7, '````'))[0]?.body).toMatch(/\n`{5}suggestion\n````\n`{5}$/)
})

describe('left out are', () => {
  test.each([
    ['what was there before the change', suggestions(agedCelery)],
    ['findings without a fix', suggested(TEXT)],
    ['a fix that changes nothing', suggested(TEXT, fix(4, 7, 'two'))],
    ['lines that nobody can see all of', suggested(TEXT, fix(4, 7, 'tw\u202Eo'))],
    ['lines that would be a command to a workflow', suggested(TEXT, fix(4, 7, '::error::x'))],
    ['files whose lines end otherwise', suggested('one\rtwo\r', fix(0, 3, 'x'))],
    ['files that are not in the report', suggested(TEXT, fix(4, 7, 'x', { file: 'other.md' }))],
    ['what no comment can hold', suggested(TEXT, fix(4, 7, 'x'.repeat(60_000)))],
  ])('%s', (_, made) => {
    expect(made).toEqual([])
  })

  test('changes of lines that a graver finding changes', () => {
    const diagnostics = [
      finding(at(TEXT, 'one'), { severity: 'notice', fixes: [fix(4, 7, 'notice')] }),
      finding(at(TEXT, 'one'), { fixes: [fix(4, 7, 'error')] }),
      finding(at(TEXT, 'one'), { fixes: [fix(8, 9, 'T')] }),
    ]
    expect(suggestions(report(TEXT, { diagnostics })).map(({ body }) => linesOf(body))).toEqual([['error'], ['Three']])
  })
})

test('keeps carriage returns out: GitHub has the line ends of the file', () => {
  const [only] = suggested('one\r\ntwo\r\nthree\r\n', fix(5, 8, 'zwei\r\nzweieinhalb'))
  expect(only).toMatchObject({ startLine: 2, endLine: 2 })
  expect(linesOf(only?.body ?? '')).toEqual(['zwei', 'zweieinhalb'])
})

test('putting the lines in place of the old ones gives the mended text', () => {
  const text = fc
    .array(fc.constantFrom('', 'a', 'b', '| x |', '```'), { maxLength: 8 })
    .map((lines) => lines.join('\n'))
  const change = fc.tuple(fc.nat(20), fc.nat(20), fc.constantFrom('', 'y', '\n', 'z\nw', '\n| n |', '~~~\n'))
  fc.assert(
    fc.property(text, change, (before, [one, other, newText]) => {
      const [start, end] = [Math.min(one, other, before.length), Math.min(Math.max(one, other), before.length)]
      const mend = fix(start, end, newText)
      const after = applyEdits(before, mend.edits)
      const [made] = suggested(before, mend)
      const lines = wholeLines(before)
      // Nothing can be suggested where there is no line, nor where only the last line end comes or goes.
      if (!made) return expect(lines.length === 0 ? [] : wholeLines(after)).toEqual(lines)
      expect(made.endLine).toBeLessThanOrEqual(lines.length)
      lines.splice(made.startLine - 1, made.endLine - made.startLine + 1, ...linesOf(made.body))
      return expect(lines).toEqual(wholeLines(after))
    }),
    { numRuns: 500 },
  )
})
