import { expect, test } from '@jest/globals'
import type { GitObjects } from '../../src/repository/git-objects.ts'
import { nearestObjects } from '../../src/repository/nearest-objects.ts'
import { CannotRead } from '../../src/repository/repository.ts'

/** Objects that are known by their ids; a folder has one file of that name. */
function holding(...ids: readonly string[]): GitObjects {
  const need = (id: string): void => {
    if (!ids.includes(id)) throw new CannotRead(`${ids} has no ${id}`)
  }
  return {
    async entries(id) {
      need(id)
      return new Map([[String(ids), { kind: 'file', id }]])
    },
    async content(id) {
      need(id)
      return Buffer.from(String(ids))
    },
  }
}

const limit = { bytes: 10, help: '' }

test('what is here is read here, all else elsewhere', async () => {
  const objects = nearestObjects(holding('a', 'b'), async () => holding('b', 'c'))
  expect([...(await objects.entries('b')).keys()]).toEqual(['a,b'])
  expect([...(await objects.entries('c')).keys()]).toEqual(['b,c'])
  expect(String(await objects.content('a', 'x', limit))).toBe('a,b')
  expect(String(await objects.content('c', 'x', limit))).toBe('b,c')
  await expect(objects.content('d', 'x', limit)).rejects.toThrow('b,c has no d')
})

test('nobody else is asked where nothing is missing', async () => {
  const objects = nearestObjects(holding('a'), async () => {
    throw new Error('somebody was asked')
  })
  expect(String(await objects.content('a', 'x', limit))).toBe('a')
})

test('where nobody else has it, the checkout says why', async () => {
  const objects = nearestObjects(holding('a'), async () => undefined)
  await expect(objects.content('b', 'x', limit)).rejects.toThrow('a has no b')
})

test('a fault of our own is not looked for elsewhere', async () => {
  const broken: GitObjects = {
    entries: async () => {
      throw new TypeError('oh')
    },
    content: async () => Buffer.from(''),
  }
  await expect(nearestObjects(broken, async () => holding('a')).entries('a')).rejects.toThrow('oh')
})
