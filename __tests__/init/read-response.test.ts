import { describe, expect, test } from '@jest/globals'
import { parseBlocks } from '../../src/init/blocks.ts'
import { readTimeList } from '../../src/init/read-response.ts'

const read = (items: readonly string[], prose = '') => {
  const [block] = parseBlocks(items.map((item) => `- ${item}`).join('\n'))
  if (!block) throw new Error('There is no list.')
  return readTimeList(block, prose)
}

describe('readTimeList', () => {
  test('the usual words are only their times', () => {
    expect(
      read([
        '**Acknowledgment**: Within 48 hours',
        '**Initial assessment**: Within 1 week',
        '**Status updates**: Every 1-2 weeks until resolved',
        '**Fix timeline**: Depends on severity\n  - Critical: 1-7 days\n  - Low: Best effort',
      ]),
    ).toEqual({
      response: {
        acknowledgement: '48 hours',
        assessment: '1 week',
        updates: { every: '1-2 weeks', until: 'resolved' },
        fixes: { critical: '1-7 days', low: 'best-effort' },
      },
      disclosure: {},
    })
  })

  test('other words are kept beside them', () => {
    expect(
      read([
        '**Initial Response**: Within 48 hours of receiving your report',
        '**Resolution**: We aim to patch critical vulnerabilities within 7-14 days',
        '**Disclosure**: We will coordinate with you',
      ]),
    ).toEqual({
      response: {
        acknowledgement: {
          within: '48 hours',
          from: 'report',
          text: '**Initial Response**: Within 48 hours of receiving your report',
        },
        fixes: {
          critical: {
            within: '7-14 days',
            commitment: 'aim',
            text: '**Resolution**: We aim to patch critical vulnerabilities within 7-14 days',
          },
        },
      },
      disclosure: {
        public: {
          when: 'coordinated-with-reporter',
          commitment: 'commit',
          text: '**Disclosure**: We will coordinate with you',
        },
      },
    })
  })

  test('a time that the prose has, too, keeps its words', () => {
    expect(read(['**Fix**: Within 48 hours'], 'We patch it within 48 hours.')?.response).toEqual({
      fixes: { all: { within: '48 hours', text: '**Fix**: Within 48 hours' } },
    })
  })

  test.each([
    ['an item that is no time', ['**Acknowledgment**: Within 48 hours', 'Be patient']],
    ['two of one stage', ['**Fix**: Within 2 days', '**Patch**: Within 3 days']],
    ['another order', ['**Fix**: Within 2 days', '**Acknowledgment**: Within 1 day']],
    ['two times in one item', ['**Fix**: Within 2 days or 3 weeks']],
  ])('%s: the list stays text', (_, items) => {
    expect(read(items)).toBeUndefined()
  })
})
