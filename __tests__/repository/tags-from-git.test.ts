import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { TagList } from '../../src/repository/repository.ts'
import { openWorkingTree } from '../../src/repository/working-tree.ts'
import { gitServers } from './git-server.ts'
import { commitAndTag, environment, git, temporaryDirectories, withScriptAsGit } from './temporary.ts'

const temporary = temporaryDirectories()
const serve = gitServers()

function tags(directory: string, { source = 'auto', offline = false, env = environment } = {}): Promise<TagList> {
  return openWorkingTree(directory, { environment: env, gitLimits: { seconds: 20, bytes: 1e6 } }).listTags({
    source,
    offline,
  })
}

function names({ tags: list }: TagList): readonly string[] {
  return list.map(({ name }) => name)
}

const local = { source: 'git', description: 'the tags of this checkout' }
const asked = { source: 'remote', description: 'the tags of the remote "origin"', complete: true }
const shallow = 'This checkout is shallow, so it may lack tags.'
const bare = 'This checkout has no tags, though its remote may.'
const unshallow = 'Fetch them: `fetch-depth: 0` for actions/checkout, elsewhere `git fetch --unshallow --tags`.'
const fetchTags =
  'Fetch them: `fetch-depth: 0` or `fetch-tags: true` for actions/checkout, elsewhere `git fetch --tags`.'

describe('a checkout with its tags', () => {
  test.each(['loose', 'packed', 'packed and loose'])('%s', async (kind) => {
    const directory = commitAndTag(temporary(), ['v1.0.0', 'a1', 'pkg/v1'])
    if (kind !== 'loose') git(directory, 'pack-refs', '--all')
    if (kind === 'packed and loose') git(directory, 'tag', 'v2')
    git(directory, 'branch', 'v1.0.0')
    git(directory, 'remote', 'add', 'origin', 'https://127.0.0.1:1/x')
    const list = await tags(directory)
    expect(list).toMatchObject({ ...local, complete: true, notes: [] })
    expect(names(list)).toEqual(['a1', 'pkg/v1', 'v1.0.0', ...(kind === 'packed and loose' ? ['v2'] : [])])
  })

  test('below it, and in another worktree', async () => {
    const directory = commitAndTag(temporary({ 'packages/one/x': '' }), ['v1'])
    const worktree = join(temporary(), 'w')
    git(directory, 'worktree', 'add', '-q', worktree)
    expect(names(await tags(join(directory, 'packages/one')))).toEqual(['v1'])
    expect(names(await tags(worktree))).toEqual(['v1'])
  })

  test('of hostile names', async () => {
    const directory = commitAndTag(temporary())
    const head = git(directory, 'rev-parse', 'HEAD').trim()
    const hostile = ['--help', '%0A', '<b>', `deep/${'x/'.repeat(2000)}y`, 'é"|\'`$(x)', '💥']
    const packed = hostile
      .map((name) => `refs/tags/${name}`)
      .sort()
      .map((name) => `${head} ${name}\n`)
    writeFileSync(join(directory, '.git/packed-refs'), packed.join(''))
    expect(names(await tags(directory))).toEqual([...hostile].sort())
  })

  test('without any, and without a remote that could have some', async () => {
    expect(await tags(commitAndTag(temporary()))).toEqual({ ...local, tags: [], complete: true, notes: [] })
    const empty = temporary()
    git(empty, 'init', '-q')
    expect(await tags(empty)).toEqual({ ...local, tags: [], complete: true, notes: [] })
  })
})

describe('a checkout that lacks tags asks its remote', () => {
  async function shallowClone(...options: readonly string[]): Promise<{ directory: string; home: string }> {
    const home = commitAndTag(temporary(), ['v1', 'a2'])
    git(home, 'commit', '-q', '--allow-empty', '-m', 'Two')
    const { url } = await serve(home)
    // Git must run beside the server, which is this process: so the clone is made from the disk, then pointed to it.
    const directory = join(temporary(), 'clone')
    git(home, 'clone', '-q', ...options, `file://${home}`, directory)
    git(directory, 'remote', 'set-url', 'origin', `${url}/.git`)
    return { directory, home }
  }

  test('shallow', async () => {
    const { directory } = await shallowClone('--depth=1')
    const list = await tags(directory)
    expect(list).toMatchObject({ ...asked, notes: [`${shallow} Its remote was asked instead.`] })
    expect(names(list)).toEqual(['a2', 'v1'])
    expect(await tags(directory, { offline: true })).toEqual({
      ...local,
      tags: [],
      complete: false,
      notes: [`${shallow} ${unshallow}`],
    })
  })

  test('shallow with the one tag that was pushed', async () => {
    const { directory } = await shallowClone('--depth=1')
    git(directory, 'tag', 'v3')
    expect(names(await tags(directory))).toEqual(['a2', 'v1'])
    const list = await tags(directory, { source: 'git' })
    expect(list).toEqual({ ...local, tags: [{ name: 'v3' }], complete: false, notes: [`${shallow} ${unshallow}`] })
  })

  test('cloned without tags', async () => {
    const { directory } = await shallowClone('--no-tags')
    expect(await tags(directory)).toMatchObject({ ...asked, notes: [`${bare} Its remote was asked instead.`] })
    expect(await tags(directory, { offline: true })).toMatchObject({ complete: false, notes: [`${bare} ${fetchTags}`] })
  })

  test('made and detached as actions/checkout does', async () => {
    const { home } = await shallowClone()
    const { url } = await serve(home)
    const directory = temporary()
    const head = git(home, 'rev-parse', 'HEAD').trim()
    git(directory, 'init', '-q')
    git(directory, 'remote', 'add', 'origin', home)
    git(directory, 'fetch', '-q', '--no-tags', '--depth=1', 'origin', `+${head}:refs/remotes/pull/1/merge`)
    git(directory, 'checkout', '-q', '--detach', 'refs/remotes/pull/1/merge')
    git(directory, 'remote', 'set-url', 'origin', `${url}/.git`)
    expect(names(await tags(directory))).toEqual(['a2', 'v1'])
    expect(names(await tags(directory, { source: 'remote' }))).toEqual(['a2', 'v1'])
  })

  test('shallow, of a remote that is gone', async () => {
    const { directory } = await shallowClone('--depth=1')
    git(directory, 'remote', 'remove', 'origin')
    expect(await tags(directory)).toMatchObject({ ...local, complete: false, notes: [`${shallow} ${unshallow}`] })
  })
})

