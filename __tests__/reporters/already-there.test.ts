import { describe, expect, test } from '@jest/globals'
import type { BaseReport } from '../../src/check/report.ts'
import type { Severity } from '../../src/diagnostics/diagnostic.ts'
import { baseRemark, countWords, newFindings, oldFindings, unknownBase } from '../../src/reporters/already-there.ts'
import { agedCelery, celery, finding, mixedCelery } from './reports.ts'

const place = { file: 'SECURITY.md', span: { start: 0, end: 0 } }
const old = (severity: Severity) => finding(place, { severity, alreadyThere: true })
const fresh = (severity: Severity) => finding(place, { severity })

test('parts the findings', () => {
  expect(newFindings(celery)).toEqual(celery.diagnostics)
  expect(oldFindings(celery)).toEqual([])
  expect(newFindings(mixedCelery)).toEqual(mixedCelery.diagnostics.slice(0, 1))
  expect(oldFindings(mixedCelery)).toEqual(mixedCelery.diagnostics.slice(1))
  expect(newFindings(agedCelery)).toEqual([])
})

test.each([
  [[], ''],
  [[fresh('error'), fresh('notice')], '1 error, 1 notice'],
  [[old('error')], '1 error, already there before this change'],
  [[old('error'), old('error')], '2 errors, all of them already there before this change'],
  [[fresh('error'), old('error')], '1 error is new; 1 error was already there before this change'],
  [
    [fresh('warning'), fresh('warning'), old('error'), old('notice')],
    '2 warnings are new; 1 error, 1 notice were already there before this change',
  ],
])('counts %#', (diagnostics, words) => {
  expect(countWords({ diagnostics })).toBe(words)
})

const sha = '0123456789abcdef0123456789abcdef01234567'

describe('the base', () => {
  test.each<[BaseReport | undefined, string | undefined, string | undefined]>([
    [undefined, undefined, undefined],
    [{ revision: 'main', outcome: 'compared', gone: 0 }, undefined, undefined],
    [{ revision: 'main', outcome: 'compared', gone: 1 }, '1 finding of the base (main) is gone.', undefined],
    [{ revision: sha, outcome: 'compared', gone: 2 }, '2 findings of the base (0123456789ab) are gone.', undefined],
    [
      { revision: 'v1', outcome: 'no-policy' },
      'There was no policy in the base (v1), so every finding is new.',
      undefined,
    ],
    [
      { revision: 'main', outcome: 'unreadable', reason: 'There is no commit "main". Fetch it.' },
      undefined,
      'What was there before this change is not known, so every finding counts: There is no commit "main". Fetch it.',
    ],
  ])('%j', (base, remark, gap) => {
    const about = base ? { base } : {}
    expect(baseRemark(about)).toBe(remark)
    expect(unknownBase(about)).toBe(gap)
  })
})
