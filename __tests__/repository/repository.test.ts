import { describe, expect, test } from '@jest/globals'
import { inMemory } from '../../src/repository/in-memory.ts'
import { CannotRead, type Repository } from '../../src/repository/repository.ts'
import { openWorkingTree } from '../../src/repository/working-tree.ts'
import { commitAndTag, environment, git, temporaryDirectories } from './temporary.ts'

interface Contents {
  readonly files?: Readonly<Record<string, string>>
  readonly tags?: readonly string[]
  readonly standardInput?: string
}

const temporary = temporaryDirectories()
const date = '2026-01-02T03:04:05Z'

const implementations: Readonly<Record<string, (contents: Contents) => Repository>> = {
  'a working tree': ({ files = {}, tags = [], standardInput = '' }) => {
    const directory = commitAndTag(temporary(files), tags)
    git(directory, 'remote', 'add', 'origin', 'https://git.example.org/ada/engine.git')
    async function* input(): AsyncGenerator<string> {
      yield standardInput
    }
    return openWorkingTree(directory, { environment, standardInput: () => input() })
  },
  'in memory': ({ tags = [], ...contents }) =>
    inMemory({ ...contents, tags: tags.map((name) => ({ name, date })), name: 'engine' }),
}

async function failure(promise: Promise<unknown>): Promise<string> {
  try {
    return `no failure, but ${JSON.stringify(await promise)}`
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error
    return `${error.message} ${error.help}`
  }
}

