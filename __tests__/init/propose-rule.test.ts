import { expect, test } from '@jest/globals'
import { proposeRule } from '../../src/init/propose-rule.ts'

const rows = (text: string) =>
  text.split(' / ').map((row) => ({ versions: row.replace(/^[+-]/, ''), supported: row.startsWith('+') }))

test.each([
  ['+0.1.x / -< 0.1', '{ newest: 1, of: minor }'],
  ['+5.6.x / +5.5.x / -< 5.5', '{ newest: 2, of: minor }'],
  ['+4.x / -< 4', '{ newest: 1, of: major }'],
  ['+Latest', '{ newest: 1, of: release }'],
])('the rows %s', (text, yaml) => {
  expect(proposeRule(rows(text), '')).toEqual({ yaml, because: 'the table' })
})

test.each(['+5.6.x / +5.4.x / -< 5.4', '+0.1.x', '+2.x / +1.4.x / -< 1.4', '-1.x'])(
  'the rows %s follow none',
  (text) => {
    expect(proposeRule(rows(text), '')).toBeUndefined()
  },
)

test.each([
  ['We support only the latest release.', '{ newest: 1, of: release }'],
  ['Only the latest minor version gets fixes.', '{ newest: 1, of: minor }'],
  ['We support the two latest major versions.', '{ newest: 2, of: major }'],
  ['Each version is supported until the next one is released.', '{ newest: 1, of: minor }'],
  ['We currently only support the latest main branch.', '{ branch: main }'],
])('%s', (sentence, yaml) => {
  expect(proposeRule([], sentence)).toEqual({ yaml, because: `the sentence “${sentence}”` })
})

test('words that promise nothing', () => {
  expect(proposeRule([], 'Please check the latest release before reporting.')).toBeUndefined()
})
