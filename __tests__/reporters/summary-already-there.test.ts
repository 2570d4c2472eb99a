import { expect, test } from '@jest/globals'
import { jobSummary } from '../../src/reporters/job-summary.ts'
import { Places } from '../../src/reporters/place.ts'
import { alreadyThereBlocks } from '../../src/reporters/summary-already-there.ts'
import { agedCelery, celery, finding, hostile, OPTIONS } from './reports.ts'

const form = { findings: 3, rows: 3, related: 3, fixLines: 3, text: 100, mended: 1000 }
const blocks = (report: typeof celery) =>
  alreadyThereBlocks({ report, places: new Places(report.texts), form, filesUrl: undefined, fixCommand: undefined })

test('nothing where nothing was', () => {
  expect(blocks(celery)).toEqual([])
})

test('a line each, folded', () => {
  const [first] = agedCelery.diagnostics
  expect(blocks({ ...agedCelery, diagnostics: first ? [{ ...first, message: 'Oh.' }] : [] })).toEqual([
    '<details><summary>1 finding was already there before this change</summary>',
    '- error in `SECURITY.md:7` · [`current-release-is-supported`](<https://example.org/rules/current-release-is-supported>)<br>Oh.',
    '</details>',
  ])
})

test('as many as there is room for beside the new ones', () => {
  const place = { file: 'SECURITY.md', span: { start: 0, end: 0 } }
  const old = Array.from({ length: 5 }, () => finding(place, { alreadyThere: true }))
  const [summary, list = ''] = blocks({ ...celery, diagnostics: [finding(place), ...old] })
  expect(summary).toBe('<details><summary>5 findings were already there before this change</summary>')
  expect(list.split('\n')).toHaveLength(3)
  expect(list).toMatch(/\n- … and 3 more$/)
})

test('hostile texts do nothing', () => {
  const diagnostics = hostile.diagnostics.map((one) => ({ ...one, alreadyThere: true }))
  const [, list = ''] = blocks({ ...hostile, diagnostics })
  expect(list).not.toMatch(/^::|##\[|<script/m)
})

test('in the summary it stands in place of the findings', () => {
  const text = jobSummary(agedCelery, OPTIONS)
  expect(text).toMatch(
    /^## ⚠️ SECURITY\.md has drifted: 1 error, 1 notice, all of them already there before this change\.\n/,
  )
  expect(text).not.toContain('### ❌')
  expect(text).toContain('<summary>2 findings were already there before this change</summary>')
  expect(text).toContain('<sub>1 finding of the base (main) is gone.</sub>')
})
