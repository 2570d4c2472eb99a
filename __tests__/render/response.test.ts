import { describe, expect, test } from '@jest/globals'
import type { Policy } from '../../src/policy/policy.generated.ts'
import { asTarget, severityLine, stageLine, timeInWords, timeItems } from '../../src/render/response.ts'

const items = (content: Omit<Policy, 'version'>) => timeItems({ version: 1, ...content })

describe('timeItems', () => {
  test('a short policy in the usual words', () => {
    const response = {
      acknowledgement: '48 hours',
      assessment: '1 week',
      updates: { every: '1-2 weeks', until: 'resolved' as const },
      fixes: { critical: '1-7 days', low: 'best-effort' },
    }
    expect(items({ response, disclosure: { public: 'after-fix-released', window: '90 days' } })).toEqual([
      '**Acknowledgment**: Within 48 hours',
      '**Initial assessment**: Within 1 week',
      '**Status updates**: Every 1-2 weeks until resolved',
      '**Fix timeline**: Depends on severity\n- Critical: 1-7 days\n- Low: Best effort',
      '**Public disclosure**: After a fix is released',
      '**Disclosure deadline**: Within 90 days',
    ])
  })

  test.each([
    [{ fixes: '30 days' }, ['**Fix**: Within 30 days']],
    [{ fixes: { critical: '7 days' } }, ['**Fix of critical vulnerabilities**: Within 7 days']],
    [{ fixes: { intro: 'By severity:', all: '30 days' } }, ['By severity:', '**Fix**: Within 30 days']],
    [{ acknowledgement: { within: '2 days', text: 'We answer within two days.' } }, ['We answer within two days.']],
    // The words were written for another time.
    [
      { acknowledgement: { within: '3 days', text: 'We answer within two days.' } },
      ['**Acknowledgment**: Within 3 days'],
    ],
  ])('%j', (response, expected) => {
    expect(items({ response })).toEqual(expected)
  })

  test('what the prose promises is not listed again', () => {
    const reporting = { channels: [{ email: 'a@b.io' }], 'follow-up': 'You should receive a response within 48 hours.' }
    expect(items({ reporting, response: { acknowledgement: '48 hours' } })).toEqual([])
    expect(items({ reporting, response: { acknowledgement: '72 hours' } })).toEqual([
      '**Acknowledgment**: Within 72 hours',
    ])
  })
})

test.each([
  [
    { within: '48 hours', from: 'report' as const, commitment: 'aim' as const },
    'within 48 hours of the report (a goal)',
  ],
  [{ every: '1 week', until: 'disclosed' as const }, 'every 1 week until disclosed'],
  [{ when: 'regularly' as const }, 'regularly'],
])('%j in words', (target, words) => {
  expect(timeInWords(target)).toBe(words)
})

test('lines and long forms', () => {
  expect(asTarget('48 hours')).toEqual({ within: '48 hours' })
  expect(asTarget('best-effort')).toEqual({ when: 'best-effort' })
  expect(stageLine('assessment', '1 week')).toBe('**Initial assessment**: Within 1 week')
  expect(severityLine('high', { within: '2 days' })).toBe('High: 2 days')
})
