import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/check/report.ts'
import { Places } from '../../src/reporters/place.ts'
import { summaryTables } from '../../src/reporters/summary-table.ts'
import { at, celery, line, release, report } from './reports.ts'

const TEXT = 'a\nb\nc\nd\n'

function tables(report: Report, rows = 100): string[][] {
  const form = { findings: 9, rows, related: 9, fixLines: 9, text: 200, mended: 1000 }
  const page = { report, places: new Places(report.texts), form, filesUrl: undefined, fixCommand: undefined }
  return summaryTables(page).map((table) => table.split('\n'))
}

test('a table that does not hold the current release', () => {
  expect(tables(celery)).toEqual([
    [
      '| Promised in `SECURITY.md` | Status | Newest release | Released |',
      '| --- | --- | --- | --- |',
      '| `5.4.x` | ✅ supported | `5.4.0` | 2024-04-17 |',
      '| `5.3.x` | ❌ unsupported | `5.3.6` | 2023-11-22 |',
      '| `5.2.x` | ❌ unsupported | `5.2.7` | 2022-05-29 |',
      '| `5.1.x` | ❌ unsupported | `5.1.2` | 2021-06-28 |',
      '| `< 5.0` | ❌ unsupported | `4.4.7` | 2020-07-31 |',
      '| **in no row** |  | `5.6.3` ← **current** | 2026-03-26 |',
    ],
  ])
})

test('every column, where there is something to say', () => {
  const lines = [
    line(at(TEXT, 'a'), 'latest', {
      meaning: '>= 5.6',
      package: 'core',
      first: release('v5.6.0', '2025-11-30'),
      newest: release('v5.6.3', '2026-03-26'),
      until: 'the release of 5.8',
      because: 'the two newest minors',
    }),
    line(at(TEXT, 'b'), '5.5.x', { status: 'limited', newest: release('v5.5.3'), until: '2026-11-20' }),
    line(at(TEXT, 'c'), '5.7.x', { status: 'planned' }),
    line(at(TEXT, 'd'), '', { status: 'unknown', range: null, meaning: '' }),
  ]
  expect(tables(report(TEXT, { lines }))).toEqual([
    [
      '| Promised in `SECURITY.md` | Status | Newest release | Released | Supported until | Because |',
      '| --- | --- | --- | --- | --- | --- |',
      '| `core` `latest`, read as `>= 5.6` | ✅ supported | `5.6.3` ← current | 2026-03-26 | the release of 5.8 | the two newest minors |',
      '| `5.5.x` | ⚠️ limited | `5.5.3` |  | **2026-11-20 (ended)** |  |',
      '| `5.7.x` | 🗓️ planned | none |  |  |  |',
      '| (empty) | ❔ unknown |  |  |  |  |',
    ],
  ])
})

describe('several files and many rows', () => {
  const inPolicy = at('x', 'x', 1, 'security-policy.yml')

  test('each file has its table', () => {
    const lines = [line(inPolicy, '5.6.x'), line(at(TEXT, 'a'), '5.5.x')]
    const [first, second] = tables(report(TEXT, { lines }))
    expect(first?.[0]).toBe('| Promised in `security-policy.yml` | Status | Newest release |')
    expect(second?.[2]).toBe('| `5.5.x` | ✅ supported | none |')
  })

  test('rows left out are counted', () => {
    const lines = Array.from({ length: 5 }, () => line(at(TEXT, 'a'), '5.5.x'))
    expect(tables(report(TEXT, { lines }), 2)[0]?.slice(2)).toEqual([
      '| `5.5.x` | ✅ supported | none |',
      '| `5.5.x` | ✅ supported | none |',
      '| … and 3 more rows |  |  |',
    ])
  })

  test('no rows, no table', () => {
    expect(tables(report(TEXT))).toEqual([])
  })
})
