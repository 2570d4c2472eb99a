import { describe, expect, test } from '@jest/globals'
import { conditionIn, reportingPromises } from '../../src/security-md/private-reporting.ts'
import { readWording } from '../../src/security-md/wording.ts'
import { processorTime } from '../processor-time.ts'

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
      one(FORM, { repository: 'acme/tool', condition: 'If it is enabled' }),
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
  expect(condition).toEqual({ text: 'where enabled', start: 8 })
  expect(conditionIn('GitHub (preferred, where enabled): write.')).toEqual({ text: 'where enabled', start: 19 })
  expect(conditionIn('Use it (if enabled, see Settings).')).toEqual({ text: 'if enabled', start: 8 })
  expect(conditionIn('Use it (if enabled for this repository).')?.text).toBe('(if enabled for this repository)')
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
      const start = processorTime()
      reportingPromises(wording)
      return processorTime() - start
    }
    time(2)
    expect(time(40)).toBeLessThan(Math.max(time(5), 5) * 40)
  }
})

const isPromise = (text: string): boolean => found(`${text}\n`).length > 0
const all = (texts: readonly string[]): Readonly<Record<string, boolean>> =>
  Object.fromEntries(texts.map((text) => [text, isPromise(text)]))
const none = (texts: readonly string[]): Readonly<Record<string, boolean>> =>
  Object.fromEntries(texts.map((text) => [text, false]))
const every = (texts: readonly string[]): Readonly<Record<string, boolean>> =>
  Object.fromEntries(texts.map((text) => [text, true]))

