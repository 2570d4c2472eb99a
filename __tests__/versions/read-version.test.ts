import { describe, expect, test } from '@jest/globals'
import type { Meaning } from '../../src/versions/meaning.ts'
import { alone, bound, interval, type VersionToken, withOperator } from '../../src/versions/read-version.ts'
import { tokens } from '../../src/versions/tokens.ts'

function version(text: string): VersionToken {
  const token = tokens(text).find((found) => found.kind === 'version')
  if (token?.kind !== 'version') throw new Error(`${text} is no version`)
  return token
}

describe('a version alone', () => {
  test.each<[string, Meaning]>([
    ['5.1.3', { kind: 'exact', numbers: [5, 1, 3], tail: '' }],
    ['5.1', { kind: 'line', numbers: [5, 1] }],
    ['5.1.x', { kind: 'line', numbers: [5, 1] }],
    ['*', { kind: 'all' }],
    ['2.latest', { kind: 'newest', of: 'release', back: 0, within: [2] }],
    ['4.NN-1.z', { kind: 'newest', of: 'minor', back: 1, within: [4] }],
  ])('%s', (text, expected) => expect(alone(version(text), [])).toEqual(expected))

  test('a snapshot with a branch beside it is the branch', () => {
    expect(alone(version('3.0.0-SNAPSHOT'), tokens('Master'))).toEqual({ kind: 'branch', name: 'Master' })
    expect(alone(version('3.0.0-SNAPSHOT'), [])).toEqual({ kind: 'exact', numbers: [3, 0, 0], tail: '-SNAPSHOT' })
  })
})

describe('a version behind an operator', () => {
  test.each<[string, string, Meaning]>([
    ['<', '4.0', { kind: 'interval', upper: { numbers: [4, 0], tail: '', inclusive: false } }],
    ['<=', '4.x', { kind: 'interval', upper: { numbers: [4], tail: '', inclusive: true } }],
    ['>', '4.0.0-rc.1', { kind: 'interval', lower: { numbers: [4, 0, 0], tail: '-rc.1', inclusive: false } }],
    ['>=', '4', { kind: 'interval', lower: { numbers: [4], tail: '', inclusive: true } }],
    ['=', '4', { kind: 'exact', numbers: [4], tail: '' }],
    ['=', '4.x', { kind: 'line', numbers: [4] }],
    ['^', '4', { kind: 'line', numbers: [4] }],
    ['^', 'x.x', { kind: 'all' }],
    ['!=', '4', { kind: 'unreadable', reason: 'it makes an exception' }],
    ['>', 'x.x', { kind: 'unreadable', reason: 'it compares with no number' }],
  ])('%s %s', (operator, text, expected) => expect(withOperator(operator, version(text))).toEqual(expected))
})

test('the end of an interval names a line; what follows a wildcard is no part of it', () => {
  expect(bound(version('2.0.0-beta.1'), true)).toEqual({ numbers: [2, 0, 0], tail: '-beta.1', inclusive: true })
  expect(bound(version('4.x-dev'), false)).toEqual({ numbers: [4], tail: '', inclusive: false })
  expect(bound(version('x.x'), true)).toBeUndefined()
})

test('an interval may be open at one end, not at both', () => {
  expect(interval({ lower: version('2') })).toEqual({
    kind: 'interval',
    lower: { numbers: [2], tail: '', inclusive: true },
  })
  expect(interval({ upper: version('*') })).toEqual({ kind: 'unreadable', reason: 'it compares with no number' })
})
