import { describe, expect, test } from '@jest/globals'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { jobSummary } from '../../src/reporters/job-summary.ts'
import { at, celery, finding, fresh, hostile, line, OPTIONS, release, report, traefik } from './reports.ts'

test('a table that drifts', () => {
  expect(jobSummary(traefik, { ...OPTIONS, filesUrl: 'https://github.com/o/r/blob/abc/' })).toBe(`\
## ❌ SECURITY.md has drifted: 1 error, 1 warning.

Current release: 3.7.9 (2026-07-24), one of 541 releases in the tags of this checkout.

| Promised in \`SECURITY.md\` | Status | Newest release | Released |
| --- | --- | --- | --- |
| [\`3.6.x\`](<https://github.com/o/r/blob/abc/SECURITY.md?plain=1#L9>) | ✅ supported | \`3.6.24\` | 2026-07-24 |
| [\`< 3.6.x\`](<https://github.com/o/r/blob/abc/SECURITY.md?plain=1#L10>) | ❌ unsupported | \`3.5.6\` | 2025-12-02 |
| [\`2.11.x\`](<https://github.com/o/r/blob/abc/SECURITY.md?plain=1#L11>) | ✅ supported | \`2.11.53\` | 2026-07-24 |
| [\`< 2.11.x\`](<https://github.com/o/r/blob/abc/SECURITY.md?plain=1#L12>) | ❌ unsupported | \`2.10.7\` | 2023-12-06 |
| **in no row** |  | \`3.7.9\` ← **current** | 2026-07-24 |

<sub>31 tags set aside: tags/v1.0 and 30 more (holds no version)</sub>

### ❌ The current release 3.7.9 (tag v3.7.9, 2026-07-24) is in no supported row.

error in [\`SECURITY.md:9\`](<https://github.com/o/r/blob/abc/SECURITY.md?plain=1#L9>) · \`current-release-is-supported\`

Write 3.7.x in place of 3.6.x, or add a row for it.

### ⚠️ "&lt; 3.6.x" says that 2.11.x is not supported, and "2.11.x" says that it is.

warning in [\`SECURITY.md:10\`](<https://github.com/o/r/blob/abc/SECURITY.md?plain=1#L10>) · \`rows-do-not-contradict\`

Write 3.0 – 3.5 in place of "&lt; 3.6.x", which then leaves 2.11 alone.

- [\`SECURITY.md:11\`](<https://github.com/o/r/blob/abc/SECURITY.md?plain=1#L11>): supported here

### ❔ Could not look at everything

- named-branch-exists, default-branch-is-named: the branches could not be read (--offline)
`)
})

test('nothing found', () => {
  expect(jobSummary(fresh, OPTIONS).split('\n').slice(0, 5)).toEqual([
    '## ✅ SECURITY.md agrees with the releases.',
    '',
    'Current release: 5.6.3 (2026-03-26), one of 261 releases in the tags of this checkout.',
    '',
    '| Promised in `SECURITY.md` | Status | Newest release | Released |',
  ])
})

describe('under the limit of a step, with what is left out counted', () => {
  const KIB = 1024
  const size = (text: string) => Buffer.byteLength(text) / KIB
  const [text = ''] = [...celery.texts.values()]

  test('many findings', () => {
    const diagnostics = Array.from({ length: 300 }, () => finding(at(text, '5.4.x')))
    const summary = jobSummary({ ...celery, diagnostics }, OPTIONS)
    expect(summary).toContain('\n… and 100 more findings, which `--format json` lists.\n')
    expect(size(summary)).toBeLessThan(900)
  })

  test('many long findings take a shorter form', () => {
    const diagnostics = Array.from({ length: 300 }, () => finding(at(text, '5.4.x'), { message: '@'.repeat(4000) }))
    const summary = jobSummary({ ...celery, diagnostics }, OPTIONS)
    expect(summary).toContain('… and 250 more findings')
    expect(size(summary)).toBeLessThan(900)
  })

  test('the worst of everything fits in the last form', () => {
    const worst = '@|`'.repeat(2_000)
    const here = { file: `${'|@'.repeat(200)}.md`, span: { start: 0, end: 1 } }
    const related = Array.from({ length: 50 }, () => ({ location: here, message: worst }))
    const edits = [{ span: here.span, newText: Array.from({ length: 50 }, () => '日'.repeat(500)).join('\n') }]
    const fixes = [{ title: worst, safety: 'safe' as const, file: here.file, edits }]
    const diagnostics = Array.from({ length: 100 }, () =>
      finding(here, { message: worst, help: worst, related, fixes }),
    )
    const newest = release(worst, worst)
    const row = line(here, worst, { newest, first: newest, until: worst, because: worst, package: worst, meaning: '' })
    const skippedRules = Array.from({ length: 100 }, (_, index) => ({
      rule: `rule-${index}`,
      reason: `${index}${worst}`,
    }))
    const lines = Array.from({ length: 500 }, () => row)
    const all = report('x', { diagnostics, lines, skippedRules, document: worst, texts: new Map([[here.file, worst]]) })
    const summary = jobSummary(all, { ...OPTIONS, filesUrl: 'https://github.com/o/r/blob/abc/' })
    expect(size(summary)).toBeLessThan(900)
    expect(summary).toContain('… and 480 more rows')
    expect(summary).toContain('… and 80 more findings')
    expect(summary).toContain('- … and 80 more\n')
  })
})

test('hostile texts open no HTML, images or links but ours', () => {
  const tree = fromMarkdown(jobSummary(hostile, OPTIONS))
  const nodes = JSON.stringify(tree)
  expect(nodes).not.toMatch(/"type":"(image|link|definition|footnoteDefinition|thematicBreak)"/)
  const html = [...nodes.matchAll(/"type":"html","value":"(.*?)"/g)].map(([, value]) => value)
  expect(new Set(html)).toEqual(new Set(['<code>', '</code>', '<sub>', '</sub>', '<br>']))
})
