import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { openWorkingTree } from '../../src/repository/working-tree.ts'
import { commitAndTag, environment, git, temporaryDirectories, withScriptAsGit, write } from './temporary.ts'

const temporary = temporaryDirectories()

describe('the name', () => {
  test("is the directory's where there is no remote, or no git", async () => {
    const directory = commitAndTag(temporary())
    expect(await openWorkingTree(directory, { environment }).name()).toBe(basename(directory))
    expect(await openWorkingTree(directory, { environment: { PATH: '' } }).name()).toBe(basename(directory))
    git(directory, 'remote', 'add', 'origin', '/')
    expect(await openWorkingTree(directory, { environment }).name()).toBe(basename(directory))
  })

  test("is the whole checkout's below it", async () => {
    const directory = commitAndTag(temporary({ 'packages/one/x': '' }))
    git(directory, 'remote', 'add', 'origin', 'git@git.example.org:ada/engine.git')
    expect(await openWorkingTree(join(directory, 'packages/one'), { environment }).name()).toBe('engine')
  })
})

/** A script in git's place that counts how often it is run. */
function countingGit(directory: string): { environment: typeof environment; calls: () => readonly string[] } {
  const script = `echo "$@" >> '${directory}/calls'; PATH="\${PATH#*:}" exec git "$@"`
  write(join(directory, 'calls'), '')
  return {
    environment: withScriptAsGit(directory, script),
    calls: () =>
      readFileSync(join(directory, 'calls'), 'utf8')
        .split('\n')
        .slice(0, -1)
        .map((call) => call.replace(/^.*=30 /, '')),
  }
}

test('a check of a checkout with tags starts git once', async () => {
  const directory = commitAndTag(temporary(), ['v1'])
  const counting = countingGit(temporary())
  const repository = openWorkingTree(directory, { environment: counting.environment })
  for (const source of ['auto', 'git', 'auto']) await repository.listTags({ source, offline: false })
  expect(counting.calls()).toEqual(['rev-parse --is-shallow-repository --symbolic --tags'])
})

test('what is named as a file needs no git', async () => {
  const directory = temporary({ 'tags.txt': 'v1 2026-01-01' })
  const counting = countingGit(temporary())
  const repository = openWorkingTree(directory, { environment: counting.environment })
  await repository.listTags({ source: 'tags.txt', offline: false })
  expect(await repository.tagDates(['v1'])).toEqual(new Map([['v1', '2026-01-01']]))
  expect(counting.calls()).toEqual([])
})

test('a list that fails before it is waited for waits with it', async () => {
  const list = openWorkingTree(temporary(), { environment }).listTags({ source: 'none.txt', offline: true })
  await new Promise((later) => setTimeout(later, 10))
  await expect(list).rejects.toThrow('There is no file "none.txt"')
})

test('standard input is read once, and only when it is named', async () => {
  let opened = 0
  async function* input(): AsyncGenerator<string> {
    yield 'v1'
  }
  const repository = openWorkingTree(temporary(), {
    environment,
    standardInput: () => {
      opened++
      return input()
    },
  })
  expect(opened).toBe(0)
  const first = await repository.listTags({ source: '-', offline: false })
  expect(first.tags).toEqual([{ name: 'v1' }])
  expect(await repository.listTags({ source: '-', offline: false })).toEqual(first)
  expect(opened).toBe(1)
})

test('the dates are those of the list read last', async () => {
  const directory = commitAndTag(temporary({ 'tags.txt': 'v1 2020-01-01\n' }), ['v1'])
  const repository = openWorkingTree(directory, { environment })
  await repository.listTags({ source: 'tags.txt', offline: true })
  expect((await repository.tagDates(['v1'])).get('v1')).toBe('2020-01-01')
  await repository.listTags({ source: 'git', offline: true })
  expect((await repository.tagDates(['v1'])).get('v1')).toBe('2026-01-02T03:04:05Z')
})

test('a file of tags outside is read where the user named it', async () => {
  const file = join(temporary({ 'tags.txt': 'v1' }), 'tags.txt')
  const repository = openWorkingTree(temporary(), { environment })
  await expect(repository.listTags({ source: file, offline: true })).rejects.toThrow(
    'leads out of the checked directory.',
  )
  const list = await repository.listTags({ source: file, offline: true, namedByUser: true })
  expect(list.tags).toEqual([{ name: 'v1' }])
})

test('a file of tags may be longer than a policy', async () => {
  const text = 'v1.0.0\n'.repeat(200_000)
  const repository = openWorkingTree(temporary({ 'tags.txt': text }), { environment })
  expect((await repository.listTags({ source: 'tags.txt', offline: true })).tags).toHaveLength(200_000)
  await expect(repository.readFile('tags.txt')).rejects.toThrow('tags.txt is over the limit of 1 MiB')
})

test('there must be such a directory', () => {
  expect(() => openWorkingTree(join(temporary(), 'none'))).toThrow('There is no directory')
})
