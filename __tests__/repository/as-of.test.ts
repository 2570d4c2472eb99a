import { expect, test } from '@jest/globals'
import { asOf } from '../../src/repository/as-of.ts'
import { inMemory } from '../../src/repository/in-memory.ts'

const now = inMemory({
  name: 'engine',
  files: { 'SECURITY.md': 'new', 'tags.txt': 'v2 2026-02-02\n', 'made.txt': 'v3 2026-03-03\n' },
  tags: [{ name: 'v1', date: '2026-01-01' }],
  branches: ['main'],
})
const then = asOf(now, inMemory({ files: { 'SECURITY.md': 'old', 'tags.txt': 'v1 2020-01-01\n' } }), 'main')

test('the files are those of the revision, all else is as it is now', async () => {
  expect(await then.readFile('SECURITY.md')).toEqual({ path: 'SECURITY.md', text: 'old' })
  expect(await then.listFiles('')).toEqual(['SECURITY.md', 'tags.txt'])
  expect(await then.readFile('made.txt')).toBeUndefined()
  expect(await then.name()).toBe('engine')
  expect(await then.listBranches({ offline: true })).toEqual({ names: ['main'] })
})

test.each([
  ['git', ['v1'], [['v1', '2026-01-01']]],
  ['tags.txt', ['v1'], [['v1', '2020-01-01']]],
  ['made.txt', ['v3'], [['v3', '2026-03-03']]],
  ['auto', ['v1'], [['v1', '2026-01-01']]],
])('the tags of %s and their dates', async (source, names, dates) => {
  expect((await then.listTags({ source, offline: true })).tags.map(({ name }) => name)).toEqual(names)
  expect([...(await then.tagDates(['v1', 'v2', 'v3']))]).toEqual(dates)
})

test('nothing is written into history', async () => {
  await expect(then.writeFile('SECURITY.md', 'x')).rejects.toThrow(
    'The files of "main" are history: they cannot be written.',
  )
  expect(await now.readFile('SECURITY.md')).toEqual({ path: 'SECURITY.md', text: 'new' })
})
