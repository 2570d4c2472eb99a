import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { unifiedDiff } from '../../src/text/diff.ts'

describe('unifiedDiff', () => {
  test('nothing for equal texts', () => {
    expect(unifiedDiff('a.md', 'one\ntwo\n', 'one\ntwo\n')).toBe('')
  })

  test('a changed line among others', () => {
    const before = 'a\nb\nc\nd\ne\nf\ng\nh\ni\n'
    expect(unifiedDiff('x.md', before, before.replace('e\n', 'E\n'))).toBe(
      '--- a/x.md\n+++ b/x.md\n@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+E\n f\n g\n h\n',
    )
  })

  test('two places far from each other are two hunks', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `${index}\n`)
    const after = lines.with(1, 'x\n').with(18, 'y\n')
    expect(unifiedDiff('x', lines.join(''), after.join('')).match(/^@@.*@@$/gm)).toEqual([
      '@@ -1,5 +1,5 @@',
      '@@ -16,5 +16,5 @@',
    ])
  })

  test.each([
    ['a file that was not there', '', 'a\n', '@@ -0,0 +1 @@\n+a\n'],
    ['a file that is emptied', 'a\n', '', '@@ -1 +0,0 @@\n-a\n'],
    ['a final newline that is added', 'a', 'a\n', '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n'],
    ['line ends that change', 'a\r\n', 'a\n', '@@ -1 +1 @@\n-a\r\n+a\n'],
  ])('%s', (_, before, after, hunk) => {
    expect(unifiedDiff('x', before, after)).toBe(`--- a/x\n+++ b/x\n${hunk}`)
  })

  test('applied to the one text it gives the other', () => {
    const text = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n'), { maxLength: 30 }).map((lines) => lines.join(''))
    const ragged = fc.tuple(text, fc.constantFrom('', 'end')).map((parts) => parts.join(''))
    fc.assert(
      fc.property(ragged, ragged, (before, after) => {
        expect(patched(before, unifiedDiff('x', before, after))).toBe(after)
      }),
    )
  })

  test('texts of which every line differs take their time, not its square', () => {
    const lines = (sign: string): string => Array.from({ length: 30_000 }, (_, index) => `${sign}${index}\n`).join('')
    const diff = unifiedDiff('x', lines('a'), lines('b'))
    expect(diff.split('\n')).toHaveLength(60_004)
  })
})

/** Applies a unified diff, hunk by hunk, and refuses context that does not fit. */
function patched(before: string, diff: string): string {
  if (diff === '') return before
  const lines = before.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const result: string[] = []
  let at = 0
  for (const hunk of diff.split(/^(?=@@ )/m).slice(1)) {
    const [, start, count] = /^@@ -(\d+)(?:,(\d+))?/.exec(hunk) ?? []
    const from = Number(start) - (count === '0' ? 0 : 1)
    result.push(...lines.slice(at, from))
    at = from
    for (const [line = ''] of hunk.matchAll(/^[ +-].*\n(?:\\.*\n)?/gm)) {
      const text = line.replace(/\n\\.*\n$/, '').slice(1)
      if (!line.startsWith('+')) {
        if (lines[at] !== text) throw new Error(`Line ${at + 1} is another.`)
        at += 1
      }
      if (!line.startsWith('-')) result.push(text)
    }
  }
  return [...result, ...lines.slice(at)].join('')
}