describe('a remote that does not answer', () => {
  test('asks for a password: nobody is asked, and none is told', async () => {
    const home = commitAndTag(temporary(), ['v1'])
    const { url, requests } = await serve(home, { password: 'right' })
    const directory = commitAndTag(temporary())
    const address = `${url}/.git`
    git(directory, 'remote', 'add', 'origin', address)
    const list = await tags(directory)
    const reason = `git said "could not read Username for '${url}': terminal prompts disabled"`
    expect(list).toMatchObject({ ...local, complete: false })
    expect(list.notes).toEqual([`${bare} The remote "origin" could not be asked: ${reason}. ${fetchTags}`])
    expect(requests).not.toHaveLength(0)

    git(directory, 'remote', 'set-url', 'origin', address.replace('//', '//ada:wrong-secret@'))
    const second = await tags(directory)
    expect(second.notes.join()).toContain(`git said "Authentication failed for '${address}/'"`)
    await expect(tags(directory, { source: 'remote' })).rejects.toMatchObject({
      message: `The remote "origin" could not be asked for its tags: git said "Authentication failed for '${address}/'".`,
    })

    git(directory, 'remote', 'set-url', 'origin', address.replace('//', '//ada:right@'))
    expect(names(await tags(directory))).toEqual(['v1'])
  })

  test('is not there, or is no repository', async () => {
    const directory = commitAndTag(temporary())
    git(directory, 'remote', 'add', 'origin', '/nonexistent/x')
    expect((await tags(directory)).notes.join()).toContain(
      `git said "'/nonexistent/x' does not appear to be a git repository"`,
    )
    const { url } = await serve(temporary())
    git(directory, 'remote', 'set-url', 'origin', `${url}/none.git`)
    expect((await tags(directory)).notes.join()).toContain(`git said "repository '${url}/none.git/' not found"`)
  })
})

describe('no checkout', () => {
  const otherwise = 'Or name a file that lists the tags: `--releases tags.txt`.'

  test('is said', async () => {
    const reason = 'this directory belongs to no git checkout'
    expect(await tags(temporary())).toEqual({
      ...local,
      tags: [],
      complete: false,
      notes: [`No tags could be read: ${reason}. Run it in a checkout. ${otherwise}`],
    })
    await expect(tags(temporary(), { source: 'git' })).rejects.toMatchObject({
      message: `The tags of this checkout cannot be read: ${reason}.`,
      help: `Run it in a checkout. ${otherwise}`,
    })
    await expect(tags(temporary(), { source: 'remote' })).rejects.toMatchObject({
      message: `The remote of this checkout cannot be found: ${reason}.`,
    })
  })

  test('that git trusts', async () => {
    const directory = temporary()
    const env = withScriptAsGit(
      directory,
      `echo "fatal: detected dubious ownership in repository at '/x'" >&2; exit 128`,
    )
    expect((await tags(directory, { env })).notes).toEqual([
      'No tags could be read: git does not trust "/x", because another user owns it. ' +
        `If you do: git config --global --add safe.directory '/x' ${otherwise}`,
    ])
  })

  test('for want of git', async () => {
    const env = { ...environment, PATH: '/nonexistent' }
    expect((await tags(temporary(), { env })).notes).toEqual([
      `No tags could be read: git is not installed, or not in the PATH. Install git. ${otherwise}`,
    ])
  })
})

describe('the remote by name', () => {
  test('needs the network', async () => {
    await expect(tags(commitAndTag(temporary()), { source: 'remote', offline: true })).rejects.toMatchObject({
      message: 'The tags of the remote need the network, which is switched off.',
      help: 'Leave out --offline, or take the tags of the checkout: `--releases git`.',
    })
  })

  test('needs a remote', async () => {
    await expect(tags(commitAndTag(temporary()), { source: 'remote' })).rejects.toMatchObject({
      message: 'This checkout has no remote called "origin", nor a single other one, to ask for its tags.',
    })
  })
})
