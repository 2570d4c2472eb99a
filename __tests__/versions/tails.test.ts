import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  compareTailOrders,
  firstPiece,
  type TailKind,
  tailKind,
  tailOrder,
  tailPieces,
} from '../../src/versions/tails.ts'

const compare = (left: string, right: string): number => compareTailOrders(tailOrder(left), tailOrder(right))

describe('what a tail says', () => {
  test.each<[TailKind, string]>([
    ['none', ''],
    ['none', '+git'],
    ['none', '-'],
    ['prerelease', '-rc.1'],
    ['prerelease', 'rc1'],
    ['prerelease', '-0'],
    ['prerelease', '-SNAPSHOT'],
    ['prerelease', '-M6'],
    ['prerelease', '.dev20151006'],
    ['prerelease', '.preview'],
    ['prerelease', '-pr91'],
    ['prerelease', 'b'],
    ['final', '.Final'],
    ['final', '.GM'],
    ['final', '-stable'],
    ['final', '.v20240826'],
    ['final', '.v202408261530'],
    ['variant', '.v3'],
    ['later', '.post1'],
    ['later', '.SP2'],
    ['later', 'w'],
    ['variant', '-npm'],
    ['variant', '-cluster'],
    ['variant', '-iOS'],
    ['variant', '-20241010'],
  ])('%s: %j', (kind, tail) => expect(tailKind(tail)).toBe(kind))
})

test('a tail in pieces', () => {
  expect(tailPieces('-RC.2_x86')).toEqual(['rc', 2, 'x', 86])
  expect(firstPiece('-RC.2')).toBe('rc')
  expect(firstPiece('-20241010')).toBe(20_241_010)
  expect(firstPiece('-')).toBeUndefined()
})

describe('their order', () => {
  test('from the first snapshot to what comes after the release', () => {
    const order = [
      '-SNAPSHOT',
      '-alpha',
      '-alpha.2',
      '-alpha.10',
      '-beta1',
      '-M1',
      '-rc.1',
      'rc2',
      '-RC10',
      '',
      '.SP1',
      '.SP2',
    ]
    expect([...order].reverse().sort(compare)).toEqual(order)
  })

  test.each([
    ['.Final', ''],
    ['.GA', '.Final'],
    ['-rc.1', 'rc1'],
    ['+a', '+b'],
  ])('%j is %j', (left, right) => expect(compare(left, right)).toBe(0))

  test('is total', () => {
    const tails = fc.oneof(
      fc.constantFrom(
        '',
        '.Final',
        '-rc.1',
        '-rc',
        'rc10',
        '-npm',
        '-0',
        '-20241010',
        '.SP1',
        '.post2',
        '-alpha.beta',
        'w',
      ),
      fc.string({ unit: fc.constantFrom('a', 'c', 'r', '1', '9', '.', '-'), maxLength: 6 }),
    )
    fc.assert(
      fc.property(tails, tails, tails, (a, b, c) => {
        expect(Math.sign(compare(a, b))).toBe(0 - Math.sign(compare(b, a)))
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0)
      }),
      { numRuns: 2_000 },
    )
  })
})