describe.each(Object.entries(implementations))('%s', (_name, open) => {
  test('gives the text of a file as it stands', async () => {
    const repository = open({ files: { 'SECURITY.md': '\uFEFF# Security\r\n\0', 'docs/a b.md': '' } })
    expect(await repository.readFile('SECURITY.md')).toEqual({ path: 'SECURITY.md', text: '\uFEFF# Security\r\n\0' })
    expect(await repository.readFile('./docs/../docs//a b.md')).toEqual({ path: 'docs/a b.md', text: '' })
  })

  test.each(['nothing.md', 'no/such/file', 'file.md/below', 'null\0byte', `${'long'.repeat(3000)}`])(
    'has no file %j',
    async (path) => {
      expect(await open({ files: { 'file.md': '' } }).readFile(path)).toBeUndefined()
    },
  )

  test.each(['docs', '', '.'])('refuses to read or write the directory %j', async (path) => {
    const repository = open({ files: { 'docs/a.md': '' } })
    const message = `${path || '.'} is a directory, not a file. Put a text file in its place, or name another path.`
    expect(await failure(repository.readFile(path))).toBe(message)
    expect(await failure(repository.writeFile(path, 'x'))).toBe(message)
  })

  test.each(['../x', 'docs/../../x', '/etc/hosts', '..'])('refuses to leave by %j', async (path) => {
    const repository = open({})
    const message =
      `The path "${path}" leads out of the checked directory. ` +
      'Name a file inside it, by its path from there. Only a path given on the command line may lie elsewhere.'
    expect(await failure(repository.readFile(path))).toBe(message)
    expect(await failure(repository.writeFile(path, 'x'))).toBe(message)
    expect(await failure(repository.listFiles(path))).toBe(message)
    expect(await failure(repository.listTags({ source: path, offline: true }))).toBe(message)
  })

  test('lets the user name a file elsewhere', async () => {
    expect(await open({}).readFile('../no/such/file', { namedByUser: true })).toBeUndefined()
  })

  test.each(['.git/config', 'docs/.GIT/config'])("keeps out of git's directory: %s", async (path) => {
    const repository = open({})
    const message = `${path} lies in git's own directory, which may hold passwords and programs. Name a file of the project.`
    expect(await failure(repository.readFile(path))).toBe(message)
    expect(await failure(repository.writeFile(path, 'x'))).toBe(message)
  })

  test('lists names as they are spelled', async () => {
    const repository = open({ files: { 'b/Security.MD': '', 'b/c/d.md': '', 'b/A.md': '' } })
    expect(await repository.listFiles('b')).toEqual(['A.md', 'Security.MD', 'c'])
    expect(await repository.listFiles('')).toContain('b')
    expect(await repository.listFiles('nowhere')).toEqual([])
    expect(await repository.listFiles('b/A.md')).toEqual([])
  })

  test('writes and replaces', async () => {
    const repository = open({ files: { 'SECURITY.md': 'old' } })
    await repository.writeFile('SECURITY.md', 'new\r\n', { expected: 'old' })
    await repository.writeFile('a/new/file.md', '\uFEFFé')
    expect(await repository.readFile('SECURITY.md')).toEqual({ path: 'SECURITY.md', text: 'new\r\n' })
    expect(await repository.readFile('a/new/file.md')).toEqual({ path: 'a/new/file.md', text: '\uFEFFé' })
  })

  test.each(['SECURITY.md', 'gone.md'])('does not undo what somebody else wrote to %s', async (path) => {
    const repository = open({ files: { 'SECURITY.md': 'theirs' } })
    expect(await failure(repository.writeFile(path, 'ours', { expected: 'before' }))).toBe(
      `${path} has changed since it was read, so it was not written. Run again, so that the new text is read.`,
    )
    expect((await repository.readFile('SECURITY.md'))?.text).toBe('theirs')
  })

  test.each(['auto', 'git'])('lists the tags by %s', async (source) => {
    const tags = ['a2', 'pkg/v1', 'v1.0.0']
    expect(await open({ tags }).listTags({ source, offline: true })).toEqual({
      source: 'git',
      description: 'the tags of this checkout',
      tags: tags.map((name) => ({ name })),
      complete: true,
      notes: [],
    })
  })

  test('tells the dates of a few tags', async () => {
    const repository = open({ tags: ['a2', 'v1.0.0', 'v2'] })
    expect(await repository.tagDates(['v1.0.0', 'none', 'a2'])).toEqual(
      new Map([
        ['a2', date],
        ['v1.0.0', date],
      ]),
    )
  })

  test.each([
    ['tags.txt', 'file', 'tags.txt'],
    ['./lists/tags.json', 'file', 'lists/tags.json'],
    ['-', 'stdin', 'standard input'],
  ])('takes tags and dates from %s', async (source, kind, description) => {
    const repository = open({
      tags: ['v9'],
      files: {
        'tags.txt': 'v1\nv2 2026-05-06\n',
        'lists/tags.json': '["v1", {"tag": "v2", "date": "2026-05-06"}]',
      },
      standardInput: 'v1\nv2 2026-05-06\n',
    })
    expect(await repository.listTags({ source, offline: true })).toEqual({
      source: kind,
      description,
      tags: [{ name: 'v1' }, { name: 'v2', date: '2026-05-06' }],
      complete: true,
      notes: [],
    })
    expect(await repository.tagDates(['v1', 'v2', 'v9'])).toEqual(new Map([['v2', '2026-05-06']]))
  })

  test('asks GitHub for no tags where the network is switched off', async () => {
    expect(await failure(open({}).listTags({ source: 'github', offline: true }))).toContain(
      'The tags on GitHub need the network, which is switched off. Leave out --offline',
    )
  })

  test('has no tags by a file that is not there', async () => {
    expect(await failure(open({}).listTags({ source: 'tags.txt', offline: true }))).toContain(
      `There is no file "tags.txt" to read the tags from. The releases come from \`auto\`, \`git\`, \`remote\`, \`github\`, \`-\` (standard input) or a file of tags`,
    )
  })

  test('knows its name', async () => {
    expect(await open({}).name()).toBe('engine')
  })
})

test('CannotRead tells what, where and what to do', () => {
  const error = new CannotRead('It is empty.', { file: 'a.md', help: 'Fill it.' })
  expect(error).toBeInstanceOf(Error)
  expect({ ...error, message: error.message, name: error.name }).toEqual({
    name: 'CannotRead',
    message: 'It is empty.',
    file: 'a.md',
    help: 'Fill it.',
  })
  expect(new CannotRead('It is empty.')).toMatchObject({ file: undefined, help: undefined })
})
