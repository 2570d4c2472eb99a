import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { checkedOutCommits } from '../../src/repository/checked-out.ts'
import { commitAndTag, environment, git, temporaryDirectories } from './temporary.ts'

const temporary = temporaryDirectories()

/** A repository on a commit that merges `topic` into `main`, as GitHub makes it for a pull request. */
function merged(): { directory: string; commits: string[] } {
  const directory = commitAndTag(temporary())
  git(directory, 'checkout', '-q', '-b', 'topic')
  git(directory, 'commit', '-q', '--allow-empty', '-m', 'Two\n\nparent of much\n')
  git(directory, 'checkout', '-q', 'main')
  git(directory, 'merge', '-q', '--no-ff', '-m', 'Merge', 'topic')
  return { directory, commits: ['HEAD', 'HEAD^1', 'HEAD^2'].map((name) => git(directory, 'rev-parse', name).trim()) }
}

test('a merge, with what it merges', async () => {
  const { directory, commits } = merged()
  expect(await checkedOutCommits(directory, environment)).toEqual(commits)
})

test('the same in a shallow checkout, which has none of its parents', async () => {
  const { directory, commits } = merged()
  const clone = join(temporary(), 'clone')
  git(directory, 'clone', '-q', '--depth', '1', `file://${directory}`, clone)
  expect(await checkedOutCommits(clone, environment)).toEqual(commits)
})

test.each([
  ['a directory without git', () => temporary()],
  [
    'a repository without a commit',
    () => {
      const directory = temporary()
      git(directory, 'init', '-q')
      return directory
    },
  ],
])('%s tells nothing', async (_, make) => {
  const directory = make()
  expect(await checkedOutCommits(directory, { ...environment, GIT_CEILING_DIRECTORIES: directory })).toEqual([])
})
