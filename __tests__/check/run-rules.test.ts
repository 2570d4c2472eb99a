import { describe, expect, test } from '@jest/globals'
import { runRules } from '../../src/check/run-rules.ts'
import { defineRule, type Facts, type Rule } from '../../src/rules/rule.ts'

const at = { file: 'SECURITY.md', span: { start: 0, end: 1 } }
const rule = (extra: Partial<Rule>): Rule => ({
  id: 'a-rule',
  summary: '',
  severity: 'error',
  drift: true,
  since: '1.0.0',
  needs: ['today'],
  *check() {
    yield { message: 'Something.', at }
  },
  ...extra,
})
const run = (rules: readonly Rule[], facts: Partial<Facts> = {}, missing = {}) =>
  runRules(rules, { facts: { today: '2026-11-21', ...facts }, missing, texts: new Map([['SECURITY.md', 'x']]) })

describe('rules', () => {
  test('a finding gets the id, weight and page of its rule', () => {
    expect(run([rule({})])).toEqual({
      diagnostics: [
        {
          code: 'a-rule',
          severity: 'error',
          message: 'Something.',
          url: 'https://github.com/security-policy/security-policy/blob/main/docs/rules/a-rule.md',
          location: at,
          related: [],
          fixes: [],
        },
      ],
      skipped: [],
      drift: true,
    })
  })

  test('only errors of rules about drift are drift', () => {
    expect(run([rule({ drift: false })]).drift).toBe(false)
    expect(run([rule({ severity: 'warning' })]).drift).toBe(false)
  })

  test('a rule whose facts are missing is listed with the reason, unless most projects lack them', () => {
    const needing = rule({ needs: ['releases'] })
    expect(run([needing], {}, { releases: 'No tags.' }).skipped).toEqual([{ rule: 'a-rule', reason: 'No tags.' }])
    expect(run([needing]).skipped).toEqual([{ rule: 'a-rule', reason: 'Something it needs is missing.' }])
    expect(run([rule({ needs: ['securityTxt'] })]).skipped).toEqual([])
    expect(run([rule({ needs: ['policy'] })], {}, { policy: 'There is none.' }).skipped).toEqual([])
  })

  test('a file that most projects lack is said where it is there and could not be read', () => {
    const unread = { securityTxt: 'security.txt is not UTF-8 text.' }
    expect(run([rule({ needs: ['securityTxt'] })], {}, unread).skipped).toEqual([
      { rule: 'a-rule', reason: 'security.txt is not UTF-8 text.' },
    ])
  })

  test('a rule of another profile says nothing', () => {
    expect(run([rule({ profiles: ['cra'] })]).diagnostics).toEqual([])
  })

  test('a finding of a profile names the control that it answers', () => {
    const policy = {
      path: 'security-policy.yml',
      text: '',
      content: { version: 1 as const, checks: { profile: 'cra' as const } },
      at: () => at,
      keyAt: () => at,
    }
    const found = run([rule({ controls: { cra: 'Article 13' } })], { policy }).diagnostics
    expect(found.map(({ help }) => help)).toEqual(['This answers Article 13.'])
  })

  test('a rule that reads a fact has declared it', () => {
    const declared = defineRule({
      ...rule({}),
      needs: ['today'],
      *check({ today }) {
        yield { message: today, at }
      },
    })
    expect(run([declared as Rule]).diagnostics.map(({ message }) => message)).toEqual(['2026-11-21'])
  })
})
