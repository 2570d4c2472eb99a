import { describe, expect, test } from '@jest/globals'
import { findSecurityTxt } from '../../src/check/find-security-txt.ts'
import { inMemory } from '../../src/repository/in-memory.ts'

const find = (...paths: readonly string[]) =>
  findSecurityTxt(inMemory({ files: Object.fromEntries(paths.map((path) => [path, 'Contact: a'])) })).then(
    ({ found }) => found?.path,
  )

describe('security.txt is found', () => {
  test.each([
    [['.well-known/security.txt', 'security.txt'], '.well-known/security.txt'],
    [['security.txt'], 'security.txt'],
    [['public/.well-known/security.txt'], 'public/.well-known/security.txt'],
    [['public/security.txt', 'elsewhere/.well-known/security.txt'], undefined],
    [['SECURITY.md'], undefined],
  ])('%j: %s', async (paths, expected) => {
    expect(await find(...paths)).toBe(expected)
  })

  test('where one cannot be read, the next is taken', async () => {
    expect(await find('.well-known/security.txt/oops', 'security.txt')).toBe('security.txt')
  })

  test('one that cannot be read is no silence', async () => {
    const repository = inMemory({ files: { '.well-known/security.txt/oops': '' } })
    expect(await findSecurityTxt(repository)).toEqual({
      reason:
        '.well-known/security.txt is a directory, not a file. Put a text file in its place, or name another path.',
    })
  })
})
