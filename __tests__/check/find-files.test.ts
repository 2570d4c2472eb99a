import { describe, expect, test } from '@jest/globals'
import { findDocument, findPolicy, nothingFound, otherFormats } from '../../src/check/find-files.ts'
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

describe('a policy in another format', () => {
  test.each<[string[], string[]]>([
    [['SECURITY.rst'], ['SECURITY.rst']],
    [
      ['security.adoc', '.github/SECURITY.txt'],
      ['.github/SECURITY.txt', 'security.adoc'],
    ],
    [
      ['docs/SECURITY.rst', 'SECURITY'],
      ['SECURITY', 'docs/SECURITY.rst'],
    ],
    [['docs/security.rst', 'security.txt', 'security/a.ts', 'SECURITY.rst.bak', 'Security.py'], []],
  ])('of %j is %j', async (paths, expected) => {
    expect(await otherFormats(repositoryOf(paths))).toEqual(expected)
  })

  test('is named', () => {
    const { message, help } = nothingFound(undefined, ['SECURITY.rst'])
    expect(message).toBe(
      'SECURITY.rst is there and cannot be read: only YAML and Markdown can, and there is neither security-policy.yml (in the root or .github/) nor SECURITY.md (in .github/, the root or docs/).',
    )
    expect(help).toBe(
      'Write it as SECURITY.md with a table of supported versions, or name the files with --policy and --document.',
    )
    expect(nothingFound('Elsewhere.', ['SECURITY', 'SECURITY.rst']).message).toMatch(
      /^SECURITY and SECURITY\.rst are there .* Elsewhere\.$/,
    )
  })
})
