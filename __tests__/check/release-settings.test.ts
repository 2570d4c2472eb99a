import { expect, test } from '@jest/globals'
import { namesItself, tagPatterns, toldSettings } from '../../src/check/release-settings.ts'

test('what is said of a package comes before what is said of all tags; what is ignored adds up', () => {
  const all = { scheme: 'semver', prereleases: true, ignore: ['v34'] } as const
  expect(
    toldSettings({ ...all, ignore: ['v34'] }, { scheme: 'calver', ignore: [{ tag: 'x-*', why: 'a test' }] }),
  ).toEqual({
    scheme: 'calver',
    prereleases: true,
    ignore: ['v34', { tag: 'x-*', why: 'a test' }],
  })
  expect(toldSettings({})).toEqual({ ignore: [] })
})

test.each([
  ['v{version}', 'v1.2.3', '1.2.3'],
  [['rel-{version}', '{name}@{version}'], 'crewkit@1.2.3', '1.2.3'],
  [undefined, 'v1.2.3', undefined],
])('%j on %s', (told, tag, expected) => {
  const patterns = tagPatterns(told, 'crewkit', undefined)
  expect(patterns.map((pattern) => pattern.versionOf(tag)).find((version) => version !== undefined)).toBe(expected)
})

test('a pattern that cannot be used', () => {
  expect(() => tagPatterns('release', 'crewkit', 'security-policy.yml')).toThrow(
    'The tag pattern "release" cannot be used. It must hold {version} once, as in v{version} or {name}@{version}.',
  )
})

test.each([
  ['v{version}', false],
  [['v{version}', '{name}-{version}'], true],
  [undefined, false],
])('%j names itself: %s', (told, expected) => expect(namesItself(told)).toBe(expected))
