import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { followLinks, followLinksForWriting, locate, openDirectory } from '../../src/repository/checked-directory.ts'
import { asOrdinaryUser, temporaryDirectories, write } from './temporary.ts'

const temporary = temporaryDirectories()

function follow(root: string, path: string, namedByUser = false): string | undefined {
  return followLinks(root, locate(root, path, { namedByUser }), { namedByUser })
}

describe('the directory to check', () => {
  test('is known by its real path', () => {
    const directory = temporary({ 'a/b': '' })
    symlinkSync('a', join(directory, 'link'))
    expect(openDirectory(join(directory, 'link', '..', 'link'))).toBe(join(directory, 'a'))
  })

  test('must be there', () => {
    const missing = join(temporary(), 'x')
    expect(() => openDirectory(missing)).toThrow(`There is no directory "${missing}".`)
    expect(() => openDirectory('a\0b')).toThrow('There is no directory "a\0b".')
  })

  test('must be a directory', () => {
    const file = join(temporary({ 'a.md': '' }), 'a.md')
    expect(() => openDirectory(file)).toThrow(`"${file}" is a file, not a directory.`)
  })

  test('must be open to us', () => {
    const closed = join(temporary(), 'closed')
    mkdirSync(join(closed, 'in'), { recursive: true, mode: 0o700 })
    expect(() => asOrdinaryUser(() => openDirectory(join(closed, 'in')))).toThrow(
      process.geteuid?.() === 0 ? 'cannot be read: permission denied.' : '',
    )
  })
})

describe('links', () => {
  const outside = 'leads out of the checkout through a symbolic link.'

  test.each([
    ['link.md', 'real.md'],
    ['docs', 'real'],
  ])('inside are followed: %s', (name, target) => {
    const root = temporary({ 'real.md': '', 'real/a.md': '' })
    symlinkSync(target, join(root, name))
    expect(follow(root, name)).toBe(join(root, target))
  })

  test('out of the directory are not', () => {
    const other = temporary({ 'secret.md': '' })
    const root = temporary()
    symlinkSync(join(other, 'secret.md'), join(root, 'SECURITY.md'))
    symlinkSync(other, join(root, 'docs'))
    expect(() => follow(root, 'SECURITY.md')).toThrow(`SECURITY.md ${outside}`)
    expect(() => follow(root, 'docs/secret.md')).toThrow(`docs/secret.md ${outside}`)
    expect(follow(root, 'SECURITY.md', true)).toBe(join(other, 'secret.md'))
  })

  test('to the same beginning of a name are out, too', () => {
    const parent = temporary({ 'a/x': '', 'ab/secret.md': '' })
    symlinkSync('../ab/secret.md', join(parent, 'a/SECURITY.md'))
    expect(() => follow(join(parent, 'a'), 'SECURITY.md')).toThrow(outside)
  })

  test('into the checkout around are followed', () => {
    const around = temporary({ '.git/HEAD': '', 'SECURITY.md': '', 'packages/one/package.json': '' })
    const root = join(around, 'packages/one')
    symlinkSync('../../SECURITY.md', join(root, 'SECURITY.md'))
    expect(follow(root, 'SECURITY.md')).toBe(join(around, 'SECURITY.md'))
  })

  test.each(['../../.git/config', '../../.git'])("but not into git's directory: %s", (target) => {
    const around = temporary({ '.git/config': 'token', 'packages/one/package.json': '' })
    const root = join(around, 'packages/one')
    symlinkSync(target, join(root, 'SECURITY.md'))
    expect(() => follow(root, 'SECURITY.md')).toThrow("SECURITY.md lies in git's own directory")
  })

  test('to nothing, and in a circle', () => {
    const root = temporary()
    symlinkSync('nothing.md', join(root, 'a.md'))
    symlinkSync('c.md', join(root, 'b.md'))
    symlinkSync('b.md', join(root, 'c.md'))
    expect(() => follow(root, 'a.md')).toThrow('a.md is a symbolic link to something that does not exist.')
    expect(() => follow(root, 'b.md')).toThrow('b.md cannot be read: its symbolic links lead in a circle.')
  })
})

describe('a place to write', () => {
  const forWriting = (root: string, path: string): string => followLinksForWriting(root, locate(root, path, {}), {})

  test('need not be there yet', () => {
    const root = temporary({ 'real/x': '' })
    symlinkSync('real', join(root, 'link'))
    expect(forWriting(root, 'a/b/c.md')).toBe(join(root, 'a/b/c.md'))
    expect(forWriting(root, 'link/b/c.md')).toBe(join(root, 'real/b/c.md'))
  })

  test('is not outside, however deep', () => {
    const root = temporary()
    symlinkSync(temporary(), join(root, 'docs'))
    expect(() => forWriting(root, 'docs/a/b/c.md')).toThrow('docs/a/b/c.md leads out of the checkout')
  })

  test("is not in git's directory", () => {
    const root = temporary({ '.git/hooks/x': '' })
    symlinkSync('.git/hooks', join(root, 'docs'))
    expect(() => forWriting(root, 'docs/pre-commit')).toThrow("docs/pre-commit lies in git's own directory")
  })
})

test('paths are told with slashes, from the directory', () => {
  const root = temporary({ 'a.md': '' })
  write(join(root, 'b/c.md'), '')
  expect(locate(root, join(root, 'b', 'c.md'), {}).path).toBe('b/c.md')
  expect(locate(join(root, 'b'), '../a.md', { namedByUser: true }).path).toBe('../a.md')
  expect(locate(root, '..a.md', {}).path).toBe('..a.md')
})
