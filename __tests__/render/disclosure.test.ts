import { describe, expect, test } from '@jest/globals'
import type { Policy } from '../../src/policy/policy.generated.ts'
import { disclosureBlocks, safeHarborBlocks, timeliness } from '../../src/render/disclosure.ts'

const blocks = (content: Omit<Policy, 'version'>) => disclosureBlocks({ version: 1, ...content })

describe('disclosure', () => {
  test.each([
    [
      { disclosure: { model: 'coordinated' as const } },
      ['We disclose vulnerabilities together with those who report them.'],
    ],
    [{ disclosure: { credit: true } }, ['We credit you.']],
    [{ disclosure: { credit: false } }, ['We do not name those who report.']],
    [
      {
        disclosure: {
          credit: { default: 'named' as const, anonymity: 'allowed' as const, where: ['release-notes' as const] },
        },
      },
      ['We credit you in the release notes unless you prefer to stay anonymous.'],
    ],
    [{ disclosure: { cve: 'on-request' as const, text: 'Our own words.' } }, ['Our own words.']],
    [
      { commitments: { reporter: ['Wait.'], project: ['Fix.'] } },
      ['We ask that you:', '- Wait.', 'In return, we commit to:', '- Fix.'],
    ],
  ])('%j', (content, expected) => {
    expect(blocks(content)).toEqual(expected)
  })
})

describe('safe harbour', () => {
  test('its own words, or ours', () => {
    expect(
      safeHarborBlocks({
        version: 1,
        'safe-harbor': { level: 'full', statement: 'Go ahead.', terms: 'https://a.io/t' },
      }),
    ).toEqual(['Go ahead.', 'The terms: <https://a.io/t>'])
    expect(safeHarborBlocks({ version: 1, 'safe-harbor': { level: 'partial' } })[0]).toMatch(
      /^We will not take legal action/,
    )
  })

  test('nothing where none is promised, or the prose has it', () => {
    expect(safeHarborBlocks({ version: 1, 'safe-harbor': { level: 'none' } })).toEqual([])
    const disclosure = { text: 'We will not pursue legal action against you.' }
    expect(safeHarborBlocks({ version: 1, disclosure, 'safe-harbor': { level: 'partial' } })).toEqual([])
  })
})

test('when updates follow', () => {
  expect(timeliness('as-soon-as-possible')).toBe('Security updates are released as soon as possible.')
  expect(timeliness({ within: '2 days', text: 'Fast.' })).toBe('Fast.')
})
