import { expect, test } from '@jest/globals'
import { listBeside, readBeside } from '../../src/check/read-beside.ts'
import { inMemory } from '../../src/repository/in-memory.ts'
import { withMethods } from '../../src/repository/repository.ts'

const repository = inMemory({ files: { a: 'text', 'b/c': '', 'd/e': '' } })

test.each([
  [['a'], { found: { path: 'a', text: 'text' } }],
  [['x', 'a'], { found: { path: 'a', text: 'text' } }],
  [['b', 'a'], { found: { path: 'a', text: 'text' } }],
  [['x'], {}],
  [[], {}],
  [['b', 'd'], { reason: 'b is a directory, not a file. Put a text file in its place, or name another path.' }],
])('%j', async (paths, expected) => {
  expect(await readBeside(repository, paths)).toEqual(expected)
})

test('the names in a folder, or why not', async () => {
  expect(await listBeside(repository, 'b')).toEqual({ found: ['c'] })
  expect(await listBeside(repository, '../x')).toEqual({
    reason: expect.stringMatching(/^The path "\.\.\/x" leads out of the checked directory\. Name a file inside it/),
  })
})

test('a fault of our own is no reason', async () => {
  const readFile = async () => {
    throw new TypeError('oh')
  }
  await expect(readBeside(withMethods(repository, { readFile }), ['a'])).rejects.toThrow('oh')
  await expect(listBeside(withMethods(repository, { listFiles: readFile }), 'a')).rejects.toThrow('oh')
})
