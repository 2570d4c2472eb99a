import { describe, expect, test } from '@jest/globals'
import {
  LESSER_REFUSAL,
  MARKS,
  MOVE_ON,
  NEARLY_ENDED,
  NO,
  NOTHING,
  PHRASES,
  WAITING,
  WITHIN_LINE,
  YES,
} from '../../src/support/status-words.ts'

describe('marks', () => {
  test('each has one meaning', () => {
    const signs = MARKS.map(([sign]) => sign)
    expect(new Set(signs).size).toBe(signs.length)
  })

  test('are short codes, checkboxes or single characters', () => {
    const odd = MARKS.filter(([sign]) => !/^:[a-z0-9_+-]+:$|^\[[ x]\]$/.test(sign) && [...sign].length !== 1)
    expect(odd).toEqual([])
  })
})

describe('phrases', () => {
  test('are in lower case and stand in one list each', () => {
    const all = PHRASES.flatMap(([, phrases]) => phrases)
    expect(all.filter((phrase) => phrase !== phrase.toLowerCase().trim() || phrase === '')).toEqual([])
    expect(new Set(all).size).toBe(all.length)
  })

  test('refusals come before what they quote', () => {
    const order = PHRASES.map(([status]) => status)
    expect(order.indexOf('unsupported')).toBeLessThan(order.lastIndexOf('supported'))
  })
})

test('an end that is near is none', () => {
  const texts = ['nearly eol', 'eol soon', 'end of life is approaching', 'eol', 'eol approached', 'linear eol']
  expect(texts.map((text) => text.replace(NEARLY_ENDED, ''))).toEqual([
    '',
    '',
    '',
    'eol',
    'eol approached',
    'linear eol',
  ])
})

describe('words at the start', () => {
  test.each([
    [YES, ['yes', 'yes*', 'oui', 'да', '是', 'ok'], ['yesterday', 'yé', '是否']],
    [NO, ['no', 'no (eol)', 'нет', '否', 'not supported'], ['note', 'november', 'n/a']],
    [NOTHING, ['n/a', 'tbd', '??', '-', 'to be defined', 'not affected'], ['n/a yet', 'tbd 2027', 'no']],
    [MOVE_ON, ['please use the latest', 'upgrade to it', 'upgrade'], ['updates to', 'use with care', 'upgraded']],
    [WAITING, ['planned', '⏳ planned for 2027', 'not yet released'], ['planned eol', 'maintenance, planned']],
    [WITHIN_LINE, ['use the latest 2.1', 'latest patch', 'latest of 2'], ['latest release', 'move to 2.1']],
    [LESSER_REFUSAL, ['no new features', 'no longer in active development'], ['no security fixes', 'new features']],
  ])('%s', (pattern, fitting, others) => {
    expect([...fitting, ...others].filter((text) => pattern.test(text))).toEqual(fitting)
  })
})
