import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { factsOf, lostFacts } from '../../src/prose/facts.ts'

const PAGE = `# Security Policy

| Version | Supported |
| ------- | --------- |
| 1.0.x   | yes       |

Mail **security@crewkit.io** within 48 hours. See [the page](https://crewkit.io/security).

\`\`\`sh
npm update
\`\`\`
`

test('the inventory of a page', () => {
  expect(factsOf(PAGE).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'address: security@crewkit.io',
    'link: https://crewkit.io/security',
    'time: 48 hours',
    'code: npm update',
    'sentence: Security Policy',
    'row: | Version | Supported |',
    'row: | 1.0.x   | yes       |',
    'sentence: Mail security@crewkit.io within 48 hours.',
    'sentence: See the page.',
  ])
})

describe('lostFacts', () => {
  const lost = (before: string, after: string) => lostFacts(before, after).map(({ kind, text }) => `${kind}: ${text}`)

  test.each([
    ['marks', 'Mail *security@crewkit.io* now.', 'Mail **security@crewkit.io** now.'],
    ['a list instead of another', '1. One\n2. Two', '- One\n- Two'],
    ['the form of a day', 'Last updated: 08.18.2023', 'Last updated: 2023-08-18'],
    ['company', 'One is here.', 'Zero. One is here. Two.'],
    ['line ends', 'One\r\ntwo', 'One\ntwo'],
  ])('%s lose nothing', (_, before, after) => {
    expect(lost(before, after)).toEqual([])
  })

  test.each([
    [
      'another time',
      'We answer in 48 hours.',
      'We answer in 2 days.',
      ['time: 48 hours', 'sentence: We answer in 48 hours.'],
    ],
    ['a mailbox that is gone', 'x@a.io', 'nobody', ['address: x@a.io', 'sentence: x@a.io']],
    ['a row with another status', '| 1.x | yes |', '| 1.x | no |', ['row: | 1.x | yes |']],
    ['a link behind words', '[here](https://a.io)', 'here', ['link: https://a.io']],
  ])('%s', (_, before, after, expected) => {
    expect(lost(before, after)).toEqual(expected)
  })

  test('nothing is lost in the text itself', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '. ', '\n', '- ', '| ', '48 hours ', '`', '*', 'x@a.io '),
      maxLength: 60,
    })
    fc.assert(fc.property(text, (page) => expect(lostFacts(page, page)).toEqual([])))
  })
})
