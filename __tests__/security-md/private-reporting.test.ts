import { describe, expect, test } from '@jest/globals'
import { conditionIn, reportingPromises } from '../../src/security-md/private-reporting.ts'
import { readWording } from '../../src/security-md/wording.ts'

const FORM = 'https://github.com/acme/tool/security/advisories/new'
const found = (text: string) =>
  reportingPromises(readWording({ path: 'SECURITY.md', text })).map(({ text: words, span, repository, condition }) => ({
    words,
    at: text.slice(span.start, span.end),
    ...(repository !== undefined && { repository: repository.replace('https://github.com/', '') }),
    ...(condition !== undefined && { condition }),
  }))
const one = (words: string, more: object = {}) => [{ words, at: words, ...more }]

describe('sends people to private reporting', () => {
  test.each([
    [`Report at ${FORM}.`, one(FORM, { repository: 'acme/tool' })],
    [
      'github.com/acme/tool/security/advisories/new (preferred)',
      one('github.com/acme/tool/security/advisories/new', { repository: 'acme/tool' }),
    ],
    [`[Report it](${FORM})`, one(FORM, { repository: 'acme/tool' })],
    [`## Or: ${FORM}\n`, one(FORM, { repository: 'acme/tool' })],
    [`## [Report a vulnerability](${FORM})\n`, one(FORM, { repository: 'acme/tool' })],
    [`[form]: ${FORM}\n`, one(FORM, { repository: 'acme/tool' })],
    [
      'Submit it at https://github.com/acme/tool/security/advisories.',
      one('https://github.com/acme/tool/security/advisories', { repository: 'acme/tool' }),
    ],
    [
      'Please report it through https://github.com/acme/tool/security.',
      one('https://github.com/acme/tool/security', { repository: 'acme/tool' }),
    ],
    ["Use GitHub's private vulnerability reporting.", one('private vulnerability reporting')],
    ['Click "Report a vulnerability" in the Security tab.', one('Report a vulnerability')],
    ['Security → Report a vulnerability', one('Report a vulnerability')],
    ['Please report it via GitHub Security Advisories.', one('via GitHub Security Advisories')],
    ['Report it by opening a draft security advisory.', one('by opening a draft security advisory')],
  ])('%s', (text, promises) => {
    expect(found(text)).toEqual(promises)
  })

  test('with the address of the link that the words stand in', () => {
    const text = `Please report it via [GitHub Security Advisories](${FORM}).\n`
    expect(found(text)).toEqual([
      { words: 'via GitHub Security Advisories', at: 'via [GitHub Security Advisories', repository: 'acme/tool' },
    ])
  })

  test('once in each sentence, in their order', () => {
    expect(
      found(`Use private vulnerability reporting. Or go to ${FORM} and [there](${FORM}).`).map(({ words }) => words),
    ).toEqual(['private vulnerability reporting', FORM])
  })

  test('under a condition', () => {
    expect(found('Use private vulnerability reporting (if available for your repository).')).toEqual(
      one('private vulnerability reporting', { condition: '(if available for your repository)' }),
    )
    expect(found(`If it is enabled, use [the form](${FORM}).`)).toEqual(
      one(FORM, { repository: 'acme/tool', condition: 'If it is enabled, use the form' }),
    )
  })
})

describe('sends nobody there', () => {
  test.each([
    'To report a vulnerability, use the Tidelift security contact.',
    'Use this section to tell people how to report a vulnerability.',
    'Report a vulnerability by using our form.',
    'We will create a GitHub security advisory once it is confirmed.',
    'The team uses GitHub Security Advisories to manage reports.',
    'Once verified, open a security advisory for the report.',
    'Past vulnerabilities are reported at https://github.com/acme/tool/security/advisories.',
    'Subscribe at https://github.com/acme/tool/security/advisories to get reports.',
    'Known ones: https://github.com/acme/tool/security/advisories/GHSA-9hxv-jvgr-3x8g were reported.',
    'Please do not use private vulnerability reporting.',
    'Private vulnerability reporting is not switched on.',
    'If you are unable to use GitHub Security Advisories, please report by mail.',
    'Please use the "Report a vulnerability" button of the respective repository.',
    'A private report helps.',
    '# Use private vulnerability reporting',
    '# [Report](https://github.com/acme/tool/security)',
    'Go to "Issues" > "New" > "Report a vulnerability".',
  ])('%s', (text) => {
    expect(found(`${text}\n`)).toEqual([])
  })
})

test('a condition has its place', () => {
  const text = 'Use it, where enabled, or write.'
  const condition = conditionIn(text)
  expect(condition).toEqual({ text: 'where enabled, or write', start: 8 })
  expect(conditionIn('GitHub (preferred, where enabled): write.')).toEqual({ text: 'where enabled', start: 19 })
  expect(conditionIn('Use it.')).toBeUndefined()
})

test('takes linear time over hostile texts', () => {
  for (const piece of [
    'use a a a a the the ',
    `[a](${FORM}) b. `,
    'a.b/c/security/advisories/new ',
    'not not if when where ',
  ]) {
    const time = (times: number) => {
      const wording = readWording({ path: 'SECURITY.md', text: `${piece.repeat(100)}security\n\n`.repeat(times) })
      const start = performance.now()
      reportingPromises(wording)
      return performance.now() - start
    }
    time(2)
    expect(time(40)).toBeLessThan(Math.max(time(5), 5) * 40)
  }
})
