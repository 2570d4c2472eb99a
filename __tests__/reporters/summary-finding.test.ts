import { describe, expect, test } from '@jest/globals'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { Places } from '../../src/reporters/place.ts'
import { findingBlocks } from '../../src/reporters/summary-finding.ts'
import { at, celery, finding, traefik } from './reports.ts'

function blocks(diagnostic: Diagnostic | undefined, report = celery, rest = {}): string[] {
  const form = { findings: 9, rows: 9, related: 2, fixLines: 3, text: 400, mended: 1000 }
  const page = { report, places: new Places(report.texts), form, filesUrl: undefined, fixCommand: undefined, ...rest }
  return diagnostic ? findingBlocks(diagnostic, page).filter(Boolean) : []
}

test('what is wrong, where, what to do and what would mend it', () => {
  expect(blocks(celery.diagnostics[0])).toEqual([
    '### ❌ The current release 5.6.3 (tag v5.6.3, 2026-03-26) is in no supported row; the newest one is 5.4.x.',
    'error in `SECURITY.md:7` · [`current-release-is-supported`](<https://example.org/rules/current-release-is-supported>)',
    'Give 5.6.x a row that says whether it is supported. 5.5 has releases and no row either.',
    'Suggested: continue the pattern of the table',
    '```diff\n- | 5.4.x   | :white_check_mark: |\n+ | 5.6.x   | :white_check_mark: |\n```',
  ])
})

test('the command that applies a fix, where there is one', () => {
  expect(blocks(celery.diagnostics[0], celery, { fixCommand: 'security-policy fix' })[3]).toBe(
    'Suggested: continue the pattern of the table: `security-policy fix --suggested`',
  )
})

test('places that explain it', () => {
  expect(blocks(traefik.diagnostics[1], traefik)).toEqual([
    '### ⚠️ "&lt; 3.6.x" says that 2.11.x is not supported, and "2.11.x" says that it is.',
    'warning in `SECURITY.md:10` · `rows-do-not-contradict`',
    'Write 3.0 – 3.5 in place of "&lt; 3.6.x", which then leaves 2.11 alone.',
    '- `SECURITY.md:11`: supported here',
  ])
})

describe('the form', () => {
  const [text = ''] = [...celery.texts.values()]
  const here = at(text, '5.4.x')

  test('limits related places', () => {
    const related = Array.from({ length: 5 }, () => ({ location: here, message: 'x' }))
    expect(blocks(finding(here, { related }))[2]?.split('\n')).toHaveLength(2)
  })

  test('limits the lines of a fix', () => {
    const edits = [{ span: here.span, newText: 'a\nb\nc\nd' }]
    const fixes = [{ title: 'more rows', safety: 'safe' as const, file: 'SECURITY.md', edits }]
    expect(blocks(finding(here, { fixes }))[3]?.split('\n').slice(-2)).toEqual(['… and 2 more lines', '```'])
  })

  test('keeps the lines of a help text', () => {
    expect(blocks(finding(here, { help: 'Write:\n| 5.6.x | yes |' }))[2]).toBe('Write:<br>\\| 5.6.x \\| yes \\|')
  })

  test('a fix that changes nothing has no lines to show', () => {
    const fixes = [{ title: 'nothing', safety: 'safe' as const, file: 'SECURITY.md', edits: [] }]
    expect(blocks(finding(here, { fixes })).at(-1)).toBe('Fix: nothing')
  })
})
