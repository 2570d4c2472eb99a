import { expect, test } from '@jest/globals'
import { type FailOn, failed, type Report } from '../../src/check/report.ts'
import type { Severity } from '../../src/diagnostics/diagnostic.ts'

const reportOf = (...severities: readonly Severity[]): Report => ({
  today: '2026-11-21',
  lines: [],
  diagnostics: severities.map((severity) => ({
    code: 'a',
    severity,
    message: '',
    location: { file: 'SECURITY.md', span: { start: 0, end: 0 } },
    related: [],
    fixes: [],
  })),
  skippedRules: [],
  drift: false,
  texts: new Map(),
})

test.each<[Severity[], FailOn, boolean]>([
  [[], 'error', false],
  [['error'], 'error', true],
  [['warning', 'notice'], 'error', false],
  [['warning'], 'warning', true],
  [['notice', 'error'], 'warning', true],
  [['notice'], 'warning', false],
  [['error'], 'never', false],
])('%j with --fail-on %s: %s', (severities, failOn, expected) =>
  expect(failed(reportOf(...severities), failOn)).toBe(expected),
)
