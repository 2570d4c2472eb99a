import { expect, test } from '@jest/globals'
import { parseArguments } from '../../src/cli/arguments.ts'
import { RULE_OPTIONS, readRuleOptions } from '../../src/cli/rule-options.ts'
import { UsageError } from '../../src/cli/usage-error.ts'

const read = (...args: string[]) => readRuleOptions(parseArguments(args, RULE_OPTIONS, 0))

test('nothing is chosen without a word', () => {
  expect(read()).toEqual({})
})

test('rules and the profile', () => {
  expect(read('--rule', 'rows-agree=off', '--rule=contact-is-real=notice', '--profile', 'cra')).toEqual({
    rules: { 'rows-agree': 'off', 'contact-is-real': 'notice' },
    profile: 'cra',
  })
})

test('a rule that there is not', () => {
  const fault = () => read('--rule', 'rows-agrees=off')
  expect(fault).toThrow(new UsageError('There is no rule "rows-agrees".'))
  expect(fault).toThrow(expect.objectContaining({ hint: 'Did you mean rows-agree?' }))
})

test('a profile that there is not', () => {
  const fault = () => read('--profile', 'strickt')
  expect(fault).toThrow(
    'The option --profile knows no value "strickt". It takes recommended, strict, osps-baseline or cra.',
  )
})
