import { expect, test } from '@jest/globals'
import { gatherPackages, namedPackages } from '../../src/check/gather-packages.ts'
import { readPolicy } from '../../src/policy/read-policy.ts'
import { releasesOf } from '../support/examples.ts'

async function policyOf(text: string) {
  const read = await readPolicy({ path: 'security-policy.yml', text: `version: 1\n${text}` })
  if (read.outcome !== 'read') throw new Error(read.diagnostics.map(({ message }) => message).join('\n'))
  return read.policy
}

const TAGS = ['core@2.0.0', 'core@2.1.0-rc.1', 'cli-v24.04', 'cli-v24.10', 'v1.0.0']

test('each by its own pattern, scheme and exceptions', async () => {
  const policy = await policyOf(`packages:
  - { name: core, tags: "{name}@{version}", prereleases: true }
  - { name: cli, tags: "{name}-v{version}", scheme: calver, ignore: [cli-v24.10] }
  - { name: ui }
`)
  const { releases, tags, faults } = await gatherPackages(
    policy,
    TAGS.map((name) => ({ name })),
    {},
  )
  expect([...releases].map(([name, { current, schemeId }]) => [name, current?.tag, schemeId])).toEqual([
    ['core', 'core@2.1.0-rc.1', 'semver'],
    ['cli', 'cli-v24.04', 'calver'],
  ])
  expect([...tags]).toEqual(['core@2.1.0-rc.1', 'core@2.0.0', 'cli-v24.04'])
  expect(faults).toEqual([])
})

test('no policy, no packages', async () => {
  expect((await gatherPackages(undefined, [{ name: 'v1.0.0' }], {})).releases.size).toBe(0)
})

test('without a pattern, the tags with its name are read as the policy says', async () => {
  const policy = await policyOf('packages:\n  - { name: core, prereleases: true }\n  - { name: cli }\n')
  const named = await namedPackages(policy, await releasesOf(TAGS), {})
  expect([...named].map(([name, { current }]) => [name, current?.tag])).toEqual([['core', 'core@2.1.0-rc.1']])
})

test('what is said of all tags holds for packages', async () => {
  const policy = await policyOf('packages:\n  - { name: core, tags: "core@{version}" }\n')
  const { releases } = await gatherPackages(
    policy,
    TAGS.map((name) => ({ name })),
    { ignore: ['core@2.0.0'], prereleases: true },
  )
  expect(releases.get('core')?.stable.map(({ tag }) => tag)).toEqual(['core@2.1.0-rc.1'])
})
