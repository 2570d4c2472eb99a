import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { commitmentOf, durationsIn, readTimes, stagedTimes, stageOf } from '../../src/prose/times.ts'

describe('durationsIn keeps the unit as written', () => {
  test.each([
    ['within 48 hours', ['48 hours']],
    ['within two weeks', ['2 weeks']],
    ['a week', ['1 week']],
    ['5 working days', ['5 business days']],
    ['7-14 days', ['7-14 days']],
    ['24 to 48 hours', ['24-48 hours']],
    ['a 90-day window', ['90 days']],
    ['48h', ['48 hours']],
    ['14-7 days', []],
    ['version 5.1 hours', []],
    ['0 days', []],
  ])('%j', (text, durations) => {
    expect(durationsIn(text).map(({ duration }) => duration)).toEqual(durations)
  })

  test('as one regular expression of all numbers would', () => {
    const number = '\\d{1,5}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
    const whole = new RegExp(
      `(?<![\\w.])(?:${number})(?:\\s{0,2}(?:-|–|—|to|or)\\s{0,2}(?:${number}))?[ -]{1,2}(?:(?:business|working|work|calendar)[ -])?(?:hour|day|week|month|year)s?(?![a-z])`,
      'gi',
    )
    const numbers = fc.constantFrom('2', '14', 'a', 'an', 'one', 'two', 'Twelve', 'up', 'many', 'hotor', 'x')
    const others = fc.constantFrom(' ', ' ', '-', ' to ', ' or ', 'to', ' - ', '.', '_', ' business ', ' work-')
    const text = fc
      .array(fc.oneof(numbers, others, fc.constantFrom('day', ' days', ' WEEK', 'hours', 'month ')), { maxLength: 9 })
      .map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, (text) => {
        // What runs backwards, or comes to nothing, is none; `2h` is another form.
        const found = durationsIn(text).map(({ span }) => text.slice(span.start, span.end))
        const expected = [...text.matchAll(whole)].map(([words]) => words)
        const isRange = (words: string) => /^\S+\s{0,2}(?:-|to|or)\s{0,2}(?!hour|day|week|month)\w/i.test(words)
        expect(found.filter((words) => !isRange(words))).toEqual(expected.filter((words) => !isRange(words)))
        expect(expected).toEqual(expect.arrayContaining(found))
      }),
      { numRuns: 2000 },
    )
  })

  test('and tells where it stands', () => {
    expect(durationsIn('in 3 days')).toEqual([{ duration: '3 days', span: { start: 3, end: 9 } }])
  })
})

describe('readTimes', () => {
  test.each([
    [
      'We will acknowledge receipt within 48 hours',
      { stage: 'acknowledgement', duration: '48 hours', commitment: 'commit' },
    ],
    ['You should receive a response within 48 hours.', { stage: 'acknowledgement', commitment: 'expect' }],
    ['Within 48 hours of receiving your report we respond', { fromReport: true }],
    [
      'We aim to patch critical vulnerabilities within 7-14 days',
      { stage: 'fixes', severity: 'critical', duration: '7-14 days', commitment: 'aim' },
    ],
    ['Status updates every 5 business days', { stage: 'updates', repeated: true, duration: '5 business days' }],
    ['Initial assessment within 1 week', { stage: 'assessment' }],
    ['| Resolution target | Within 30 days |', { stage: 'fixes', duration: '30 days' }],
    ['We answer within 24 H', { stage: 'acknowledgement', duration: '24 hours' }],
    ['We answer within 24**h**', { stage: 'acknowledgement', duration: '24 hours' }],
    ['We answer within 2 d*ay*s', { stage: 'acknowledgement', duration: '2 days' }],
    ['Reports are disclosed after 90 days', { stage: 'window', duration: '90 days' }],
  ])('%j', (text, expected) => {
    expect(readTimes(text)).toEqual([expect.objectContaining(expected)])
  })

  test.each([
    'Access tokens expire after 1 hour',
    'If you do not receive an acknowledgement within 6 business days, write again.',
    'The project is 3 years old.',
  ])('%j promises no time', (text) => {
    expect(readTimes(text)).toEqual([])
  })

  test('several in one sentence', () => {
    const times = readTimes('We acknowledge reports within 24 hours, and fix critical bugs within 7 days.')
    expect(times.map(({ stage, duration }) => `${stage} ${duration}`)).toEqual([
      'acknowledgement 24 hours',
      'fixes 7 days',
    ])
  })
})

test('what a text is about, and how strong it is', () => {
  expect([stageOf('triage'), stageOf('hello')]).toEqual(['assessment', undefined])
  expect([commitmentOf('we strive to'), commitmentOf('we will'), commitmentOf('usually'), commitmentOf('x')]).toEqual([
    'aim',
    'commit',
    'expect',
    undefined,
  ])
})

test('stagedTimes are the same without how they are promised', () => {
  expect(stagedTimes('We aim to fix critical issues within 7 days. We will answer within **2** d**ay**s.')).toEqual([
    { stage: 'fixes', duration: '7 days', repeated: false, severity: 'critical' },
    { stage: 'acknowledgement', duration: '2 days', repeated: false },
  ])
})
