import { describe, expect, test } from '@jest/globals'
import { readRuleWeights } from '../../src/check/rule-weights.ts'

test('a weight for each rule, as flags and YAML have it; the last word holds', () => {
  const texts = ['end-of-support-is-stated=off', 'rows-agree: error', ' contact-is-real = notice', 'rows-agree=warning']
  expect(readRuleWeights(texts)).toEqual({
    weights: { 'end-of-support-is-stated': 'off', 'rows-agree': 'warning', 'contact-is-real': 'notice' },
  })
  expect(readRuleWeights([])).toEqual({ weights: {} })
})

describe('refuses', () => {
  test.each([
    ['rows-agre=off', 'There is no rule "rows-agre".', 'Did you mean rows-agree?'],
    ['what-is-this=off', 'There is no rule "what-is-this".', 'security-policy explain lists them all.'],
    ['=off', 'There is no rule "".', 'security-policy explain lists them all.'],
    ['', 'There is no rule "".', 'security-policy explain lists them all.'],
    ['constructor=off', 'There is no rule "constructor".', 'security-policy explain lists them all.'],
    ['rows-agree', 'The rule rows-agree is given no severity.', 'Write rows-agree=error, =warning, =notice or =off.'],
    ['rows-agree=', 'The rule rows-agree is given no severity.', 'Write rows-agree=error, =warning, =notice or =off.'],
    [
      'rows-agree=warn',
      'The rule rows-agree takes no severity "warn".',
      'Write rows-agree=error, =warning, =notice or =off.',
    ],
    ['rows-agree=Eror', 'The rule rows-agree takes no severity "Eror".', 'Did you mean rows-agree=error?'],
  ])('%j', (text, message, hint) => {
    expect(readRuleWeights([text])).toEqual({ refused: { message, hint } })
  })
})
