import { describe, expect, test } from '@jest/globals'
import { findDocument, findPolicy, nothingFound } from '../../src/check/find-files.ts'
import { inMemory } from '../../src/repository/in-memory.ts'

const repositoryOf = (paths: readonly string[]) =>
  inMemory({ files: Object.fromEntries(paths.map((path) => [path, `text of ${path}`])) })

describe('the document', () => {
  test.each<[string[], string | undefined, string[]]>([
    [[], undefined, []],
    [['SECURITY.md'], 'SECURITY.md', []],
    [
      ['docs/SECURITY.md', 'SECURITY.md', '.github/SECURITY.md'],
      '.github/SECURITY.md',
      ['SECURITY.md', 'docs/SECURITY.md'],
    ],
    [['docs/security.md'], 'docs/security.md', []],
    [['Security.MD'], 'Security.MD', []],
    [['SECURITY.txt', 'src/SECURITY.md', 'SECURITY.md.bak'], undefined, []],
  ])('of %j is %s', async (paths, expected, hidden) => {
    const found = await findDocument(repositoryOf(paths), undefined)
    expect(found?.file.path).toBe(expected)
    expect(found?.hidden ?? []).toEqual(hidden)
  })

  test('that the user names lies anywhere', async () => {
    const found = await findDocument(repositoryOf(['SECURITY.md', 'policy/a.md']), 'policy/a.md')
    expect(found).toEqual({ file: { path: 'policy/a.md', text: 'text of policy/a.md' }, hidden: [] })
    await expect(findDocument(repositoryOf([]), 'a.md')).rejects.toMatchObject({
      message: 'There is no file a.md.',
      help: 'Name another one with --document.',
    })
  })
})

describe('the policy', () => {
  test.each<[string[], string | undefined, string[]]>([
    [[], undefined, []],
    [['security-policy.yml'], 'security-policy.yml', []],
    [['security-policy.yaml'], 'security-policy.yaml', []],
    [['.github/security-policy.yml', 'security-policy.yml'], 'security-policy.yml', ['.github/security-policy.yml']],
    [['docs/security-policy.yml'], undefined, []],
  ])('of %j is %s', async (paths, expected, hidden) => {
    const found = await findPolicy(repositoryOf(paths), undefined)
    expect(found?.file.path).toBe(expected)
    expect(found?.hidden ?? []).toEqual(hidden)
  })

  test('that the user names', async () => {
    await expect(findPolicy(repositoryOf([]), 'a.yml')).rejects.toMatchObject({
      message: 'There is no file a.yml.',
      help: 'Name another one with --policy.',
    })
  })
})

test('nothing at all', () => {
  expect(nothingFound().message).toMatch(/^There is no security policy here: neither security-policy\.yml/)
})
