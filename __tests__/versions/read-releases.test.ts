import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type ReleaseSettings, readReleases } from '../../src/versions/read-releases.ts'
import { readTagPattern } from '../../src/versions/tag-pattern.ts'
import { processorTime } from '../processor-time.ts'

const read = (names: readonly string[], settings: Partial<ReleaseSettings> = {}) =>
  readReleases(
    names.map((name) => ({ name })),
    { name: 'crewkit', ...settings },
  )

test('releases, newest first, prereleases apart', async () => {
  const releases = await read(['v1.0.0', 'v1.10.0', 'v1.9.0', 'v2.0.0-rc.1', 'nonsense'])
  expect(releases.newestFirst.map(({ tag }) => tag)).toEqual(['v2.0.0-rc.1', 'v1.10.0', 'v1.9.0', 'v1.0.0'])
  expect(releases.stable.map(({ tag }) => tag)).toEqual(['v1.10.0', 'v1.9.0', 'v1.0.0'])
  expect(releases.current?.tag).toBe('v1.10.0')
  expect(releases).toMatchObject({ schemeId: 'semver', usual: 3, currentBecause: undefined, notes: [] })
  expect(releases.ignored).toEqual([{ tag: 'nonsense', reason: 'holds no version' }])
  expect(releases.newestFirst[1]).toMatchObject({
    tag: 'v1.10.0',
    version: { raw: '1.10.0', numbers: [1, 10, 0], tail: '', prerelease: false },
  })
})

test('dates stay with their tags', async () => {
  const { newestFirst } = await readReleases([{ name: 'v1.0.0', date: '2026-01-01' }], { name: 'crewkit' })
  expect(newestFirst[0]?.date).toBe('2026-01-01')
})

test('what the source calls a prerelease is none that people should run, whatever its name says', async () => {
  const tags = [{ name: 'v2.0.0', prerelease: true }, { name: 'v2.0.0-1', prerelease: true }, { name: 'v1.0.0' }]
  const { newestFirst, stable, current } = await readReleases(tags, { name: 'crewkit' })
  expect(newestFirst.map(({ tag, version }) => [tag, version.prerelease])).toEqual([
    ['v2.0.0', true],
    ['v2.0.0-1', true],
    ['v1.0.0', false],
  ])
  expect([stable.map(({ tag }) => tag), current?.tag]).toEqual([['v1.0.0'], 'v1.0.0'])
})

test('nothing out of nothing', async () => {
  expect(await read([])).toMatchObject({
    newestFirst: [],
    stable: [],
    current: undefined,
    ignored: [],
    usual: 3,
    schemeId: 'semver',
  })
})

describe('what the policy settles', () => {
  test('tags to ignore, by name', async () => {
    const { current, ignored } = await read(['v34', 'v34.0.0', 'v5.0.0'], { ignore: ['v34.0.0'] })
    expect(current?.tag).toBe('v5.0.0')
    expect(ignored).toContainEqual({ tag: 'v34.0.0', reason: 'the policy says to ignore it' })
  })

  test('tags to ignore, by pattern and with a reason', async () => {
    const ignore = ['build-*', { tag: 'v34*', why: 'tagged by mistake' }]
    const { current, ignored } = await read(['v34.0.0', 'v5.0.0', 'build-2026.1'], { ignore })
    expect(current?.tag).toBe('v5.0.0')
    expect(ignored).toEqual([
      { tag: 'v34.0.0', reason: 'the policy says to ignore it: tagged by mistake' },
      { tag: 'build-2026.1', reason: 'the policy says to ignore it' },
    ])
  })

  test('the scheme', async () => {
    const { schemeId, ignored } = await read(['1.0.0', '1.1.0-SNAPSHOT'], { scheme: 'pep440' })
    expect(schemeId).toBe('pep440')
    expect(ignored).toEqual([{ tag: '1.1.0-SNAPSHOT', reason: 'is no version as pep440 reads them' }])
  })

  test('the pattern', async () => {
    const pattern = readTagPattern('core@{version}', 'crewkit')
    if ('fault' in pattern) throw new Error(pattern.fault)
    expect((await read(['v9.0.0', 'core@1.0.0'], { patterns: [pattern] })).current?.tag).toBe('core@1.0.0')
  })

  test('prereleases count as releases', async () => {
    expect((await read(['v1.0.0-beta.1', 'v1.0.0-beta.2'], { prereleases: true })).current?.tag).toBe('v1.0.0-beta.2')
    expect((await read(['v1.0.0-beta.1'])).current).toBeUndefined()
  })
})

