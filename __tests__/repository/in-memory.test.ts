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

test('what a hosting site tells, and what it cannot', async () => {
  const hosting = await inMemory({
    hosting: { url: 'https://github.com/ada/engine', privateReporting: false },
  }).hosting({ offline: false })
  expect(hosting.url).toBe('https://github.com/ada/engine')
  expect(await hosting.privateReporting()).toEqual({ value: false })
  expect(await hosting.ownersPolicy()).toEqual({ reason: 'No hosting site is known.' })
})

test('another revision has other files, and all else is as it is now', async () => {
  const repository = inMemory({ files: { a: 'new' }, tags: ['v1.0.0'], revisions: { main: { a: 'old' } } })
  const base = await repository.at('main', { offline: true })
  expect(await base.readFile('a')).toEqual({ path: 'a', text: 'old' })
  expect((await base.listTags({ source: 'auto', offline: true })).tags).toEqual([{ name: 'v1.0.0' }])
  await expect(repository.at('2.x', { offline: true })).rejects.toThrow('There is no revision "2.x".')
})
