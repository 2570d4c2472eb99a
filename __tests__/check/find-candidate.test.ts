import { describe, expect, test } from '@jest/globals'
import { findCandidate, releaseOfPackage } from '../../src/check/find-candidate.ts'
import type { Manifest } from '../../src/check/manifest.ts'
import { releasesOf } from '../support/examples.ts'

async function candidate(tags: readonly string[], release: string | undefined, manifest?: Manifest) {
  const found = findCandidate(release === undefined ? {} : { release }, manifest, await releasesOf(tags))
  return found && [found.facts.version.raw, found.tag, found.facts.source, found.facts.certain]
}

describe('named by the user', () => {
  test.each<[string[], string, unknown[]]>([
    [['v1.0.0'], '2.0.0', ['2.0.0', 'v2.0.0', '--release', true]],
    [['v1.0.0'], 'v2.0.0', ['2.0.0', 'v2.0.0', '--release', true]],
    [['1.0.0'], '2.0.0', ['2.0.0', '2.0.0', '--release', true]],
    [['crewkit-server-v1.0.0'], '2.0.0', ['2.0.0', 'crewkit-server-v2.0.0', '--release', true]],
    [['crewkit-server-v1.0.0'], 'crewkit-server-v2.0.0', ['2.0.0', 'crewkit-server-v2.0.0', '--release', true]],
    [['CREWKIT_1_0_0'], '2.0.0', ['2.0.0', 'CREWKIT_2.0.0', '--release', true]],
    [[], '1.0.0', ['1.0.0', '1.0.0', '--release', true]],
    [['v1.0.0'], '2.0.0-rc.1', ['2.0.0-rc.1', 'v2.0.0-rc.1', '--release', true]],
    [['v2.0.0', 'v1.0.0'], '1.0.1', ['1.0.1', 'v1.0.1', '--release', true]],
  ])('%j: %s', async (tags, release, expected) => expect(await candidate(tags, release)).toEqual(expected))

  test.each(['next', '', 'v', '2.x'])('%j is no version', async (release) => {
    await expect(candidate(['v1.0.0'], release)).rejects.toThrow(`"${release}" is no version as semver reads them.`)
  })
})

describe('told by the manifest', () => {
  const manifest = (version: string, next?: string): Manifest => ({
    file: 'package.json',
    version,
    ...(next === undefined ? {} : { next: { file: '.changeset', version: next } }),
  })
  test.each<[string, string[], Manifest | undefined, unknown[] | undefined]>([
    ['above every tag', ['v1.0.0'], manifest('1.1.0'), ['1.1.0', 'v1.1.0', 'package.json', false]],
    ['released already', ['v1.1.0', 'v1.0.0'], manifest('1.1.0'), undefined],
    ['below the newest', ['v2.0.0', 'v1.0.0'], manifest('1.1.0'), undefined],
    ['a prerelease', ['v1.0.0'], manifest('1.1.0-rc.1'), undefined],
    ['before the first release', [], manifest('0.1.0'), undefined],
    ['no version as the tags have them', ['v1.0.0'], manifest('1.1.0.final!'), undefined],
    ['nothing', ['v1.0.0'], undefined, undefined],
    ['what changesets lead to', ['v1.0.0'], manifest('1.0.0', '2.0.0'), ['2.0.0', 'v2.0.0', '.changeset', false]],
    [
      'the manifest before the changesets',
      ['v1.0.0'],
      manifest('1.1.0', '1.2.0'),
      ['1.1.0', 'v1.1.0', 'package.json', false],
    ],
  ])('%s', async (_, tags, given, expected) => expect(await candidate(tags, undefined, given)).toEqual(expected))
})

test('a change that makes the release makes it certain', async () => {
  const manifest: Manifest = { file: 'package.json', version: '1.1.0' }
  const found = findCandidate({ releasing: true }, manifest, await releasesOf(['v1.0.0']))
  expect(found?.facts.certain).toBe(true)
})

describe('a release of a package', () => {
  test.each([
    ['core@2.0.0', 'core@2.0.0'],
    ['core@0.9.0', 'core@1.0.0'],
    ['cli@2.0.0', undefined],
    ['v2.0.0', undefined],
    ['2.0.0', undefined],
    ['core@next', undefined],
  ])('%s', async (release, current) => {
    const declared = new Map([['core', await releasesOf(['core@1.0.0'])]])
    const releases = { ...(await releasesOf(['v1.0.0'])), declared }
    expect(releaseOfPackage(release, releases, '2026-11-21')?.declared?.get('core')?.current?.tag).toBe(current)
  })
})
