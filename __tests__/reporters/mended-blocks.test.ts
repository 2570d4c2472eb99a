import { expect, test } from '@jest/globals'
import { mendedBlocks } from '../../src/reporters/mended-blocks.ts'
import { Places } from '../../src/reporters/place.ts'
import type { SummaryPage } from '../../src/reporters/summary-page.ts'
import { celery, fresh } from './reports.ts'

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
    / before you take it over\. Fill in what it leaves open: `TBD`\.$/,
  )
})

test('is told of where it is too long', () => {
  const [table] = mendedBlocks(page(celery, 100, 'security-policy fix'))
  expect(table?.text.split('\n\n')[1]).toBe(
    'It is too long to be shown here (7 lines). `security-policy fix --suggested` writes it.',
  )
  expect(mendedBlocks(page(celery, 100))[0]?.text).toMatch(/\(7 lines\)\.$/)
})

test('nothing where no fix changes a table', () => {
  expect(mendedBlocks(page(fresh, 1000))).toEqual([])
})
