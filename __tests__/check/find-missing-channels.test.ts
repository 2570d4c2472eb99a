import { expect, test } from '@jest/globals'
import { findMissingChannels } from '../../src/check/find-missing-channels.ts'
import { readPolicy } from '../../src/policy/read-policy.ts'
import { inMemory } from '../../src/repository/in-memory.ts'
import { CannotRead, withMethods } from '../../src/repository/repository.ts'

async function missing(text: string, files: Readonly<Record<string, string>> = {}, locked = false) {
  const read = await readPolicy({ path: 'security-policy.yml', text })
  if (read.outcome !== 'read') throw new Error('The policy is faulty.')
  const plain = inMemory({ files })
  const listFiles = async () => {
    throw new CannotRead('No permission.')
  }
  const found = await findMissingChannels(locked ? withMethods(plain, { listFiles }) : plain, read.policy)
  return found.map(({ path, at: { span } }) => ({ path, at: text.slice(span.start, span.end) }))
}

test('each channel that is not there, with its place', async () => {
  const policy =
    'version: 1\nupdates:\n  channels:\n    - changelog\n    - github-releases\n    - { type: feed, path: feed.xml }\n    - { type: changelog, path: a/b.md }\n'
  expect(await missing(policy, { 'a/b.md': '' })).toEqual([
    { path: undefined, at: 'changelog' },
    { path: 'feed.xml', at: 'feed.xml' },
  ])
})

test('nothing without channels', async () => {
  expect(await missing('version: 1\n')).toEqual([])
})

test('what cannot be looked into is not said to be missing', async () => {
  const policy = 'version: 1\nupdates: { channels: [changelog, { type: feed, path: a/feed.xml }] }\n'
  expect(await missing(policy, {}, true)).toEqual([])
})
