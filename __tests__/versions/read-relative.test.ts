import { expect, test } from '@jest/globals'
import type { Meaning } from '../../src/versions/meaning.ts'
import { relativeMeaning } from '../../src/versions/read-relative.ts'
import { tokens } from '../../src/versions/tokens.ts'

const newest = (of: 'release' | 'minor' | 'major', back = 0, within: readonly number[] = []) =>
  ({ kind: 'newest', of, back, within }) as const

test.each<[string, Meaning]>([
  ['latest', newest('release')],
  ['latest of 2.x', newest('release', 0, [2])],
  ['previous minor', newest('minor', 1)],
  ['3rd latest major', newest('major', 2)],
  ['last three majors', { kind: 'union', of: [newest('major'), newest('major', 1), newest('major', 2)] }],
  ['< previous release', { kind: 'older', than: newest('release', 1), within: [] }],
  ['older than Main', { kind: 'older', than: { kind: 'branch', name: 'Main' }, within: [] }],
  ['older', { kind: 'older', within: [] }],
  ['previous versions', { kind: 'older', within: [] }],
  ['all other 4.x', { kind: 'rest', within: [4] }],
  ['betas of 2.x', { kind: 'prereleases', within: [2] }],
  ['latest beta', { kind: 'prereleases', within: [] }],
  ['latest 2.x release candidate', { kind: 'prereleases', within: [2] }],
  ['Master', { kind: 'branch', name: 'Master' }],
  ['development version', { kind: 'branch', name: 'development' }],
  ['everything', { kind: 'all' }],
  ['stable', newest('release')],
  ['the crew', { kind: 'unreadable', reason: 'it names no version' }],
  ['desktop latest', { kind: 'unreadable', reason: 'it names a channel, not a version' }],
])('%s', (text, expected) => expect(relativeMeaning(tokens(text), [])).toEqual(expected))

test.each(['5.1.x', '2.1.x latest', '< 2.0', 'beta 2.0', 'before 2.0'])('%s is said by its version', (text) => {
  expect(relativeMeaning(tokens(text), [])).toBeUndefined()
})

test('a line in brackets limits what the words say', () => {
  expect(relativeMeaning(tokens('latest'), tokens('3.x'))).toEqual(newest('release', 0, [3]))
  expect(relativeMeaning(tokens('latest'), tokens('3.1.2'))).toEqual(newest('release'))
})
