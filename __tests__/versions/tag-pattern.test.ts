import { describe, expect, test } from '@jest/globals'
import { readTagPattern } from '../../src/versions/tag-pattern.ts'

function versionIn(pattern: string, tag: string, name = 'crewkit'): string | undefined {
  const read = readTagPattern(pattern, name)
  if ('fault' in read) throw new Error(read.fault)
  return read.versionOf(tag)
}

describe('which tags fit, and their version', () => {
  test.each([
    ['v{version}', 'v1.2.3', '1.2.3'],
    ['v{version}', 'v1.2.3-rc.1', '1.2.3-rc.1'],
    ['v{version}', '1.2.3', undefined],
    ['{version}', '1.2.3', '1.2.3'],
    ['{name}@{version}', 'crewkit@1.2.3', '1.2.3'],
    ['{name}@{version}', 'other@1.2.3', undefined],
    ['{version}-android', '1.2.3-android', '1.2.3'],
    ['{version}-android', '1.2.3', undefined],
    ['*{version}', 'release1.2.3', '1.2.3'],
    ['*-{version}', 'fast-1.2.3', '1.2.3'],
    ['*-{version}', 'fast-1.2.3-rc.1', '1.2.3-rc.1'],
    ['*-{version}', 'big-2-fast-1.2.3', '1.2.3'],
    ['*-v{version}', 'webssh2-server-v5.2.0', '5.2.0'],
    ['R_*_{version}', 'R_2_7', '7'],
    ['*-{version}', 'fast-7', '7'],
    ['*-{version}', 'fast', undefined],
    ['packages/*@{version}', 'packages/core@1.2.3', '1.2.3'],
    // What stands before and behind must not overlap.
    ['v{version}v', 'v', undefined],
    ['aa{version}a', 'aa', undefined],
    // Signs that mean something elsewhere stand for themselves.
    ['v.{version}+', 'v.1.2.3+', '1.2.3'],
    ['[{version}]', '[1.2.3]', '1.2.3'],
  ])('%s in %s: %s', (pattern, tag, expected) => expect(versionIn(pattern, tag)).toBe(expected))

  test('a name with signs in it stands for itself', () => {
    expect(versionIn('{name}@{version}', '@crew/kit@1.0.0', '@crew/kit')).toBe('1.0.0')
  })
})

describe('a pattern that cannot be used says why', () => {
  const once = 'It must hold {version} once, as in v{version} or {name}@{version}.'
  const star = 'It may hold one * and only before {version}.'
  test.each([
    ['v', once],
    ['', once],
    ['{version}-{version}', once],
    ['**{version}', star],
    ['{version}*', star],
  ])('%j', (pattern, fault) => expect(readTagPattern(pattern, 'crewkit')).toEqual({ fault }))
})