describe('each word', () => {
  test('of the address', () => {
    const right = [
      FORM,
      'http://github.com/a/b/security/advisories/new',
      'HTTPS://GITHUB.COM/ACME/TOOL/SECURITY/ADVISORIES/NEW',
      'https://ghe.crewkit.io/acme/tool/security/advisories/new?a=b',
      'https://git.x.museum/a.b/c-d_e/security/advisories/new',
      'Report at github.com/a/b/security.',
      'Report at https://github.com/a/b/security/advisories.',
      'Report at HTTP://GITHUB.COM/A/B/SECURITY.',
    ]
    expect(all(right)).toEqual(every(right))
    const wrong = [
      'https://github.com/acme/tool/security/advisories/newest',
      'https://github.com/acme/tool/security/advisories/GHSA-1',
      'https://github.com/tool/security/advisories/new',
      'Report at https://github.com/a/b/security/policy.',
      'Report at https://github.com/a/b/security?q=1.',
      'Report at https://github.com/a/b/security-report.',
      'Report at https://gitlab.com/a/b/security.',
    ]
    expect(all(wrong)).toEqual(none(wrong))
  })

  test('of its name and its button', () => {
    const right = [
      'Private vulnerability reporting is the way',
      'A private vulnerability report is best',
      'Private vulnerability reports are best',
      'Use private vulnerability-reporting',
      'Send privately vulnerability reports',
      ...['Click', 'press', 'The button', 'The tab', 'Use', 'using', 'choose', 'Select'].map(
        (word) => `${word} Report a vulnerability`,
      ),
      'Click “Report a security vulnerability”',
      'Click: Report a Vulnerability',
      'Security → Report a vulnerability',
      'Advisories -> "Report a vulnerability"',
      'security » Report a Vulnerability',
      '"Security" > Report a security vulnerability',
    ]
    expect(all(right)).toEqual(every(right))
    const wrong = [
      'A semiprivate vulnerability report',
      'Private vulnerability reporters are thanked',
      'Report a vulnerability with a click',
      'Click Report a vulnerabilityy',
      'A clicker would Report a vulnerability',
      'Misuse: Report a vulnerability',
      'Insecurities → Report a vulnerability',
      'Code → Report a vulnerability',
    ]
    expect(all(wrong)).toEqual(none(wrong))
  })

  test('of the way by an advisory', () => {
    const ways = ['via', 'through', 'using', 'use', 'by filing', 'by opening', 'by creating', 'by submitting']
    const acts = ['file', 'open', 'create', 'submit']
    const right = [
      ...[...ways, ...acts].map((word) => `Please ${word} a security advisory`),
      ...[
        'an',
        'the',
        'our',
        'new',
        'private',
        'draft',
        'GitHub',
        "GitHub's",
        'GitHub’s',
        'repository',
        'built-in',
      ].map((word) => `Please report via ${word} security advisories`),
      'Please open a new private draft  security advisory',
      'Please open  security advisories',
      'Report it via security advisories',
      'Please use security advisories',
      'For vulnerabilities open a security advisory',
      'In private, open a security advisory',
    ]
    expect(all(right)).toEqual(every(right))
    const wrong = [
      'Please read a security advisory',
      'Please use any security advisory',
      'Please use security advisoryboards',
      'Please reopen a security advisory',
      'Open a security advisory',
      'Pleased: open a security advisory',
      'An unreported one: open a security advisory',
      'Please open a a a a a security advisory',
      'Please, once it is known, open a security advisory',
    ]
    expect(all(wrong)).toEqual(none(wrong))
    expect(isPromise('Please, at oncewards, open a security advisory')).toBe(true)
  })

  test('of what the project does itself', () => {
    const who = ['We', 'The team', 'The project', 'A maintainer', 'Maintainers']
    const what = ['use', 'uses', 'are using', 'create', 'open', 'request', 'publish', 'issue', 'coordinate', 'file']
    const texts = [
      ...who.map((one) => `${one} will create reports via security advisories`),
      ...what.map((act) => `We ${act} reports via security advisories`),
      `We ${'x'.repeat(58)} create reports via security advisories`,
    ]
    expect(all(texts)).toEqual(none(texts))
    const others = [
      'Awe: create reports via security advisories',
      'We prefile reports via security advisories',
      'We like to get reports via security advisories',
      `We ${'x'.repeat(59)} create reports via security advisories`,
    ]
    expect(all(others)).toEqual(every(others))
  })

  test('of what is past', () => {
    const page = 'https://github.com/acme/tool/security/advisories'
    const texts = [
      'Published',
      'Announced',
      'Past',
      'Previous',
      'Known',
      'Disclosed',
      'A list of',
      'Subscribe to',
      'Found and fixed',
      'Once ',
    ].map((word) => `${word} reports: ${page}`)
    expect(all(texts)).toEqual(none(texts))
    const others = ['Unpublished', 'New'].map((word) => `${word} reports: ${page}`)
    expect(all(others)).toEqual(every(others))
    const asked = ['Report', 'Submit', 'Post', 'Disclose'].map((word) => `${word} it at ${page}`)
    expect(all(asked)).toEqual(every(asked))
    const notAsked = ['Unreport', 'See', 'Compost'].map((word) => `${word} it at ${page}`)
    expect(all(notAsked)).toEqual(none(notAsked))
  })

  test('of another repository', () => {
    const texts = [
      'respective',
      'Relevant',
      'corresponding',
      'appropriate',
      'affected',
      'each',
      'that',
      'other',
    ].flatMap((word) => [
      `Use private vulnerability reporting of the ${word} repository`,
      `Use private vulnerability reporting of the ${word} GitHub project`,
      `Use ${FORM} of the ${word} project`,
    ])
    expect(all(texts)).toEqual(none(texts))
    const own = ['this', 'our', 'teach', 'another one, not the'].map(
      (word) => `Use private vulnerability reporting of ${word} repository`,
    )
    expect(all(own)).toEqual(every(own))
  })

  test('that denies', () => {
    const before = ['not', "don't", 'Don’t', 'never', 'cannot', 'are unable to', 'instead of', 'rather than', 'without']
    const after = ["isn't", 'is not', 'are not', 'has not been', 'have not', 'was not', 'is currently not', 'isn’t']
    const texts = [
      ...before.map((word) => `You ${word} use private vulnerability reporting`),
      ...after.map((word) => `Private vulnerability reporting ${word} on`),
      '"Private vulnerability reporting" is not on',
      `Do not ${'x'.repeat(28)} private vulnerability reporting`,
    ]
    expect(all(texts)).toEqual(none(texts))
    const others = [
      'A knot, use private vulnerability reporting',
      'Do not open an issue, use private vulnerability reporting',
      'Do not wait: private vulnerability reporting',
      'Knot private vulnerability reporting',
      'Private vulnerability reporting is notable',
      'Private vulnerability reporting; mail is not read',
      `Do not ${'x'.repeat(29)} private vulnerability reporting`,
    ]
    expect(all(others)).toEqual(every(others))
  })

  test('of a condition', () => {
    const words = ['available', 'enabled', 'activated', 'configured', 'turned on', 'switched on', 'supported', 'shown']
    for (const begin of ['if', 'when', 'Where']) {
      for (const word of words) expect(conditionIn(`Use it ${begin} ${word}`)?.text).toBe(`${begin} ${word}`)
    }
    expect(conditionIn(`if ${'x'.repeat(48)} enabled ${'y'.repeat(59)}`)?.text).toHaveLength(119)
    // No word is cut.
    expect(conditionIn(`if ${'x'.repeat(48)} enabled ${'y'.repeat(59)}z`)?.text).toHaveLength(59)
    for (const text of [
      'gif enabled',
      'ifs enabled',
      'if disenabled',
      'if enabledness',
      `if ${'x '.repeat(25)}enabled`,
    ])
      expect(conditionIn(text)).toBeUndefined()
  })
})

describe('links', () => {
  test('stand in the order of the text, each for the first promise of its sentence', () => {
    const text = `See [this](${FORM}).\n\nUse private vulnerability reporting.\n\nReport [here](${FORM}) or [there](${FORM}).\n`
    expect(found(text).map(({ at, repository }) => [at, repository])).toEqual([
      [FORM, 'acme/tool'],
      ['private vulnerability reporting', undefined],
      [FORM, 'acme/tool'],
    ])
    expect(found(text).every(({ at }, index) => text.indexOf(at) <= text.lastIndexOf(at) && index < 3)).toBe(true)
  })

  test('beyond the twentieth are not looked at', () => {
    const text = Array.from(
      { length: 22 },
      (_, index) => `[a](https://github.com/a/b${index}/security/advisories/new).\n\n`,
    ).join('')
    expect(found(text)).toHaveLength(20)
  })

  test('that lead elsewhere take no place', () => {
    const text = `${'[a](b.md). '.repeat(30)}\n\n[Report](${FORM}).\n`
    expect(found(text)).toHaveLength(1)
  })
})
