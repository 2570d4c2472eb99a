import { expect, test } from '@jest/globals'
import { mendedBlocks } from '../../src/reporters/mended-blocks.ts'
import { Places } from '../../src/reporters/place.ts'
import { suggestions } from '../../src/reporters/suggestions.ts'
import type { SummaryPage } from '../../src/reporters/summary-page.ts'
import { at, celery, finding, fresh, line, report } from './reports.ts'

function page(report: SummaryPage['report'], mended: number, fixCommand?: string): SummaryPage {
  const form = { findings: 10, rows: 10, related: 3, fixLines: 10, text: 200, mended }
  return { report, places: new Places(report.texts), form, filesUrl: undefined, fixCommand }
}

test('a table to copy, and where it goes', () => {
  const [table, ...others] = mendedBlocks(page(celery, 1000))
  expect(others).toEqual([])
  expect(table?.title).toBe('The mended table')
  expect(table?.text.split('\n')).toEqual([
    'Copy it over lines 5 to 11 of `SECURITY.md`. It changes a promise, so read it before you take it over.',
    '',
    '```markdown',
    '| Version | Supported          |',
    '| ------- | ------------------ |',
    '| 5.6.x   | :white_check_mark: |',
    '| 5.3.x   | :x: |',
    '| 5.2.x   | :x:                |',
    '| 5.1.x   | :x: |',
    '| < 5.0   | :x:                |',
    '```',
  ])
})

test('a blank is to be filled in', () => {
  const [first] = celery.diagnostics
  const fixes = (first?.fixes ?? []).map((fix) => ({
    ...fix,
    edits: fix.edits.map(({ span }) => ({ span, newText: 'TBD' })),
  }))
  const diagnostics = celery.diagnostics.map((one) => (one === first ? { ...one, fixes } : one))
  expect(mendedBlocks(page({ ...celery, diagnostics }, 1000))[0]?.text.split('\n')[0]).toMatch(
    / before you take it over\. Fill in what is left open: `TBD`\.$/,
  )
})

test('rows of a policy are several', () => {
  const text = 'support:\n  lines:\n    - versions: 1.x\n'
  const here = at(text, '1.x', 1, 'security-policy.yml')
  const fix = {
    title: 'x',
    safety: 'suggested' as const,
    file: here.file,
    edits: [{ span: here.span, newText: '2.x' }],
  }
  const policy = report('', {
    policy: here.file,
    texts: new Map([[here.file, text]]),
    lines: [line(here, '1.x')],
    diagnostics: [finding(here, { fixes: [fix] })],
  })
  const [rows] = mendedBlocks(page(policy, 1000))
  expect(rows?.title).toBe('The mended rows')
  expect(rows?.text.split('\n')[0]).toBe(
    'Copy them over line 3 of `security-policy.yml`. They change a promise, so read them before you take them over.',
  )
})

test('is told of where it is too long', () => {
  const [table] = mendedBlocks(page(celery, 100, 'security-policy fix'))
  expect(table?.text.split('\n\n')[1]).toBe(
    'It is too long to be shown here (7 lines). `security-policy fix --suggested` writes it.',
  )
  expect(mendedBlocks(page(celery, 100))[0]?.text).toMatch(/\(7 lines\)\.$/)
})

test('the first tables of a document that is full of them, in little time', () => {
  const table = '| Version | Supported |\n| --- | --- |\n| 1.x | yes |\n\n'
  const text = table.repeat(5000)
  const places = Array.from({ length: 5000 }, (_, index) => {
    const start = index * table.length + table.indexOf('1.x')
    return { file: 'SECURITY.md', span: { start, end: start + 3 } }
  })
  const diagnostics = places.map((place) =>
    finding(place, {
      fixes: [{ title: 'x', safety: 'safe', file: place.file, edits: [{ span: place.span, newText: '2.x' }] }],
    }),
  )
  const full = report(text, { lines: places.map((place) => line(place, '1.x')), diagnostics })
  const started = performance.now()
  expect(mendedBlocks(page(full, 1000))).toHaveLength(5)
  expect(suggestions(full)).toHaveLength(100)
  // Generous: held against all others, or the whole file for each, they would take minutes.
  expect(performance.now() - started).toBeLessThan(20_000)
})

test('nothing where no fix changes a table', () => {
  expect(mendedBlocks(page(fresh, 1000))).toEqual([])
})
