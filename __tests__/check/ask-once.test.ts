import { expect, test } from '@jest/globals'
import { askOnce } from '../../src/check/ask-once.ts'
import { inMemory } from '../../src/repository/in-memory.ts'
import { withMethods } from '../../src/repository/repository.ts'

function counting() {
  const calls: string[] = []
  const inner = inMemory({ tags: ['v1'], branches: ['main'] })
  const repository = withMethods(inner, {
    listTags: (query) => {
      calls.push(`tags ${query.source}${query.namedByUser ? ' named' : ''}${query.offline ? ' offline' : ''}`)
      return inner.listTags(query)
    },
    hosting: (query) => {
      calls.push(`hosting${query.offline ? ' offline' : ''}`)
      return inner.hosting(query)
    },
    listBranches: (query) => {
      calls.push(`branches${query.offline ? ' offline' : ''}`)
      return inner.listBranches(query)
    },
  })
  return { repository, calls }
}

test('each question is asked once, and questions that differ are asked each', async () => {
  const { repository, calls } = counting()
  const once = askOnce(repository)
  for (const _ of [1, 2]) {
    expect((await once.listTags({ source: 'auto', offline: false })).tags).toEqual([{ name: 'v1' }])
    await once.listTags({ source: 'git', offline: false })
    await once.listTags({ source: 'git', offline: true })
    await once.listTags({ source: 'git', offline: true, namedByUser: true })
    expect(await once.listBranches({ offline: false })).toEqual({ names: ['main'] })
    await once.listBranches({ offline: true })
    expect(await once.hosting({ offline: true })).toBe(await once.hosting({ offline: true }))
  }
  expect(calls).toEqual([
    'tags auto',
    'tags git',
    'tags git offline',
    'tags git named offline',
    'branches',
    'branches offline',
    'hosting offline',
  ])
})

test('what fails, fails each time', async () => {
  const once = askOnce(inMemory())
  for (const _ of [1, 2]) {
    await expect(once.listTags({ source: 'none.txt', offline: true })).rejects.toThrow('none.txt')
  }
})
