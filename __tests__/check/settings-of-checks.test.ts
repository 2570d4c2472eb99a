import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/check/check.ts'
import { settingsOfChecks, type ToldChecks } from '../../src/check/settings-of-checks.ts'
import { inMemory } from '../../src/repository/in-memory.ts'
import type { Rule } from '../../src/rules/rule.ts'

const DOCUMENT = '## Supported Versions\n\n| Version | Supported |\n| --- | --- |\n| 1.x | yes |\n'

async function said(checks: string, today = '2026-11-21') {
  const policy = `version: 1\nchecks:\n${checks}`
  const files = { 'SECURITY.md': DOCUMENT, 'security-policy.yml': policy }
  const report = await check(inMemory({ files, tags: ['v1.0.0', 'v2.0.0'] }), { today })
  const about = report.diagnostics.filter(({ code }) => code === 'current-release-is-supported' || code === 'checks')
  return {
    findings: about.map(({ code, severity, message, location: { span } }) =>
      code === 'checks'
        ? `${severity} at ${policy.slice(span.start, span.end).split('\n')[0]}: ${message}`
        : `${severity}: ${code}`,
    ),
    drift: report.drift,
    skipped: report.skippedRules.filter(({ rule }) => rule === 'current-release-is-supported'),
  }
}

describe('checks in the policy', () => {
  test('change nothing where they are not there', async () => {
    expect(await said('  profile: recommended\n')).toEqual({
      findings: ['error: current-release-is-supported'],
      drift: true,
      skipped: [],
    })
  })

  test('change the weight of a rule, and with it whether there is drift', async () => {
    expect(await said('  rules:\n    current-release-is-supported: warning\n')).toEqual({
      findings: ['warning: current-release-is-supported'],
      drift: false,
      skipped: [],
    })
  })

  test('switch a rule off, and the report says why', async () => {
    const off = '  rules:\n    current-release-is-supported: { severity: off, reason: We tag nightly builds. }\n'
    expect(await said(off)).toEqual({
      findings: [],
      drift: false,
      skipped: [{ rule: 'current-release-is-supported', reason: 'Switched off in the policy: We tag nightly builds.' }],
    })
  })

  test('never make heavier what weighs less by itself', async () => {
    const ahead = '## Supported Versions\n\n| Version | Supported |\n| --- | --- |\n| 3.x | yes |\n| < 3 | no |\n'
    const files = {
      'SECURITY.md': ahead,
      'security-policy.yml': 'version: 1\nchecks:\n  rules:\n    current-release-is-supported: error\n',
    }
    const { diagnostics } = await check(inMemory({ files, tags: ['v1.0.0', 'v2.0.0'] }), { today: '2026-11-21' })
    const own = diagnostics.filter(({ code }) => code === 'current-release-is-supported')
    expect(own.map(({ severity }) => severity)).toEqual(['warning'])
  })

  test('name rules that there are', async () => {
    const checks =
      '  rules:\n    current-release-is-suported: warning\n  ignore:\n    - { rule: no-such-thing-at-all, reason: Old. }\n'
    expect((await said(checks)).findings).toEqual([
      'error: current-release-is-supported',
      'warning at current-release-is-suported: There is no rule `current-release-is-suported`; did you mean `current-release-is-supported`?',
      'warning at no-such-thing-at-all: There is no rule `no-such-thing-at-all`.',
    ])
  })
})

describe('what a run is told', () => {
  const policy =
    'version: 1\nchecks:\n  profile: cra\n  rules:\n    current-release-is-supported: { severity: off, reason: Nightly. }\n'
  const judged = async (told: ToldChecks, text = policy) => {
    const files = { 'SECURITY.md': DOCUMENT, ...(text !== '' && { 'security-policy.yml': text }) }
    const report = await check(inMemory({ files, tags: ['v1.0.0', 'v2.0.0'] }), { today: '2026-11-21', ...told })
    return {
      found: report.diagnostics.map(({ code, severity }) => `${severity}: ${code}`),
      skipped: report.skippedRules.map(({ rule, reason }) => `${rule}: ${reason}`),
      drift: report.drift,
    }
  }

  test('comes before the policy', async () => {
    const { found } = await judged({ rules: { 'current-release-is-supported': 'warning' } })
    expect(found).toContain('warning: current-release-is-supported')
  })

  test('switches a rule off without a policy, and the report says so', async () => {
    expect(
      await judged({ rules: { 'current-release-is-supported': 'off', 'private-channel-is-named': 'off' } }, ''),
    ).toEqual({
      found: [],
      skipped: [
        'current-release-is-supported: Switched off for this run, by --rule or the input rules.',
        'private-channel-is-named: Switched off for this run, by --rule or the input rules.',
      ],
      drift: false,
    })
  })

  test('switches on a rule that the profile does not have', async () => {
    const { found } = await judged({ rules: { 'end-of-support-is-stated': 'warning' } }, '')
    expect(found).toContain('warning: end-of-support-is-stated')
  })

  test('chooses the profile', async () => {
    expect((await judged({})).found).toContain('notice: end-of-support-is-stated')
    expect((await judged({ profile: 'recommended' })).found).not.toContain('notice: end-of-support-is-stated')
  })
})

describe('settings', () => {
  const rule = (profiles?: Rule['profiles']): Rule => ({
    id: 'a-b',
    summary: '',
    severity: 'error',
    drift: false,
    since: '',
    needs: [],
    ...(profiles && { profiles }),
    *check() {},
  })

  test('a rule without profiles belongs to all of them, one with profiles to those', () => {
    const { profile, warnBefore, settingOf } = settingsOfChecks(undefined)
    expect(profile).toBe('recommended')
    expect(warnBefore).toEqual({ count: 30, unit: 'day' })
    expect([
      settingOf(rule()),
      settingOf(rule(['recommended'])),
      settingOf(rule(['cra'])),
      settingOf(rule([])),
    ]).toEqual([{}, {}, undefined, undefined])
  })
})
