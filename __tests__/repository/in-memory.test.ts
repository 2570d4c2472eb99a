import { expect, test } from '@jest/globals'
import { inMemory } from '../../src/repository/in-memory.ts'

test('holds nothing unless told', async () => {
  const repository = inMemory()
  expect(await repository.name()).toBe('project')
  expect(await repository.listFiles('')).toEqual([])
  expect(await repository.listBranches({ offline: false })).toEqual({ names: ['main'] })
  expect(await repository.listTags({ source: 'auto', offline: false })).toMatchObject({ tags: [], complete: true })
})

test('lacks what the test says', async () => {
  const repository = inMemory({ tags: ['v1'], notes: ['It is shallow.'], branches: 'It is shallow.' })
  expect(await repository.listBranches({ offline: false })).toEqual({ names: undefined, reason: 'It is shallow.' })
  expect(await repository.listTags({ source: 'auto', offline: false })).toEqual({
    source: 'git',
    description: 'the tags of this checkout',
    tags: [{ name: 'v1' }],
    complete: false,
    notes: ['It is shallow.'],
  })
  expect(await repository.listTags({ source: 'remote', offline: false })).toMatchObject({
    source: 'remote',
    complete: true,
  })
})

test('lists its branches by name', async () => {
  const repository = inMemory({ branches: ['main', '1.x'] })
  expect(await repository.listBranches({ offline: false })).toEqual({ names: ['1.x', 'main'] })
})

test('leaves what it was made of alone', async () => {
  const files = { 'a.md': 'old' }
  await inMemory({ files }).writeFile('a.md', 'new')
  expect(files).toEqual({ 'a.md': 'old' })
})
