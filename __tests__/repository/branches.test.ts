import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { BranchList } from '../../src/repository/repository.ts'
import { openWorkingTree } from '../../src/repository/working-tree.ts'
import { commitAndTag, environment, git, temporaryDirectories } from './temporary.ts'

const temporary = temporaryDirectories()

function branches(directory: string, offline = false, env = environment): Promise<BranchList> {
  return openWorkingTree(directory, { environment: env }).listBranches({ offline })
}

/** A repository with the branches main, 1.x and release/2, to clone from. */
function home(...more: readonly string[]): string {
  const directory = commitAndTag(temporary())
  for (const branch of ['1.x', 'release/2', ...more]) git(directory, 'branch', branch)
  return directory
}

function clone(from: string, ...options: readonly string[]): string {
  const directory = join(temporary(), 'clone')
  git(from, 'clone', '-q', ...options, `file://${from}`, directory)
  return directory
}

const all = ['1.x', 'main', 'release/2']
const remedy = 'Fetch all of them: `fetch-depth: 0` for actions/checkout, elsewhere `git fetch --unshallow origin`.'
const some = 'The branches could not be read: this checkout holds only some of them, and'

describe('without asking', () => {
  test('where there is no remote', async () => {
    expect(await branches(home())).toEqual({ names: all })
  })

  test('of a whole clone, with its own', async () => {
    const directory = clone(home())
    git(directory, 'branch', 'mine')
    git(directory, 'remote', 'set-url', 'origin', '/nonexistent/x')
    expect(await branches(directory)).toEqual({ names: ['1.x', 'main', 'mine', 'release/2'] })
  })
})

describe('by asking', () => {
  test.each([[['--depth=1']], [['--single-branch']], [['--depth=1', '--no-single-branch']]])(
    'a clone with %j',
    async (options) => {
      const directory = clone(home(), ...options)
      expect(await branches(directory)).toEqual({ names: all })
      expect(await branches(directory, true)).toEqual({
        names: undefined,
        reason: `${some} the network is switched off. ${remedy}`,
      })
    },
  )

  test('a clone of chosen branches', async () => {
    const directory = clone(home())
    git(directory, 'remote', 'set-branches', 'origin', 'main', '1.x')
    git(directory, 'update-ref', '-d', 'refs/remotes/origin/release/2')
    expect(await branches(directory)).toEqual({ names: all })
  })

  test('a detached checkout of one commit', async () => {
    const from = home()
    const directory = temporary()
    git(directory, 'init', '-q')
    git(directory, 'remote', 'add', 'origin', `file://${from}`)
    git(directory, 'fetch', '-q', '--no-tags', 'origin', '+HEAD:refs/remotes/pull/1/merge')
    git(directory, 'checkout', '-q', '--detach', 'refs/remotes/pull/1/merge')
    expect(await branches(directory)).toEqual({ names: all })
  })
})

describe('"could not look" is not "does not exist"', () => {
  test('where the remote does not answer', async () => {
    const directory = clone(home(), '--depth=1')
    git(directory, 'remote', 'set-url', 'origin', 'https://ada:secret@127.0.0.1:1/x')
    const { names, reason } = await branches(directory)
    expect(names).toBeUndefined()
    expect(reason).toContain(
      `${some} its remote "origin" could not be asked: git said "unable to access 'https://127.0.0.1:1/x/'`,
    )
    expect(reason).not.toContain('secret')
  })

  test('where a shallow checkout has no remote', async () => {
    const directory = clone(home(), '--depth=1')
    git(directory, 'remote', 'remove', 'origin')
    expect(await branches(directory)).toEqual({
      names: undefined,
      reason: `The branches could not be read: this checkout is shallow and has no remote to ask. ${remedy}`,
    })
  })

  test('where there is no checkout, or no git', async () => {
    expect(await branches(temporary())).toEqual({
      names: undefined,
      reason: 'The branches could not be read: this directory belongs to no git checkout. Run it in a checkout.',
    })
    expect(await branches(temporary(), false, { ...environment, PATH: '' })).toEqual({
      names: undefined,
      reason: 'The branches could not be read: git is not installed, or not in the PATH. Install git.',
    })
  })
})
