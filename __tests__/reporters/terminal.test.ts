import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { displayWidth } from '../../src/reporters/display-width.ts'
import { terminal } from '../../src/reporters/terminal.ts'
import { at, celery, finding, fresh, hostile, mixedCelery, OPTIONS, releases, report, traefik } from './reports.ts'

test('a table that drifts', () => {
  expect(terminal(celery, { ...OPTIONS, fixCommand: 'security-policy fix' })).toBe(`\
✖ The current release 5.6.3 (tag v5.6.3, 2026-03-26) is in no supported row; the
  newest one is 5.4.x.
  SECURITY.md:7:3  error  current-release-is-supported

 7 │ | 5.4.x   | :white_check_mark: |
   │   ^^^^^

  → Give 5.6.x a row that says whether it is supported. 5.5 has releases and no
    row either.

  Suggested: continue the pattern of the table
 7 │ - | 5.4.x   | :white_check_mark: |
   │ + | 5.6.x   | :white_check_mark: |
  Apply it: security-policy fix --suggested

ℹ The released versions 5.0.0 to 5.0.5 are in no row.
  SECURITY.md:11:3  notice  released-versions-have-a-row

 10 │ | 5.1.x   | :x: |
    │   ----- the next row starts at 5.1.0
 11 │ | < 5.0   | :x:                |
    │   ^^^^^

  → Write \`< 5.1\` if they get no fixes either.

  SECURITY.md  status         newest  released
  5.4.x        ✔ supported    5.4.0   2024-04-17
  5.3.x        ✖ unsupported  5.3.6   2023-11-22
  5.2.x        ✖ unsupported  5.2.7   2022-05-29
  5.1.x        ✖ unsupported  5.1.2   2021-06-28
  < 5.0        ✖ unsupported  4.4.7   2020-07-31
  in no row                   5.6.3   2026-03-26  ← current

✖ SECURITY.md has drifted: 1 error, 1 notice. Current release: 5.6.3
  (2026-03-26), one of 261 releases in the tags of this checkout.
`)
})

test('what could not be looked at, and tags set aside', () => {
  const known = releases({ complete: false, notes: ['The checkout is shallow: run `git fetch --tags`.'] })
  const text = terminal({ ...traefik, diagnostics: [], drift: false, releases: known }, OPTIONS)
  expect(text).toBe(`\
  SECURITY.md  status         newest   released
  3.6.x        ✔ supported    3.6.24   2026-07-24
  < 3.6.x      ✖ unsupported  3.5.6    2025-12-02
  2.11.x       ✔ supported    2.11.53  2026-07-24
  < 2.11.x     ✖ unsupported  2.10.7   2023-12-06

Could not look at everything:
  - The checkout is shallow: run \`git fetch --tags\`.
  - named-branch-exists, default-branch-is-named: the branches could not be read
    (--offline)

? SECURITY.md agrees with the releases that could be read, which may not be all.
  Current release: 5.6.3 (2026-03-26), one of 261 releases in the tags of this
  checkout.
`)
  expect(terminal(traefik, OPTIONS)).toContain(
    '  in no row                   3.7.9    2026-07-24  ← current\n\n' +
      '  31 tags set aside: tags/v1.0 and 30 more (holds no version)\n',
  )
})

test('nothing found', () => {
  const lines = terminal(fresh, OPTIONS).trimEnd().split('\n')
  expect(lines.slice(-2)).toEqual([
    '✔ SECURITY.md agrees with the releases. Current release: 5.6.3 (2026-03-26), one',
    '  of 261 releases in the tags of this checkout.',
  ])
})

test('errors come first', () => {
  const place = { file: 'SECURITY.md', span: { start: 0, end: 1 } }
  const diagnostics = [finding(place, { severity: 'warning', message: 'second' }), finding(place, { message: 'first' })]
  expect(terminal({ ...celery, diagnostics }, OPTIONS)).toMatch(/^✖ first[\s\S]*\n⚠ second/)
})

test('help keeps its lines', () => {
  const place = { file: 'SECURITY.md', span: { start: 0, end: 1 } }
  const diagnostics = [finding(place, { help: 'Write:\n| 5.6.x | yes |' })]
  expect(terminal({ ...celery, diagnostics }, OPTIONS)).toContain('\n  → Write:\n    | 5.6.x | yes |\n')
})

test('findings beyond fifty are counted', () => {
  const diagnostics = Array.from({ length: 60 }, () => finding({ file: 'a', span: { start: 0, end: 0 } }))
  const text = terminal(report('', { diagnostics }), OPTIONS)
  expect(text.match(/^✖ The current/gm)).toHaveLength(50)
  expect(text).toContain('\n… and 10 more findings: --format json lists all of them.\n')
})

describe.each([celery, traefik, fresh])('report %#', (report) => {
  test('fits the columns of the terminal', () => {
    for (const width of [60, 80, 100]) {
      for (const line of terminal(report, { ...OPTIONS, width }).split('\n')) {
        expect(displayWidth(line)).toBeLessThanOrEqual(width)
      }
    }
  })

  test('says the same in colour', () => {
    const words = stripVTControlCharacters(terminal(report, { ...OPTIONS, colour: true }))
    expect(words.replaceAll(/ +$/gm, '')).toBe(terminal(report, OPTIONS))
  })
})

test('colours end on the line that they began on', () => {
  for (const line of terminal(celery, { ...OPTIONS, colour: true }).split('\n')) {
    const codes = line
      .split('\u001B[')
      .slice(1)
      .map((part) => Number.parseInt(part, 10))
    const open = codes.filter((code) => [1, 2].includes(code) || (code >= 31 && code <= 36)).length
    expect(codes.length - open).toBe(open)
  }
})

test('hostile texts move nothing and command nobody', () => {
  const text = terminal(hostile, OPTIONS)
  expect(text).not.toMatch(/[^\P{Cc}\n]|##\[|^\s*::/mu)
  expect(text).toContain('✖ The cell "::error::x" is odd␊::error::second line word')
  expect(at([...hostile.texts.values()][0] ?? '', '##[error]y').span.start).toBe(15)
})

describe('what was already there', () => {
  test('is said in short after what is new', () => {
    const text = terminal({ ...mixedCelery, lines: [] }, OPTIONS)
    expect(text.slice(text.indexOf('Already'))).toBe(`Already there before this change, so it does not fail the check:
  ℹ The released versions 5.0.0 to 5.0.5 are in no row.
    SECURITY.md:11:3  notice  released-versions-have-a-row

  1 finding of the base (main) is gone.

✖ SECURITY.md has drifted: 1 error is new; 1 notice was already there before
  this change. Current release: 5.6.3 (2026-03-26), one of 261 releases in the
  tags of this checkout.
`)
  })

  test('never hides what is new', () => {
    const place = { file: 'SECURITY.md', span: { start: 0, end: 0 } }
    const fresh = Array.from({ length: 49 }, () => finding(place, { message: 'New.' }))
    const old = Array.from({ length: 20 }, () => finding(place, { message: 'Old.', alreadyThere: true }))
    const text = terminal(report('', { diagnostics: [...old, ...fresh] }), OPTIONS)
    expect(text.match(/New\./g)).toHaveLength(49)
    expect(text.match(/Old\./g)).toHaveLength(1)
    expect(text).toContain('… and 19 more findings: --format json lists all of them.')
  })
})
