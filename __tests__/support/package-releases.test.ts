import { describe, expect, test } from '@jest/globals'
import { packageReleases } from '../../src/support/package-releases.ts'
import { releasesOf } from './examples.ts'

const TAGS = [
  'v9.0.0',
  '@acme/core@2.1.0',
  '@acme/core@2.0.0',
  '@other/core@1.0.0',
  'packages/ui/v3.0.0-rc.1',
  'packages/ui/v2.9.0',
  'acme-cli-v4.0.0',
]

describe('by the name in the tags', () => {
  test.each([
    ['@acme/core', '2.1.0'],
    ['@other/core', '1.0.0'],
    ['core', '2.1.0'],
    ['Core', '2.1.0'],
    ['@acme/ui', '2.9.0'],
    ['ui', '2.9.0'],
    ['acme cli', '4.0.0'],
    ['acme_cli', '4.0.0'],
    ['@third/core', undefined],
    ['elsewhere', undefined],
    ['', undefined],
  ])('%j: %s', async (name, expected) => {
    expect(packageReleases(await releasesOf(TAGS), name)?.current?.version.raw).toBe(expected)
  })

  test('prereleases are there and not current', async () => {
    const ui = packageReleases(await releasesOf(TAGS), 'ui')
    expect(ui?.newestFirst.map(({ version }) => version.raw)).toEqual(['3.0.0-rc.1', '2.9.0'])
    expect(ui?.stable.map(({ version }) => version.raw)).toEqual(['2.9.0'])
  })

  test('in a repository of packages only one of them is the project itself', async () => {
    const releases = await releasesOf(['core@2.0.0', 'core@1.0.0', 'cli@1.0.0'])
    expect(packageReleases(releases, 'core')?.current?.tag).toBe('core@2.0.0')
    expect(packageReleases(releases, 'cli')?.current?.tag).toBe('cli@1.0.0')
  })
})

test('what the policy declares comes first', async () => {
  const declared = new Map([['core', await releasesOf(['rel-7.0.0'])]])
  expect(packageReleases({ ...(await releasesOf(TAGS)), declared }, 'core')?.current?.tag).toBe('rel-7.0.0')
})
