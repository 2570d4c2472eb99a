import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { gitIn } from '../../src/repository/git.ts'
import { fetchesAllBranches, findRemote, listRemote, namesBelow, repositoryName } from '../../src/repository/remote.ts'
import { gitServers } from './git-server.ts'
import { commitAndTag, environment, git, temporaryDirectories } from './temporary.ts'

const temporary = temporaryDirectories()
const serve = gitServers()

describe('the remote to ask', () => {
  test.each<[Readonly<Record<string, string>>, string | undefined]>([
    [{}, undefined],
    [{ upstream: 'u' }, 'upstream'],
    [{ 'a.b.url': 'u' }, 'a.b.url'],
    [{ alpha: 'a', origin: 'o' }, 'origin'],
    [{ alpha: 'a', beta: 'b' }, undefined],
  ])('of %j: %j', async (remotes, name) => {
    const directory = commitAndTag(temporary())
    for (const [remote, url] of Object.entries(remotes)) git(directory, 'config', `remote.${remote}.url`, url)
    git(directory, 'config', 'remote.pushDefault', 'origin')
    expect((await findRemote(gitIn(directory, environment)))?.name).toBe(name)
  })

  test('has its first address and all refspecs', async () => {
    const directory = commitAndTag(temporary())
    for (const value of ['https://example.org/a\nb', 'c']) git(directory, 'config', '--add', 'remote.origin.url', value)
    for (const value of ['+refs/heads/*:x', 'y']) git(directory, 'config', '--add', 'remote.origin.fetch', value)
    git(directory, 'config', 'remote.origin.pushurl', 'p')
    expect(await findRemote(gitIn(directory, environment))).toEqual({
      name: 'origin',
      url: 'https://example.org/a\nb',
      refspecs: ['+refs/heads/*:x', 'y'],
    })
  })

  test('is none where there is no checkout', async () => {
    expect(await findRemote(gitIn(temporary(), environment))).toBeUndefined()
  })
})

test('a remote tells its tags and branches in one exchange', async () => {
  const home = temporary()
  commitAndTag(home, ['v1', 'a2', 'pkg/v3'])
  git(home, 'branch', '2.x')
  const server = await serve(home)
  const directory = commitAndTag(temporary())
  git(directory, 'remote', 'add', 'origin', `${server.url}/.git`)

  const run = gitIn(directory, environment)
  const remote = { name: 'origin', url: '', refspecs: [] }
  const tags = await listRemote(run, '--tags', remote)
  expect(namesBelow('refs/tags/', tags.output ?? '')).toEqual(['a2', 'pkg/v3', 'v1'])
  const heads = await listRemote(run, '--heads', remote)
  expect(namesBelow('refs/heads/', heads.output ?? '')).toEqual(['2.x', 'main'])
})

test.each([
  ['', []],
  ['1\trefs/tags/v1\n2\trefs/tags/v1^{}\n3\trefs/heads/main\n4\trefs/tags/\n', ['v1']],
  ['1\trefs/tags/::error::\x1b[0m\n1\trefs/tags/a\tb\nrefs/tags/none', ['::error::\x1b[0m', 'a\tb']],
])('names in %j', (answer, names) => {
  expect(namesBelow('refs/tags/', answer)).toEqual(names)
})

test('any answer holds only names', () => {
  const pieces = fc.constantFrom('\n', '\t', 'refs/tags/', 'refs/heads/', 'v1', '^{}', '0123')
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      for (const name of namesBelow('refs/tags/', parts.join(''))) expect(name).toMatch(/^[^\n]+$/)
    }),
  )
})

test.each([
  ['https://github.com/ada/engine.git', 'engine'],
  ['https://token@github.com/ada/engine/', 'engine'],
  ['git@github.com:ada/engine.git', 'engine'],
  ['git@host:engine', 'engine'],
  ['/srv/git/engine.git/', 'engine'],
  [String.raw`C:\git\engine`, 'engine'],
  ['../engine.js', 'engine.js'],
  ['..', undefined],
  ['.git', undefined],
  ['', undefined],
])('the repository at %j is called %j', (url, name) => {
  expect(repositoryName(url)).toBe(name)
})

test.each([
  [['+refs/heads/*:refs/remotes/origin/*'], true],
  [['refs/heads/main:x', 'refs/heads/*:refs/heads/*'], true],
  [['+refs/*:refs/*'], true],
  [['+refs/heads/main:refs/remotes/origin/main'], false],
  [['+refs/heads/v*:refs/remotes/origin/v*', '+refs/tags/*:refs/tags/*'], false],
  [[], false],
])('%j fetch all branches: %j', (refspecs, all) => {
  expect(fetchesAllBranches({ name: 'origin', url: '', refspecs })).toBe(all)
})
