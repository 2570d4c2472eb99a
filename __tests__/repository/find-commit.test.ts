import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findCommit } from '../../src/repository/find-commit.ts'
import { type Git, gitIn } from '../../src/repository/git.ts'
import { findRemote } from '../../src/repository/remote.ts'
import { CannotRead } from '../../src/repository/repository.ts'
import { commitAndTag, environment, git, temporaryDirectories } from './temporary.ts'

const temporary = temporaryDirectories()

const find = (directory: string, revision: string): Promise<string | undefined> => {
  const run = gitIn(directory, environment)
  return findCommit(run, () => findRemote(run), revision)
}

describe('a name', () => {
  test('of a commit, branch or tag', async () => {
    const directory = commitAndTag(temporary(), ['v1', 'annotated', 'é/ü', '@acme/core@1.0.0'.slice(1)])
    const commit = git(directory, 'rev-parse', 'HEAD').trim()
    git(directory, 'branch', 'feature/one')
    git(directory, 'branch', 'b')
    git(directory, 'commit', '-q', '--allow-empty', '-m', 'Two')
    git(directory, 'branch', '-f', 'feature/one', 'HEAD')
    const names = [
      commit,
      commit.slice(0, 8),
      'v1',
      'annotated',
      'é/ü',
      'acme/core@1.0.0',
      'main@{1}',
      'b',
      'HEAD~1',
      'HEAD^',
      'main~1',
    ]
    for (const name of [...names, 'refs/heads/feature/one^1', 'refs/tags/v1']) {
      expect([name, await find(directory, name)]).toEqual([name, commit])
    }
  })

  test('of a branch that only the remote has', async () => {
    const origin = commitAndTag(temporary())
    git(origin, 'branch', '2.x')
    const directory = temporary()
    git(directory, 'clone', '-q', origin, '.')
    expect(await find(directory, '2.x')).toBe(git(origin, 'rev-parse', 'HEAD').trim())
    expect(await find(directory, 'origin/2.x')).toBe(git(origin, 'rev-parse', 'HEAD').trim())
  })

  test.each(['nowhere', 'a'.repeat(40), '0123456789abcdef', 'HEAD~5', 'HEAD^2'])('of nothing: %s', async (revision) => {
    expect(await find(commitAndTag(temporary()), revision)).toBeUndefined()
  })

  test('of what is no commit', async () => {
    const directory = commitAndTag(temporary({ a: 'x' }))
    git(directory, 'tag', 'blob', git(directory, 'hash-object', '-w', 'a').trim())
    expect(await find(directory, 'blob')).toBeUndefined()
  })
})

describe('what is no name', () => {
  const refused: Git = async () => {
    throw new Error('git was started')
  }

  test.each([
    '',
    ' ',
    '-h',
    '--upload-pack=x',
    '--all',
    '^main',
    'a..b',
    'a...b',
    'HEAD:..',
    'HEAD:SECURITY.md',
    ':/fix',
    'main^{/regex}',
    'main^{tree}',
    'main\n--all',
    'a b',
    'a\0b',
    '*',
    'v?',
    '@',
    '/etc/passwd',
    'a'.repeat(300),
  ])('%j', async (revision) => {
    const found = findCommit(refused, async () => undefined, revision)
    await expect(found).rejects.toThrow(CannotRead)
    await expect(found).rejects.toMatchObject({
      message: `"${revision}" is no name of a commit, branch or tag.`,
      help: 'Name one, such as main, v1.2.0 or the first digits of a commit.',
    })
  })

  test('reaches git never as an option, a range or a path', async () => {
    const seen: string[][] = []
    const git: Git = async (...args) => {
      seen.push([...args])
      return { failure: { reason: '', help: '', status: 1 } }
    }
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (revision) => {
        await findCommit(git, async () => undefined, revision).catch(() => undefined)
      }),
    )
    for (const [command, verify, quiet, name = '', ...more] of seen) {
      expect([command, verify, quiet, more]).toEqual(['rev-parse', '--verify', '--quiet', []])
      expect(name).toMatch(/^[^-^:][^:\s]*\^\{commit\}$/)
      expect(name).not.toContain('..')
    }
  })
})

test('no checkout', async () => {
  await expect(find(temporary(), 'main')).rejects.toMatchObject({
    message: 'The commit "main" could not be looked for: this directory belongs to no git checkout.',
    help: 'Run it in a checkout.',
  })
})
