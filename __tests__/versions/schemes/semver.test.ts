import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import library from 'semver'
import { semver } from '../../../src/versions/schemes/semver.ts'
import { inOrder } from './schemes.ts'

test('the order of the specification (§11.4)', () => {
  const order = [
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
  ]
  expect(inOrder(semver, [...order].reverse())).toEqual(order)
})

test('the order of what people tag', () => {
  const order = ['1.0.0-0', '1.0.0-Beta1', '1.0.0beta2', '1.0.0-rc9', '1.0.0-RC10', '1.0.0', '1.0.1-rc.01', '1.1']
  expect(inOrder(semver, [...order].reverse())).toEqual(order)
})

test.each([
  ['1.2.3-rc.1', '-rc.1', true],
  ['1.2.3rc1', 'rc1', true],
  ['1.2.3.rc1', '.rc1', true],
  ['1.2.3+build.5', '', false],
  ['1.2.3-rc.1+build.5', '-rc.1', true],
  ['1.2.3.4-rc.1', '-rc.1', true],
])('%s has the tail %j', (text, tail, prerelease) =>
  expect(semver.parse(text)).toMatchObject({ raw: text, tail, prerelease }),
)

test.each(['1.2.3-rc_1', '1.2.3-', '1.2.3 beta', '1.2.3-rc..1', '1.2.3-ü', `1.2.3-${'a'.repeat(101)}`])(
  '%j is no version',
  (text) => expect(semver.parse(text)).toBeUndefined(),
)

test('orders every version of the specification as node-semver does', () => {
  // Words of lower-case letters, and numbers: where upper case and `rc10` do not come in, both follow §11 to the letter.
  const identifier = fc.oneof(fc.constantFrom('alpha', 'beta', 'rc', 'x-y', 'a'), fc.nat({ max: 20 }).map(String))
  const tail = fc.array(identifier, { maxLength: 3 }).map((list) => (list.length === 0 ? '' : `-${list.join('.')}`))
  const version = fc
    .tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 }), fc.nat({ max: 2 }), tail)
    .map(([a, b, c, rest]) => `${a}.${b}.${c}${rest}`)
  fc.assert(
    fc.property(fc.array(version, { maxLength: 12 }), (texts) => {
      expect(inOrder(semver, texts)).toEqual(library.sort([...texts]))
    }),
  )
})
