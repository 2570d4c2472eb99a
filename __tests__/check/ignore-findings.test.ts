import { describe, expect, test } from '@jest/globals'
import { ignoreFindings } from '../../src/check/ignore-findings.ts'
import type { ChecksSettings } from '../../src/check/settings-of-checks.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import type { CheckIgnore } from '../../src/policy/policy.generated.ts'

const at = { file: 'security-policy.yml', span: { start: 0, end: 0 } }
const finding = (code: string, file: string): Diagnostic => ({
  code,
  severity: 'error',
  message: code,
  location: { file, span: { start: 0, end: 0 } },
  related: [],
  fixes: [],
})
const FINDINGS = [finding('a', 'SECURITY.md'), finding('a', 'other.md'), finding('b', 'SECURITY.md')]

function ignore(entry: Partial<CheckIgnore>) {
  const settings: ChecksSettings = {
    profile: 'recommended',
    warnBefore: { count: 30, unit: 'day' },
    ignored: [{ entry: { rule: 'a', reason: 'known', ...entry }, at }],
    settingOf: () => ({}),
  }
  const textOf = ({ location }: Diagnostic) => `text of ${location.file}`
  const kept = ignoreFindings(FINDINGS, settings, '2026-11-21', new Set(['a', 'b', 'c']), textOf)
  return [
    kept.findings.map(({ code, location }) => `${code} ${location.file}`).join(', '),
    ...kept.aboutEntries.map(({ severity, message }) => `${severity}: ${message}`),
  ]
}

describe('ignored findings', () => {
  test.each<[Partial<CheckIgnore>, string[]]>([
    [{}, ['b SECURITY.md']],
    [{ file: 'other.md' }, ['a SECURITY.md, b SECURITY.md']],
    [{ text: 'other' }, ['a SECURITY.md, b SECURITY.md']],
    [{ until: '2026-11-21' }, ['b SECURITY.md']],
    [
      { until: '2026-11-20' },
      [
        'a SECURITY.md, a other.md, b SECURITY.md',
        'warning: Findings of `a` were accepted until 2026-11-20, and count again.',
      ],
    ],
    [
      { text: 'nowhere' },
      [
        'a SECURITY.md, a other.md, b SECURITY.md',
        'warning: There is no finding of `a` any more that this entry accepts.',
      ],
    ],
    [
      { rule: 'c' },
      [
        'a SECURITY.md, a other.md, b SECURITY.md',
        'warning: There is no finding of `c` any more that this entry accepts.',
      ],
    ],
    [{ rule: 'skipped' }, ['a SECURITY.md, a other.md, b SECURITY.md']],
  ])('%j', (entry, expected) => {
    expect(ignore(entry)).toEqual(expected)
  })
})
