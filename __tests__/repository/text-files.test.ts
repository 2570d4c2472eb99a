import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { documentLimit, listNames, readTextFile, tagFileLimit } from '../../src/repository/text-files.ts'
import { asOrdinaryUser, temporaryDirectories, write } from './temporary.ts'

const temporary = temporaryDirectories()
const read = (root: string, path: string): string | undefined => readTextFile(root, path, documentLimit, {})?.text

describe('what is no file', () => {
  const notAFile = 'SECURITY.md is a pipe, socket or device, not a file.'

  test('a pipe that nobody writes to', () => {
    const root = temporary()
    execFileSync('mkfifo', [join(root, 'SECURITY.md')])
    expect(() => read(root, 'SECURITY.md')).toThrow(notAFile)
  })

  test('a socket', async () => {
    const root = temporary()
    const server = createServer()
    await new Promise<void>((listening) => server.listen(join(root, 'SECURITY.md'), listening))
    try {
      expect(() => read(root, 'SECURITY.md')).toThrow(notAFile)
    } finally {
      server.close()
    }
  })

  test('a device that never ends', () => {
    const root = temporary()
    symlinkSync('/dev/zero', join(root, 'SECURITY.md'))
    expect(() => read(root, 'SECURITY.md')).toThrow('SECURITY.md leads out of the checkout')
    expect(() => readTextFile(root, 'SECURITY.md', documentLimit, { namedByUser: true })).toThrow(notAFile)
  })

  test('a directory', () => {
    const root = temporary({ 'SECURITY.md/README.md': '' })
    expect(() => read(root, 'SECURITY.md')).toThrow('SECURITY.md is a directory, not a file.')
    expect(listNames(root, '')).toEqual(['SECURITY.md'])
  })
})

describe('sizes', () => {
  test('up to the limit', () => {
    const text = 'é'.repeat(512 * 1024)
    expect(read(temporary({ a: text }), 'a')).toBe(text)
  })

  test('above it, before anything is read', () => {
    const root = temporary({ a: '' })
    truncateSync(join(root, 'a'), 10 * 1024 ** 4)
    expect(() => read(root, 'a')).toThrow(
      expect.objectContaining({
        message: 'a is over the limit of 1 MiB for such a file: it has 10995116277760 bytes.',
        help: 'Shorten it, or move what is no policy (logs, advisories) into a file of its own.',
      }),
    )
    truncateSync(join(root, 'a'), 64 * 1024 ** 2 + 1)
    expect(() => readTextFile(root, 'a', tagFileLimit, {})).toThrow(
      'a is over the limit of 64 MiB for such a file: it has 67108865 bytes.',
    )
  })
})

test('bytes that are no text', () => {
  const root = temporary()
  write(join(root, 'docs/SECURITY.md'), Buffer.from('# S\xe9curit\xe9', 'latin1'))
  expect(() => read(root, './docs/SECURITY.md')).toThrow(
    'docs/SECURITY.md is not UTF-8 text: byte 4 (0x63, on line 1) fits in no character.',
  )
})

test('no permission', () => {
  const root = temporary({ 'SECURITY.md': '', 'docs/a.md': '' })
  chmodSync(join(root, 'SECURITY.md'), 0)
  chmodSync(join(root, 'docs'), 0)
  expect(() => asOrdinaryUser(() => read(root, 'SECURITY.md'))).toThrow(
    'SECURITY.md cannot be read: permission denied.',
  )
  expect(() => asOrdinaryUser(() => read(root, 'docs/a.md'))).toThrow('docs/a.md cannot be read: permission denied.')
  expect(() => asOrdinaryUser(() => listNames(root, 'docs'))).toThrow('docs cannot be read: permission denied.')
  chmodSync(join(root, 'docs'), 0o755)
})

test('names, whatever they stand for', () => {
  const root = temporary({ 'd/b.md': '', 'd/Ünï\n.md': '', 'd/B.md': '' })
  mkdirSync(join(root, 'd/c'))
  symlinkSync('nothing', join(root, 'd/a.md'))
  expect(listNames(root, 'd')).toEqual(['B.md', 'a.md', 'b.md', 'c', 'Ünï\n.md'])
})

test('names behind a link that leads out', () => {
  const root = temporary()
  symlinkSync(temporary(), join(root, '.github'))
  expect(() => listNames(root, '.github')).toThrow('.github leads out of the checkout through a symbolic link.')
})
