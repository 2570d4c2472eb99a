import { expect, test } from '@jest/globals'
import * as library from '@renovatebot/pep440'
import fc from 'fast-check'
import { pep440 } from '../../../src/versions/schemes/pep440.ts'
import { inOrder } from './schemes.ts'

test('the order of the specification', () => {
  const order = [
    '1.0.dev1',
    '1.0a1.dev1',
    '1.0a1',
    '1.0b1',
    '1.0rc1',
    '1.0rc10',
    '1.0',
    '1.0.post1.dev1',
    '1.0.post1',
    '1.1.dev1',
  ]
  expect(inOrder(pep440, [...order].reverse())).toEqual(order)
})

test.each([
  ['5.5.0rc5', 'rc5', true],
  ['3.4.0.dev1', '.dev1', true],
  ['1.0.post1', '.post1', false],
  ['1.0-1', '-1', false],
  ['5.5.0-beta.2', '-beta.2', true],
  ['1.0+local.7', '+local.7', false],
])('%s has the tail %s', (text, tail, prerelease) =>
  expect(pep440.parse(text)).toMatchObject({ raw: text, tail, prerelease }),
)

test.each(['1.0-SNAPSHOT', '1.0.Final', '1!2.0', '1.0-npm', '1.0 rc one'])('%s is no version', (text) => {
  expect(pep440.parse(text)).toBeUndefined()
})

test('orders as the library does, which would read both versions again at every comparison', () => {
  const tail = fc
    .tuple(
      fc.constantFrom('', 'a1', 'a2', 'b1', 'rc1', 'rc12'),
      fc.constantFrom('', '.post1', '.post10'),
      fc.constantFrom('', '.dev0', '.dev5'),
    )
    .map((parts) => parts.join(''))
  const version = fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 }), tail, fc.constantFrom('', '+a', '+1', '+a.2'))
  const text = version.map(([major, minor, rest, local]) => `${major}.${minor}${rest}${local}`)
  fc.assert(
    fc.property(text, text, (left, right) => {
      const [one, other] = [pep440.parse(left), pep440.parse(right)]
      if (!one || !other) throw new Error(`${left} or ${right} cannot be read`)
      expect(Math.sign(pep440.compare(one, other))).toBe(Math.sign(library.compare(left, right)))
    }),
    { numRuns: 2_000 },
  )
})
