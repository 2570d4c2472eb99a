import { describe, expect, test } from '@jest/globals'
import { readReleases } from '../../src/versions/read-releases.ts'
import { withRelease } from '../../src/versions/with-release.ts'

async function released(tags: readonly string[], written: string, settings: { prereleases?: boolean } = {}) {
  const releases = await readReleases(
    tags.map((name) => ({ name })),
    { name: 'crewkit', ...settings },
  )
  const version = releases.scheme.parse(written)
  if (!version) throw new Error(`${written} is no version.`)
  const ahead = withRelease(releases, version, `v${written}`, '2026-11-21')
  return {
    all: ahead.newestFirst.map(({ tag }) => tag),
    stable: ahead.stable.map(({ tag }) => tag),
    current: ahead.current?.tag,
    pending: ahead.pending,
  }
}

describe('a release that is about to be tagged', () => {
  test('is the current one where it is the highest', async () => {
    expect(await released(['v1.1.0', 'v1.0.0'], '1.2.0')).toEqual({
      all: ['v1.2.0', 'v1.1.0', 'v1.0.0'],
      stable: ['v1.2.0', 'v1.1.0', 'v1.0.0'],
      current: 'v1.2.0',
      pending: 'v1.2.0',
    })
  })

  test('stands in its place where it is a patch of an older line', async () => {
    expect(await released(['v2.0.0', 'v1.0.0'], '1.0.1')).toEqual({
      all: ['v2.0.0', 'v1.0.1', 'v1.0.0'],
      stable: ['v2.0.0', 'v1.0.1', 'v1.0.0'],
      current: 'v2.0.0',
      pending: 'v1.0.1',
    })
  })

  test('is no stable one where it is a prerelease', async () => {
    expect(await released(['v1.0.0'], '2.0.0-rc.1')).toEqual({
      all: ['v2.0.0-rc.1', 'v1.0.0'],
      stable: ['v1.0.0'],
      current: 'v1.0.0',
      pending: 'v2.0.0-rc.1',
    })
  })

  test('counts where prereleases do', async () => {
    const { current } = await released(['v2.0.0-beta.1'], '2.0.0-beta.2', { prereleases: true })
    expect(current).toBe('v2.0.0-beta.2')
  })

  test('is the first one', async () => expect((await released([], '1.0.0')).current).toBe('v1.0.0'))

  test('changes nothing once it is tagged', async () => {
    expect(await released(['v1.0.0'], '1.0.0')).toEqual({
      all: ['v1.0.0'],
      stable: ['v1.0.0'],
      current: 'v1.0.0',
      pending: undefined,
    })
  })
})
