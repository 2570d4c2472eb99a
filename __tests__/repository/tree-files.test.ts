import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { gitBytesIn, gitIn } from '../../src/repository/git.ts'
import { gitObjects } from '../../src/repository/git-objects.ts'
import type { Repository } from '../../src/repository/repository.ts'
import { treeFiles } from '../../src/repository/tree-files.ts'
import { openWorkingTree } from '../../src/repository/working-tree.ts'
import { environment, git, temporaryDirectories, write } from './temporary.ts'

const temporary = temporaryDirectories()

/** The same files on disk and in a commit: what is said of them has to be the same. */
function both(files: Record<string, string | Uint8Array>, links: Record<string, string> = {}, folder = '') {
  const top = temporary()
  git(top, 'init', '-q')
  for (const [path, content] of Object.entries(files)) write(join(top, path), content)
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(top, path))
  git(top, 'add', '-A')
  git(top, 'commit', '-q', '-m', 'One')
  const root = join(top, folder)
  const disk = openWorkingTree(root, { environment })
  const objects = gitObjects(gitIn(root, environment), (limits) => gitBytesIn(root, environment, limits))
  const prefix = folder === '' ? '' : `${folder}/`
  return { disk, tree: treeFiles(objects, { commit: 'HEAD', root, prefix, outside: disk }), top }
}

type Reader = Pick<Repository, 'readFile' | 'listFiles'>

/** The text, or what is said in its place. */
const said = async (reader: Reader, path: string, namedByUser = false): Promise<unknown> =>
  reader.readFile(path, { namedByUser }).catch(({ message, help, file }) => ({ message, help, file }))

const FILES = {
  'SECURITY.md': 'top\n',
  'docs/SECURITY.md': '\uFEFFdocs\r\n',
  'packages/one/README.md': 'one\n',
  'latin1.md': Buffer.from('caf\xe9', 'latin1'),
  'utf16.md': Buffer.from('\uFEFFx', 'utf16le'),
  'big.md': 'x'.repeat(1024 * 1024 + 1),
  'just.md': 'x'.repeat(1024 * 1024),
  empty: '',
}

const LINKS = {
  'link.md': 'docs/SECURITY.md',
  'twice.md': 'link.md',
  linked: 'docs',
  'up.md': 'packages/../SECURITY.md',
  'packages/one/SECURITY.md': '../../SECURITY.md',
  'packages/one/out.md': '../../../SECURITY.md',
  'out.md': '../outside.md',
  'absolute.md': '/etc/hostname',
  'nowhere.md': 'nothing.md',
  'folder-nowhere': 'nothing',
  'circle.md': 'circle2.md',
  'circle2.md': 'circle.md',
  'git.md': '.git/config',
}

describe('the same as on disk', () => {
  const paths = [
    ...Object.keys(FILES),
    ...Object.keys(LINKS).filter((path) => !['absolute.md', 'out.md', 'packages/one/out.md', 'git.md'].includes(path)),
    './docs/../SECURITY.md',
    'linked/SECURITY.md',
    'folder-nowhere/SECURITY.md',
    'docs',
    'docs/',
    '',
    'missing.md',
    'SECURITY.md/x',
    'docs/missing/x',
    'security.md',
    '../x',
    '.git/config',
    '/etc/hostname',
  ]
  test('at the top', async () => {
    const { disk, tree } = both(FILES, LINKS)
    for (const path of paths) expect([path, await said(tree, path)]).toEqual([path, await said(disk, path)])
    for (const folder of ['', 'docs', 'packages', 'linked', 'missing', 'SECURITY.md']) {
      const names = (await disk.listFiles(folder)).filter((name) => name !== '.git')
      expect([folder, await tree.listFiles(folder)]).toEqual([folder, names])
    }
  })

  test('below it', async () => {
    const { disk, tree } = both(FILES, LINKS, 'packages/one')
    for (const path of ['README.md', 'SECURITY.md', '', '../../SECURITY.md', 'missing'])
      expect([path, await said(tree, path)]).toEqual([path, await said(disk, path)])
    expect(await tree.listFiles('')).toEqual(['README.md', 'SECURITY.md', 'out.md'])
  })

  test('where the user named it', async () => {
    const { disk, tree, top } = both(FILES, LINKS, 'packages/one')
    write(join(top, '../elsewhere.md'), 'now\n')
    for (const path of ['../../SECURITY.md', '../../../elsewhere.md', join(top, 'SECURITY.md'), '../../missing.md'])
      expect([path, await said(tree, path, true)]).toEqual([path, await said(disk, path, true)])
  })
})

describe('links that lead out', () => {
  test.each([['out.md'], ['absolute.md'], ['packages/one/out.md']])('%s', async (path) => {
    expect(await said(both(FILES, LINKS).tree, path)).toEqual({
      message: `${path} leads out of the checkout through a symbolic link.`,
      help: 'Put the file itself in its place, or link to one inside the checkout.',
      file: path,
    })
  })

  test('a target that no system follows', async () => {
    const { top, tree } = both({ long: `${'a/'.repeat(5000)}b` })
    const id = git(top, 'hash-object', '-w', 'long').trim()
    git(top, 'update-index', '--add', '--cacheinfo', `120000,${id},link.md`)
    git(top, 'commit', '-q', '-m', 'Two')
    expect(await said(tree, 'link.md')).toEqual({
      message: 'link.md is over the limit of 4096 bytes for such a file: it has 10001 bytes.',
      help: 'Mend the link, or put the file itself in its place.',
      file: 'link.md',
    })
  })

  test("git's own directory is in no commit", async () => {
    expect(await said(both(FILES, LINKS).tree, 'git.md')).toMatchObject({
      message: 'git.md is a symbolic link to something that does not exist.',
    })
  })
})

test('another repository within this one is a folder of which nothing is known', async () => {
  const { tree, top } = both({ a: 'x' })
  git(top, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module`)
  git(top, 'commit', '-q', '-m', 'Two')
  expect(await tree.listFiles('')).toEqual(['a', 'module'])
  expect(await tree.listFiles('module')).toEqual([])
  expect(await tree.readFile('module/x')).toBeUndefined()
  expect(await said(tree, 'module')).toMatchObject({ message: 'module is a directory, not a file.' })
})

test('a folder that the commit lacks is empty', async () => {
  const { top, disk } = both({ 'a/b': 'x' })
  write(join(top, 'new/SECURITY.md'), 'x')
  const root = join(top, 'new')
  const objects = gitObjects(gitIn(root, environment), (limits) => gitBytesIn(root, environment, limits))
  const tree = treeFiles(objects, { commit: 'HEAD', root, prefix: 'new/', outside: disk })
  expect(await tree.listFiles('')).toEqual([])
  expect(await tree.readFile('SECURITY.md')).toBeUndefined()
})
