import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { WriteAccess } from '../../src/repository/repository.ts'
import { writeTextFile } from '../../src/repository/write-file.ts'
import { asOrdinaryUser, temporaryDirectories } from './temporary.ts'

const temporary = temporaryDirectories()

describe('a file that is replaced', () => {
  test.each([0o644, 0o755, 0o600])('keeps its mode %o', (mode) => {
    const root = temporary({ a: 'old' })
    chmodSync(join(root, 'a'), mode)
    writeTextFile(root, 'a', 'new', {})
    expect(readFileSync(join(root, 'a'), 'utf8')).toBe('new')
    expect(statSync(join(root, 'a')).mode & 0o777).toBe(mode)
  })

  test('keeps its owner', () => {
    const root = temporary({ a: 'old' })
    const owner = process.geteuid?.() === 0 ? 65534 : statSync(join(root, 'a')).uid
    chownSync(join(root, 'a'), owner, statSync(join(root, 'a')).gid)
    writeTextFile(root, 'a', 'new', {})
    expect(statSync(join(root, 'a')).uid).toBe(owner)
  })

  test('is another file, put in its place at once', () => {
    const root = temporary({ a: 'old' })
    linkSync(join(root, 'a'), join(root, 'reader'))
    writeTextFile(root, 'a', 'new', {})
    expect(readFileSync(join(root, 'reader'), 'utf8')).toBe('old')
    expect(readdirSync(root).sort()).toEqual(['a', 'reader'])
  })

  test('may be the target of a link inside', () => {
    const root = temporary({ 'docs/real.md': 'old' })
    symlinkSync('docs/real.md', join(root, 'SECURITY.md'))
    writeTextFile(root, 'SECURITY.md', 'new', { expected: 'old' })
    expect(lstatSync(join(root, 'SECURITY.md')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(root, 'docs/real.md'), 'utf8')).toBe('new')
  })

  test('may lie elsewhere if the user named it', () => {
    const root = temporary()
    const other = join(temporary(), 'new/report.json')
    writeTextFile(root, other, '{}', { namedByUser: true })
    expect(readFileSync(other, 'utf8')).toBe('{}')
  })
})

describe('a file that stays', () => {
  function refuse(root: string, path: string, access: WriteAccess, message: string): void {
    const before = readdirSync(root, { recursive: true })
    expect(() => asOrdinaryUser(() => writeTextFile(root, path, 'new', access))).toThrow(message)
    expect(readdirSync(root, { recursive: true })).toEqual(before)
  }
  const denied = 'cannot be written: permission denied.'

  test('in a directory that is locked', () => {
    const root = temporary({ 'docs/a': 'old' })
    chmodSync(join(root, 'docs'), 0o555)
    chmodSync(join(root, 'docs/a'), 0o666)
    refuse(root, 'docs/a', {}, `docs/a ${denied}`)
    refuse(root, 'docs/b', {}, `docs/b ${denied}`)
    refuse(root, 'docs/b/c', {}, `docs/b/c ${denied}`)
    expect(readFileSync(join(root, 'docs/a'), 'utf8')).toBe('old')
    chmodSync(join(root, 'docs'), 0o755)
  })

  test('because it is locked itself', () => {
    const root = temporary({ a: 'old' })
    chmodSync(root, 0o777)
    chmodSync(join(root, 'a'), 0o444)
    refuse(root, 'a', {}, `a ${denied}`)
    expect(readFileSync(join(root, 'a'), 'utf8')).toBe('old')
  })

  test('because a link leads out', () => {
    const other = temporary({ a: 'old' })
    const root = temporary()
    symlinkSync(join(other, 'a'), join(root, 'a'))
    symlinkSync(other, join(root, 'docs'))
    refuse(root, 'a', {}, 'a leads out of the checkout through a symbolic link.')
    refuse(root, 'docs/b', {}, 'docs/b leads out of the checkout through a symbolic link.')
    expect(readdirSync(other)).toEqual(['a'])
    expect(readFileSync(join(other, 'a'), 'utf8')).toBe('old')
  })

  test('because a link leads nowhere', () => {
    const root = temporary()
    symlinkSync('/nonexistent/b', join(root, 'a'))
    refuse(root, 'a', {}, 'a is a symbolic link to something that does not exist.')
  })

  test('because its directory is a file', () => {
    refuse(temporary({ a: 'old' }), 'a/b', {}, 'a/b cannot be written: a part of its path is a file.')
  })

  test('because its name is too long', () => {
    refuse(temporary(), 'a'.repeat(300), {}, 'cannot be written: its name is too long.')
  })

  test('because somebody else wrote in the meantime', () => {
    const root = temporary({ a: 'one' })
    writeFileSync(join(root, 'a'), 'two')
    refuse(root, 'a', { expected: 'one' }, 'a has changed since it was read, so it was not written.')
  })
})
