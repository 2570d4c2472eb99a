import { expect, test } from '@jest/globals'
import { github } from '../../src/reporters/github.ts'
import { agedCelery, celery, finding, fresh, hostile, OPTIONS, report } from './reports.ts'

test('a command for each finding, the verdict last', () => {
  expect(github(celery, OPTIONS)).toBe(
    '::error title=current-release-is-supported,file=SECURITY.md,line=7,endLine=7,col=3,endColumn=8::' +
      'The current release 5.6.3 (tag v5.6.3, 2026-03-26) is in no supported row; the newest one is 5.4.x.%0A' +
      'Give 5.6.x a row that says whether it is supported. 5.5 has releases and no row either.%0A' +
      'https://example.org/rules/current-release-is-supported\n' +
      '::notice title=released-versions-have-a-row,file=SECURITY.md,line=11,endLine=11,col=3,endColumn=8::' +
      'The released versions 5.0.0 to 5.0.5 are in no row.%0AWrite `< 5.1` if they get no fixes either.\n' +
      '✖ SECURITY.md has drifted: 1 error, 1 notice. Current release: 5.6.3 (2026-03-26), one of 261 releases ' +
      'in the tags of this checkout.\n',
  )
})

test('nothing found', () => {
  expect(github(fresh, OPTIONS)).toBe(
    '✔ SECURITY.md agrees with the releases. Current release: 5.6.3 (2026-03-26), one of 261 releases in the tags ' +
      'of this checkout.\n',
  )
})

test('a percent sign stays one, and a separator in a property is none', () => {
  const odd = finding({ file: 'a,b:c.md', span: { start: 0, end: 0 } }, { code: 'x', message: '100 %0A' })
  expect(github(report('', { diagnostics: [odd] }), OPTIONS).split('\n')[0]).toBe(
    '::error title=x,file=a%2Cb%3Ac.md,line=1,endLine=1,col=1,endColumn=1::100 %250A',
  )
})

test('more than GitHub shows', () => {
  const diagnostics = Array.from({ length: 14 }, () => finding({ file: 'a', span: { start: 0, end: 0 } }))
  const lines = github(report('', { diagnostics }), OPTIONS).split('\n')
  expect(lines.slice(10, 12)).toEqual([
    'Annotations are limited: showing 10 of 14 errors.',
    expect.stringMatching(/^✖ SECURITY\.md must be mended: 14 errors\./),
  ])
})

test('hostile texts add no command', () => {
  const lines = github(hostile, OPTIONS).trimEnd().split('\n')
  expect(lines).toHaveLength(3)
  expect(lines.filter((line) => line.startsWith('::'))).toHaveLength(2)
  expect(lines.join('\n')).not.toMatch(/##\[|[^\P{Cc}\n]/u)
})

test('what was already there is counted, not shown on its line', () => {
  expect(github(agedCelery, OPTIONS)).toBe(
    'Not shown on the lines: 2 findings that were already there before this change.\n' +
      '⚠ SECURITY.md has drifted: 1 error, 1 notice, all of them already there before this change. ' +
      'Current release: 5.6.3 (2026-03-26), one of 261 releases in the tags of this checkout.\n',
  )
})

test('a base that could not be read', () => {
  const base = { revision: 'main', outcome: 'unreadable', reason: 'No.\n::error::x' } as const
  expect(github({ ...fresh, base }, OPTIONS).split('\n')[0]).toBe(
    'What was there before this change is not known, so every finding counts: No.␊::error::x',
  )
})
