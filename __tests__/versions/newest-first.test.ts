import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { newestFirst } from '../../src/versions/newest-first.ts'
import type { Release } from '../../src/versions/releases.ts'
import { semver } from '../../src/versions/schemes/semver.ts'

function release(text: string): Release {
  const version = semver.parse(text)
  if (!version) throw new Error(`${text} is no version`)
  return { tag: text, version }
}

test('numbers too great for their bits leave the rest to the scheme', () => {
  const order = [
    '300000.1.0',
    '200000.2.0',
    '131071.0.1',
    '131070.9.9',
    '1.20241010.2',
    '1.20241010.1',
    '1.0.20240101',
    '1.0.0.2',
    '1.0.0.1',
    '1.0.0-rc.1',
  ]
  expect(newestFirst([...order].reverse().map(release), semver).map(({ tag }) => tag)).toEqual(order)
})

test('sorts as the scheme compares, and keeps equal ones as they came', () => {
  const number = fc.oneof(fc.nat({ max: 3 }), fc.constantFrom(131_070, 131_071, 131_072, 999_999_999))
  const text = fc
    .tuple(fc.array(number, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '', '-rc.1', '-rc.2', '+a', '+b'))
    .map(([numbers, tail]) => numbers.join('.') + tail)
  fc.assert(
    fc.property(fc.array(text, { maxLength: 20 }), (texts) => {
      const releases = texts.map(release)
      const expected = [...releases].sort((left, right) => semver.compare(right.version, left.version))
      expect(newestFirst(releases, semver)).toEqual(expected)
    }),
    { numRuns: 1_000 },
  )
})
