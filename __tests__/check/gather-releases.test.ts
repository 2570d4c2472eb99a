import { describe, expect, test } from '@jest/globals'
import { gatherReleases, startTags } from '../../src/check/gather-releases.ts'
import type { CheckSettings } from '../../src/check/settings.ts'
import { readPolicy } from '../../src/policy/read-policy.ts'
import { type InMemoryContents, inMemory } from '../../src/repository/in-memory.ts'

async function gather(policyText: string, contents: InMemoryContents, settings: CheckSettings = {}) {
  const read = await readPolicy({ path: 'security-policy.yml', text: `version: 1\n${policyText}` })
  if (read.outcome !== 'read') throw new Error(read.diagnostics.map(({ message }) => message).join('\n'))
  const { releases, faults, tagList } = await gatherReleases(
    inMemory(contents),
    settings,
    read.policy,
    undefined,
    undefined,
  )
  return {
    source: tagList.source,
    current: releases.current?.tag,
    packages: [...(releases.declared ?? [])].map(([name, own]) => `${name} ${own.current?.tag ?? 'none'}`),
    ignored: releases.ignored.map(({ tag, reason }) => `${tag}: ${reason}`),
    faults: faults.map(
      ({ message, severity, at }) => `${severity} at ${read.policy.text.slice(at.span.start, at.span.end)}: ${message}`,
    ),
  }
}

describe('the tags as the policy reads them', () => {
  test.each<[string, string, string[], string | undefined]>([
    ['as they are', '', ['v1.0.0', 'v2.0.0'], 'v2.0.0'],
    ['by pattern', 'releases: { tags: "rel-{version}" }\n', ['v9.0.0', 'rel-1.0.0'], 'rel-1.0.0'],
    [
      'by the name of the project',
      'project: { name: crewkit }\nreleases: { tags: "{name}-{version}" }\n',
      ['x-9.0.0', 'crewkit-1.0.0'],
      'crewkit-1.0.0',
    ],
    ['without mistakes', 'releases: { ignore: [v34] }\n', ['v34', 'v5.0.0'], 'v5.0.0'],
    [
      'without what fits a pattern',
      'releases: { ignore: ["9.*", { tag: v8.0.0, why: a test }] }\n',
      ['9.0.0', '9.1.0', 'v8.0.0', 'v1.0.0'],
      'v1.0.0',
    ],
    ['with prereleases', 'releases: { prereleases: true }\n', ['v0.2.0-beta.1', 'v0.1.0'], 'v0.2.0-beta.1'],
    ['by a scheme', 'releases: { scheme: pep440 }\n', ['1.0', '1.1rc1', '1.1'], '1.1'],
    [
      'less those of packages',
      'packages: [{ name: core, tags: "core@{version}" }]\n',
      ['core@9.0.0', 'v1.0.0'],
      'v1.0.0',
    ],
    [
      'those of packages where there are no others',
      'packages: [{ name: core, tags: "core@{version}" }]\n',
      ['core@9.0.0', 'nightly'],
      'core@9.0.0',
    ],
  ])('%s', async (_, policy, tags, expected) => {
    expect(await gather(policy, { tags })).toMatchObject({ current: expected, faults: [] })
  })

  test('why a tag is ignored is said', async () => {
    const { ignored } = await gather('releases: { ignore: [{ tag: v8.0.0, why: a test }] }\n', {
      tags: ['v8.0.0', 'v1.0.0'],
    })
    expect(ignored).toEqual(['v8.0.0: the policy says to ignore it: a test'])
  })

  test('from the file that the policy names', async () => {
    const contents = { tags: ['v9.0.0'], files: { 'tags.txt': 'v1.0.0\n' } }
    expect(await gather('releases: tags.txt\n', contents)).toMatchObject({ source: 'file', current: 'v1.0.0' })
  })
})

describe('what no tag bears out', () => {
  test.each<[string, string, string[], string[]]>([
    [
      'a scheme',
      'releases: { scheme: semver }\n',
      ['1.0.0~beta1', '1.0.0~beta2'],
      [
        'error at semver: The scheme `semver` does not fit: it reads none of the 2 tags that hold a version, such as `1.0.0~beta1`.',
      ],
    ],
    [
      'a pattern',
      'releases: { tags: "rel-{version}" }\n',
      ['v1.0.0', 'v1.1.0'],
      [
        'error at "rel-{version}": None of the 2 tags fits `rel-{version}`, so there is no release to hold the promise against.',
      ],
    ],
    ['one of two patterns', 'releases: { tags: ["rel-{version}", "v{version}"] }\n', ['v1.0.0'], []],
    ['without any tag', 'releases: { tags: "rel-{version}", scheme: calver }\n', [], []],
    [
      'the pattern of a package',
      'packages: [{ name: core, tags: "core@{version}" }]\n',
      ['v1.0.0'],
      ['warning at "core@{version}": No tag is a release of `core`: none fits `core@{version}`.'],
    ],
    [
      'the scheme of a package',
      'packages: [{ name: core, tags: "core@{version}", scheme: semver }]\n',
      ['core@1.0.0~beta1', 'v1.0.0'],
      [
        'error at semver: The scheme `semver` does not fit: the only tag that holds a version, `core@1.0.0~beta1`, was not read.',
      ],
    ],
    [
      'two packages that take the same tags',
      'packages: [{ name: core, tags: "*{version}" }, { name: cli, tags: "cli@{version}" }]\n',
      ['cli@1.0.0', 'cli@1.1.0', 'core@2.0.0'],
      ['undefined at "cli@{version}": `cli@1.1.0` is read as a release of two packages, `core` and `cli`.'],
    ],
  ])('%s', async (_, policy, tags, expected) => expect((await gather(policy, { tags })).faults).toEqual(expected))

  test('a pattern that the user named is an error of its own', async () => {
    await expect(gather('', { tags: ['v1.0.0'] }, { tagPattern: 'rel-{version}' })).rejects.toThrow(
      'None of the 1 tags fits the pattern "rel-{version}".',
    )
    await expect(gather('', { tags: ['v1.0.0'] }, { tagPattern: 'rel' })).rejects.toThrow(
      'The tag pattern "rel" cannot be used.',
    )
    expect(await gather('', { tags: ['v1.0.0'] }, { tagPattern: 'v{version}' })).toMatchObject({ current: 'v1.0.0' })
  })
})

describe('asking for the tags before the policy is read', () => {
  const file = (text: string) => ({ path: 'security-policy.yml', text })
  test.each([
    ['no policy', undefined, {}, true],
    ['a policy that says nothing of releases', file('version: 1\n'), {}, true],
    ['a policy that names a source', file('version: 1\nreleases: tags.txt\n'), {}, false],
    ['in quotes', file('"releases": tags.txt\n'), {}, false],
    ['the user names one', file('releases: tags.txt\n'), { releases: 'git' }, true],
  ])('%s', (_, policy, settings, expected) => {
    expect(startTags(inMemory({ tags: ['v1.0.0'] }), settings, policy) !== undefined).toBe(expected)
  })
})
