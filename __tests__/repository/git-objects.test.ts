import { expect, test } from '@jest/globals'
import { gitBytesIn, gitIn } from '../../src/repository/git.ts'
import { gitObjects } from '../../src/repository/git-objects.ts'
import { environment, git, temporaryDirectories } from './temporary.ts'

const temporary = temporaryDirectories()

function open(directory: string) {
  return gitObjects(gitIn(directory, environment), (limits) => gitBytesIn(directory, environment, limits))
}

const limit = { bytes: 1000, help: 'Shorten it.' }

test('the names in a folder, whatever they are made of', async () => {
  const directory = temporary({ 'a/b': '', 'with\ttab\nand "quotes"': 'x', é: 'y' })
  git(directory, 'init', '-q')
  git(directory, 'add', '.')
  git(directory, 'commit', '-q', '-m', 'One')
  const head = git(directory, 'rev-parse', 'HEAD').trim()
  const entries = await open(directory).entries(head)
  expect([...entries].map(([name, { kind }]) => [name, kind])).toEqual([
    ['a', 'folder'],
    ['with\ttab\nand "quotes"', 'file'],
    ['é', 'file'],
  ])
})

test('each folder is read once', async () => {
  const calls: string[] = []
  const objects = gitObjects(
    async (...args) => {
      calls.push(args.join(' '))
      return { output: '' }
    },
    () => async () => ({ bytes: Buffer.from('') }),
  )
  await Promise.all([objects.entries('abc'), objects.entries('abc')])
  expect(calls).toEqual(['ls-tree -z --full-tree abc'])
})

test('the bytes as they were committed, without any program that the checkout names', async () => {
  const directory = temporary({ 'a.md': 'x\r\n', '.gitattributes': '*.md text eol=crlf diff=evil filter=evil\n' })
  git(directory, 'init', '-q')
  for (const key of ['diff.evil.textconv', 'filter.evil.smudge']) git(directory, 'config', key, 'touch ran; cat')
  git(directory, 'add', '.')
  const id = git(directory, 'rev-parse', ':a.md').trim()
  expect((await open(directory).content(id, 'a.md', limit)).toString()).toBe('x\n')
  expect(git(directory, 'status', '--short')).not.toContain('ran')
})

test('more than the limit', async () => {
  const directory = temporary({ 'a.md': 'x'.repeat(2 * 1024 * 1024), 'b.md': 'x'.repeat(1000) })
  git(directory, 'init', '-q')
  git(directory, 'add', '.')
  const id = git(directory, 'rev-parse', ':a.md').trim()
  await expect(open(directory).content(id, 'docs/a.md', { ...limit, bytes: 1024 * 1024 })).rejects.toMatchObject({
    message: 'docs/a.md is over the limit of 1 MiB for such a file: it has 2097152 bytes.',
    file: 'docs/a.md',
    help: 'Shorten it.',
  })
  const just = git(directory, 'rev-parse', ':b.md').trim()
  expect(await open(directory).content(just, 'b.md', limit)).toHaveLength(1000)
})

test('an object that is not there', async () => {
  const directory = temporary()
  git(directory, 'init', '-q')
  await expect(open(directory).content('a'.repeat(40), 'a.md', limit)).rejects.toThrow(
    /^a\.md cannot be read: git said "/,
  )
  await expect(open(directory).entries('a'.repeat(40))).rejects.toMatchObject({
    message: expect.stringMatching(/^A commit could not be read: git said "/),
    help: 'Mend what git complains of, then run again.',
  })
})
