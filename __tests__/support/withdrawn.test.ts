import { expect, test } from '@jest/globals'
import { isWithdrawn, withoutWithdrawn } from '../../src/support/withdrawn.ts'
import { releasesOf, rowOf } from './examples.ts'

test.each([
  ['5.0.1 no', true],
  ['5.0.1 yes', false],
  ['5.0.x no', false],
  ['< 5 no', false],
])('%s: %s', (text, expected) => expect(isWithdrawn(rowOf(text))).toBe(expected))

test('what follows from a rule takes nothing back', () => {
  expect(isWithdrawn(rowOf('5.0.1 no', { because: 'the newest release' }))).toBe(false)
})

test.each([
  [['5.0.1 no'], 'v5.0.0', ['v5.0.0', 'v4.0.0']],
  [['5.0.1 no', '5.0.0 no'], 'v4.0.0', ['v4.0.0']],
  [['4.0.0 no'], 'v5.0.1', ['v5.0.1', 'v5.0.0']],
  [['5.0.x no'], 'v5.0.1', ['v5.0.1', 'v5.0.0', 'v4.0.0']],
  [['5.0.1 no', '5.0.0 no', '4.0.0 no'], undefined, []],
])('without %j', async (rows, current, stable) => {
  const releases = await releasesOf(['v5.0.1', 'v5.0.0', 'v4.0.0'])
  const left = withoutWithdrawn(
    releases,
    rows.map((text) => rowOf(text)),
  )
  expect(left.current?.tag).toBe(current)
  expect(left.stable.map(({ tag }) => tag)).toEqual(stable)
})
