import { describe, expect, test } from '@jest/globals'
import { rules } from '../../src/rules/index.generated.ts'
import { defineRule } from '../../src/rules/rule.ts'

describe('every rule', () => {
  test('has an id of its own, and they are sorted', () => {
    const ids = rules.map(({ id }) => id)
    expect([...new Set(ids)].sort()).toEqual(ids)
  })

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s makes a claim in one sentence', (_, { summary }) => {
    expect(summary).toMatch(/^[A-Za-z].{15,140}\.$/)
    expect(summary).not.toMatch(/\binvalid\b/i)
  })

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s can only be drift where it can be an error',
    (_, rule) => {
      expect(!rule.drift || rule.severity === 'error').toBe(true)
    },
  )

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s names controls only of profiles it belongs to',
    (_, rule) => {
      const named = Object.keys(rule.controls ?? {})
      expect(named.filter((profile) => !(rule.profiles ?? [profile]).some((one) => one === profile))).toEqual([])
    },
  )
})

test('a rule is what it was defined as', () => {
  const rule = { id: 'a-b', summary: 'A.', severity: 'error', drift: false, since: '1.0.0', needs: ['today'] } as const
  const defined = { ...rule, *check() {} }
  expect(defineRule(defined)).toBe(defined)
})
