import { expect, test } from '@jest/globals'
import { readNamePattern } from '../../src/versions/name-pattern.ts'
import { processorTime } from '../processor-time.ts'

test.each([
  ['v34', 'v34', true],
  ['v34', 'v34.0.0', false],
  ['nightly-*', 'nightly-20240101', true],
  ['nightly-*', 'nightly-', true],
  ['nightly-*', 'v1-nightly-2', false],
  ['*-npm', '4.18.1-npm', true],
  ['*-npm', '4.18.1-npm.1', false],
  ['*', '', true],
  ['a*b*c', 'a-b-c', true],
  ['a*b*c', 'abc', true],
  ['a*b*c', 'a-c-b', false],
  ['ab*ba', 'aba', false],
  ['a*bc*c', 'abc', false],
  ['v1.*', 'v1x0', false],
  ['', '', true],
])('%s and %j: %s', (pattern, name, expected) => expect(readNamePattern(pattern)(name)).toBe(expected))

test('many stars take no time', () => {
  const start = processorTime()
  readNamePattern(`${'a*'.repeat(500)}b`)('a'.repeat(100_000))
  expect(processorTime() - start).toBeLessThan(500)
})