test('twin tags are one release', async () => {
  const { newestFirst, ignored } = await read(['v1.2.3', '1.2.3', 'v1.2'])
  expect(newestFirst.map(({ tag }) => tag)).toEqual(['v1.2.3'])
  expect(ignored).toEqual([
    { tag: 'v1.2', reason: 'moves along with `1.2.3`' },
    { tag: '1.2.3', reason: 'is the same version as `v1.2.3`' },
  ])
})

test('packages are read beside the project', async () => {
  const { packages, current } = await read(['v2.0.0', 'api/v1.0.0', 'api/v1.1.0', 'web@0.1.0'])
  expect(current?.tag).toBe('v2.0.0')
  expect([...packages].map(([name, releases]) => [name, releases.map(({ tag }) => tag)])).toEqual([
    ['api', ['api/v1.1.0', 'api/v1.0.0']],
    ['web', ['web@0.1.0']],
  ])
})

test('the newest tag of each series is asked for its date where none has one', async () => {
  const asked: string[][] = []
  const datesOf = async (tags: readonly string[]) => {
    asked.push([...tags])
    return new Map(tags.map((tag) => [tag, tag.startsWith('crewkit-next') ? '2026-06-01' : '2020-01-01']))
  }
  const { current, notes } = await read(['v1.0.0', 'v1.1.0', 'crewkit-next@5.0.0'], { datesOf })
  expect(asked[0]).toEqual(['v1.1.0', 'crewkit-next@5.0.0'])
  expect(current?.tag).toBe('crewkit-next@5.0.0')
  expect(notes).toEqual([
    'The newest plain tags are older than those of crewkit-next, so these are taken as the releases.',
  ])
})

test('every tag is a release, a package’s release, or ignored with a reason', () =>
  fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 40 }),
          fc
            .tuple(
              fc.constantFrom('v', '', 'core@', 'x-'),
              fc.nat({ max: 3 }),
              fc.nat({ max: 3 }),
              fc.constantFrom('', '-rc.1', '-npm', '.Final', 'rc1'),
            )
            .map(([prefix, major, minor, tail]) => `${prefix}${major}.${minor}.0${tail}`),
        ),
      ),
      async (names) => {
        const { newestFirst, packages, ignored } = await read(names)
        const kept = [...newestFirst, ...[...packages.values()].flat()].map(({ tag }) => tag)
        const told = new Set([...kept, ...ignored.map(({ tag }) => tag)])
        expect(kept).toHaveLength(new Set(kept).size)
        expect(ignored.filter(({ reason }) => reason === '')).toEqual([])
        expect(names.filter((name) => !told.has(name))).toEqual([])
      },
    ),
  ))

describe('20,000 tags of one hostile kind take no time', () => {
  test.each<[string, (index: number) => string]>([
    ['digits by the thousand', (index) => '1'.repeat(1_000) + index],
    ['numbers without end', (index) => '1.'.repeat(100) + index],
    ['hyphens', (index) => `a${'-'.repeat(200)}${index % 50}x1.2`],
    ['a number after each slash', (index) => '1/'.repeat(100) + index],
    ['dates after each other', (index) => '2024-01-01'.repeat(20) + index],
    ['one version with many tails', (index) => `v1.2.3-${'a.1.'.repeat(20)}${index}`],
    ['workflow commands', (index) => `v1.0.0\n::error::${index}`],
    ['emoji', (index) => `${'🙂'.repeat(50)}-1.0.${index}`],
  ])('%s', async (_, name) => {
    const tags = Array.from({ length: 20_000 }, (_value, index) => ({ name: name(index) }))
    const start = processorTime()
    await readReleases(tags, { name: 'crewkit' })
    // A loaded machine takes a second; anything worse than linear takes minutes.
    expect(processorTime() - start).toBeLessThan(3_000)
  })
})
