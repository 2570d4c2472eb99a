import { expect, test } from '@jest/globals'
import { inMemory } from '../../src/repository/in-memory.ts'
import { withTexts } from '../../src/repository/overlay.ts'

const repository = inMemory({ files: { 'SECURITY.md': 'old', 'other.md': 'same' }, tags: ['v1.0.0'], name: 'crewkit' })
const overlay = withTexts(
  repository,
  new Map([
    ['SECURITY.md', 'new'],
    ['nowhere.md', 'x'],
  ]),
)

test('a file with another text is read so, and nothing is written', async () => {
  expect(await overlay.readFile('SECURITY.md')).toEqual({ path: 'SECURITY.md', text: 'new' })
  expect(await overlay.readFile('other.md')).toEqual({ path: 'other.md', text: 'same' })
  expect(await repository.readFile('SECURITY.md')).toEqual({ path: 'SECURITY.md', text: 'old' })
})

test('a text for a file that is not there makes no file', async () => {
  expect(await overlay.readFile('nowhere.md')).toBeUndefined()
})

test('everything else is the repository itself', async () => {
  expect(await overlay.name()).toBe('crewkit')
  expect(await overlay.listFiles('')).toEqual(await repository.listFiles(''))
  const query = { source: 'auto', offline: true }
  expect((await overlay.listTags(query)).tags).toEqual([{ name: 'v1.0.0' }])
  expect((await overlay.listBranches(query)).names).toEqual(['main'])
  expect((await overlay.tagDates(['v1.0.0'])).size).toBe(0)
  await overlay.writeFile('SECURITY.md', 'written')
  expect(await repository.readFile('SECURITY.md')).toEqual({ path: 'SECURITY.md', text: 'written' })
})
