import { describe, expect, test } from '@jest/globals'
import { gatherFacts } from '../../src/check/gather-facts.ts'
import type { CheckSettings } from '../../src/check/settings.ts'
import { type InMemoryContents, inMemory } from '../../src/repository/in-memory.ts'
import type { Facts } from '../../src/rules/rule.ts'

const DOCUMENT = '## Supported Versions\n\n| Version | Supported |\n| --- | --- |\n| 1.x | yes |\n'
const POLICY = 'version: 1\nsupport: { rule: { newest: 1, of: minor } }\n'
const TODAY = { today: '2026-11-21' }

const gather = (contents: InMemoryContents, settings: CheckSettings = {}) =>
  gatherFacts(inMemory(contents), { ...TODAY, ...settings })

describe('what is there, and why what is missing is missing', () => {
  const asked: (keyof Facts)[] = ['policy', 'securityMd', 'releases', 'support', 'branches', 'candidate']
  test.each<[string, InMemoryContents, CheckSettings, (keyof Facts)[], Partial<Record<keyof Facts, string>>]>([
    [
      'a document',
      { files: { 'SECURITY.md': DOCUMENT }, tags: ['v1.0.0'] },
      {},
      ['securityMd', 'releases', 'support', 'branches'],
      {
        policy: 'There is no security-policy.yml.',
        candidate: 'No version is about to be released: neither --release nor a manifest names one above every tag.',
      },
    ],
    [
      'a policy',
      { files: { 'security-policy.yml': POLICY }, tags: ['v1.0.0'] },
      {},
      ['policy', 'releases', 'support', 'branches'],
      { securityMd: 'There is no SECURITY.md.' },
    ],
    [
      'a policy with a fault',
      { files: { 'security-policy.yml': 'version: 1\nsuport: {}\n', 'SECURITY.md': DOCUMENT }, tags: ['v1.0.0'] },
      {},
      ['securityMd', 'releases', 'support', 'branches'],
      { policy: 'security-policy.yml has to be mended first.' },
    ],
    [
      'tags that could not be read',
      {
        files: { 'SECURITY.md': DOCUMENT },
        tags: [],
        notes: ['The checkout is shallow.', 'The remote did not answer.'],
      },
      {},
      ['securityMd', 'support', 'branches'],
      { releases: 'The checkout is shallow. The remote did not answer.' },
    ],
    [
      'branches that could not be read',
      { files: { 'SECURITY.md': DOCUMENT.replace('1.x', 'main') }, tags: ['v1.0.0'], branches: 'No remote.' },
      {},
      ['securityMd', 'releases', 'support'],
      { branches: 'No remote.' },
    ],
    [
      'a release that is to come',
      { files: { 'SECURITY.md': DOCUMENT }, tags: ['v1.0.0'] },
      { release: '2.0.0' },
      ['securityMd', 'releases', 'support', 'branches', 'candidate'],
      {},
    ],
    [
      'a manifest above every tag',
      { files: { 'SECURITY.md': DOCUMENT, 'package.json': '{"version":"2.0.0"}' }, tags: ['v1.0.0'] },
      {},
      ['securityMd', 'releases', 'support', 'branches', 'candidate'],
      {},
    ],
  ])('%s', async (_, contents, settings, present, reasons) => {
    const { facts, missing } = await gather(contents, settings)
    expect(asked.filter((fact) => facts[fact] !== undefined)).toEqual(present)
    expect(missing).toMatchObject(reasons)
  })
})

describe('a release that is to come', () => {
  const files = { 'SECURITY.md': DOCUMENT }
  test.each<[string, InMemoryContents, string, string | undefined, string | undefined]>([
    ['is current', { files, tags: ['v1.0.0'] }, '2.0.0', 'v2.0.0', '2.0.0'],
    ['is an old line', { files, tags: ['v2.0.0', 'v1.0.0'] }, '1.0.1', 'v2.0.0', '1.0.1'],
    ['has the prefix of the others', { files, tags: ['crewkit-v1.0.0'] }, '2.0.0', 'crewkit-v2.0.0', '2.0.0'],
    ['is there already', { files, tags: ['v1.0.0'] }, '1.0.0', 'v1.0.0', '1.0.0'],
  ])('%s', async (_, contents, release, current, candidate) => {
    const { facts } = await gather(contents, { release })
    expect([facts.releases?.current?.tag, facts.candidate?.version.raw]).toEqual([current, candidate])
  })

  test('of a package', async () => {
    const policy = 'version: 1\npackages: [{ name: core, tags: "core@{version}", rule: { newest: 1, of: major } }]\n'
    const { facts } = await gather(
      { files: { 'security-policy.yml': policy }, tags: ['core@1.0.0', 'v9.0.0'] },
      { release: 'core@2.0.0' },
    )
    expect(facts.releases?.current?.tag).toBe('v9.0.0')
    expect(facts.support?.policy.flatMap(({ rows }) => rows.map(({ text }) => text))).toEqual(['2.x'])
    expect(facts.candidate).toBeUndefined()
  })
})

test('a manifest changes nothing but the candidate', async () => {
  const contents = { files: { 'security-policy.yml': POLICY, 'package.json': '{"version":"2.0.0"}' }, tags: ['v1.0.0'] }
  const { facts } = await gather(contents)
  expect(facts.candidate).toMatchObject({ source: 'package.json', certain: false, version: { raw: '2.0.0' } })
  expect(facts.support?.policy.flatMap(({ rows }) => rows.map(({ text }) => text))).toEqual(['1.0.x'])
})

describe('what cannot be read at all', () => {
  test.each<[string, InMemoryContents, CheckSettings, RegExp]>([
    ['nothing', {}, {}, /^There is no security policy here/],
    ['another format', { files: { 'SECURITY.rst': 'Write to us.' } }, {}, /^SECURITY\.rst is there and cannot be read/],
    ['no YAML', { files: { 'security-policy.yml': 'version: [\n' } }, {}, /^security-policy\.yml:\d+:\d+: /],
    [
      'a release that is no version',
      { files: { 'SECURITY.md': DOCUMENT } },
      { release: 'next' },
      /^"next" is no version/,
    ],
    [
      'a named document that is not there',
      { files: { 'SECURITY.md': DOCUMENT } },
      { document: 'a.md' },
      /^There is no file a\.md\.$/,
    ],
    ['a list of tags that is not there', { files: { 'SECURITY.md': DOCUMENT } }, { releases: 'tags.txt' }, /tags\.txt/],
  ])('%s', async (_, contents, settings, message) => {
    await expect(gather(contents, settings)).rejects.toMatchObject({
      name: 'CannotRead',
      message: expect.stringMatching(message),
    })
  })
})
