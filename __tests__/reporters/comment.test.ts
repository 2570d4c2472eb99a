import { describe, expect, test } from '@jest/globals'
import { type CommentOptions, commentBody, commentMarker } from '../../src/reporters/comment.ts'
import { agedCelery, at, celery, finding, fresh, line, mixedCelery, release, report, traefik } from './reports.ts'

const OPTIONS: CommentOptions = {
  key: 'check',
  runUrl: 'https://github.com/o/r/actions/runs/1',
  filesUrl: 'https://github.com/o/r/blob/abc/',
}

test('what drifts, with the mended table folded', () => {
  expect(commentBody(celery, OPTIONS)).toBe(`\
<!-- security-policy: comment check -->
### ❌ SECURITY.md has drifted: 1 error, 1 notice.

❌ **The current release 5.6.3 (tag v5.6.3, 2026-03-26) is in no supported row; the newest one is 5.4.x.**<br>Give 5.6.x a row that says whether it is supported. 5.5 has releases and no row either.<br><sub>error in [\`SECURITY.md:7\`](<https://github.com/o/r/blob/abc/SECURITY.md?plain=1#L7>) · [\`current-release-is-supported\`](<https://example.org/rules/current-release-is-supported>)</sub>

ℹ️ **The released versions 5.0.0 to 5.0.5 are in no row.**<br>Write \`< 5.1\` if they get no fixes either.<br>[\`SECURITY.md:10\`](<https://github.com/o/r/blob/abc/SECURITY.md?plain=1#L10>): the next row starts at 5.1.0<br><sub>notice in [\`SECURITY.md:11\`](<https://github.com/o/r/blob/abc/SECURITY.md?plain=1#L11>) · \`released-versions-have-a-row\`</sub>

<details><summary>The mended table, ready to copy</summary>

Copy it over lines 5 to 11 of [\`SECURITY.md\`](<https://github.com/o/r/blob/abc/SECURITY.md?plain=1#L5>). It changes a promise, so read it before you take it over.

\`\`\`markdown
| Version | Supported          |
| ------- | ------------------ |
| 5.6.x   | :white_check_mark: |
| 5.3.x   | :x: |
| 5.2.x   | :x:                |
| 5.1.x   | :x: |
| < 5.0   | :x:                |
\`\`\`

</details>

<sub>[The whole report](<https://github.com/o/r/actions/runs/1>) is the summary of this run.</sub>
`)
})

test('what the change brings first, what was there before folded', () => {
  const blocks = commentBody(mixedCelery, OPTIONS).split('\n\n')
  expect(blocks[0]).toBe(
    '<!-- security-policy: comment check -->\n### ❌ SECURITY.md has drifted: 1 error is new; 1 notice was already there before this change. 1 finding of the base (main) is gone.',
  )
  expect(blocks[1]).toMatch(/^❌ \*\*The current release 5\.6\.3 /)
  expect(blocks.slice(-4)).toEqual([
    '<details><summary>1 finding was already there before this change</summary>',
    '- notice in [`SECURITY.md:11`](<https://github.com/o/r/blob/abc/SECURITY.md?plain=1#L11>) · `released-versions-have-a-row`<br>The released versions 5.0.0 to 5.0.5 are in no row.',
    '</details>',
    '<sub>[The whole report](<https://github.com/o/r/actions/runs/1>) is the summary of this run.</sub>\n',
  ])
})

test('only what was there before', () => {
  expect(commentBody(agedCelery).split('\n')[1]).toBe(
    '### ⚠️ SECURITY.md has drifted: 1 error, 1 notice, all of them already there before this change. 1 finding of the base (main) is gone.',
  )
})

describe('one line where there is nothing to say', () => {
  test.each([
    ['at all', fresh, '✅ SECURITY.md agrees with the releases.'],
    [
      'any more',
      { ...fresh, base: { revision: 'main', outcome: 'compared' as const, gone: 2 } },
      '✅ SECURITY.md agrees with the releases. 2 findings of the base (main) are gone.',
    ],
  ])('%s', (_, report, words) => {
    expect(commentBody(report, OPTIONS)).toBe(`<!-- security-policy: comment check -->\n${words}\n`)
  })
})

describe('what could not be looked at', () => {
  test('is said where nothing else is', () => {
    const skippedRules = [{ rule: 'named-branch-exists', reason: 'the branches could not be read (--offline)' }]
    expect(commentBody({ ...fresh, skippedRules })).toBe(`\
<!-- security-policy: comment -->
✅ SECURITY.md agrees with the releases.

Could not look at everything:

- named-branch-exists: the branches could not be read (--offline)
`)
  })

  test('is folded where it is much', () => {
    const skippedRules = Array.from({ length: 4 }, (_, index) => ({ rule: `r${index}`, reason: `reason ${index}` }))
    expect(commentBody({ ...traefik, skippedRules })).toContain(`
<details><summary>Could not look at 4 things</summary>

- r0: reason 0
- r1: reason 1
- r2: reason 2
- r3: reason 3

</details>
`)
  })
})

describe('under the limit of a comment', () => {
  const [text = ''] = [...celery.texts.values()]

  test.each([100, 1000])('many findings of %d characters take a shorter form, and are counted', (length) => {
    const message = '@'.repeat(length)
    const diagnostics = Array.from({ length: 300 }, () => finding(at(text, '5.4.x'), { message }))
    const body = commentBody({ ...celery, diagnostics }, OPTIONS)
    expect(body).toMatch(/… and 2\d\d more findings, which the job summary lists\./)
    expect(body.length).toBeLessThan(60_000)
  })

  test('the worst of everything', () => {
    const worst = '@|`$'.repeat(20_000)
    const here = { file: `${'|@'.repeat(200)}.md`, span: { start: 0, end: 1 } }
    const related = Array.from({ length: 50 }, () => ({ location: here, message: worst }))
    const fixes = [
      { title: worst, safety: 'safe' as const, file: here.file, edits: [{ span: here.span, newText: worst }] },
    ]
    const diagnostics = Array.from({ length: 100 }, (_, index) =>
      finding(here, {
        message: worst,
        help: worst,
        code: worst,
        url: `https://x.example/${worst}`,
        related,
        fixes,
        alreadyThere: index > 50,
      }),
    )
    const skippedRules = Array.from({ length: 100 }, (_, index) => ({ rule: worst, reason: `${index}${worst}` }))
    const lines = [line(here, worst, { newest: release(worst) })]
    const all = report('x', { diagnostics, lines, skippedRules, document: worst, texts: new Map([[here.file, worst]]) })
    const body = commentBody(all, { ...OPTIONS, key: worst })
    expect(body.length).toBeLessThan(60_000)
    expect(body).toContain('… and 51 more findings, which the job summary lists.')
  })
})

describe('the marker', () => {
  test.each([
    [undefined, '<!-- security-policy: comment -->'],
    ['', '<!-- security-policy: comment -->'],
    ['check.node-20_x', '<!-- security-policy: comment check.node-20_x -->'],
    ['a b --> c', '<!-- security-policy: comment a-b-----c -->'],
    ['x'.repeat(200), `<!-- security-policy: comment ${'x'.repeat(100)} -->`],
  ])('of the key %j', (key, marker) => {
    expect(commentMarker(key)).toBe(marker)
  })

  test('is the first line, and that of no other key begins with it', () => {
    expect(commentBody(fresh, { key: 'ab' }).startsWith(commentMarker('ab'))).toBe(true)
    expect(commentBody(fresh, { key: 'ab' }).startsWith(commentMarker('a'))).toBe(false)
  })
})
