import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { GitHub } from '../../../src/repository/github/github.ts'
import { hostingAtGitHub } from '../../../src/repository/github/hosting.ts'
import { commitAtGitHub, objectsAtGitHub } from '../../../src/repository/github/objects.ts'
import { fieldIn, senseless, textIn } from '../../../src/repository/github/senseless.ts'
import { readReleasesPage, tagNames } from '../../../src/repository/github/tags.ts'
import { CannotRead } from '../../../src/repository/repository.ts'
import { documentLimit } from '../../../src/repository/text-files.ts'

const place = { serverUrl: 'https://github.com', apiUrl: 'https://api.github.com', owner: 'crewkit', name: 'crew' }

test('names the server whose answer has another shape', () => {
  expect(senseless(place)).toEqual({
    reason: 'the answer of api.github.com is not what was asked for',
    help: 'A proxy may have answered in its place: check HTTPS_PROXY and NO_PROXY.',
  })
})

test.each<[unknown, unknown, string | undefined]>([
  [{ a: 'b' }, 'b', 'b'],
  [{ a: 1 }, 1, undefined],
  [{}, undefined, undefined],
  [null, undefined, undefined],
  ['a', undefined, undefined],
])('of %j', (value, field, text) => {
  expect([fieldIn(value, 'a'), textIn(value, 'a')]).toEqual([field, text])
})

/** GitHub that answers everything with the same. */
function answering(data: unknown): GitHub {
  return {
    place,
    ask: async () => ({ data }),
    askAll: async () => ({ data: { items: Array.isArray(data) ? data : [data], complete: true } }),
  } as GitHub
}

test('no answer, whatever its shape, is a fault of ours or a guess', async () => {
  const key = fc.constantFrom(
    'enabled',
    'sha',
    'tree',
    'content',
    'path',
    'mode',
    'tag_name',
    'draft',
    'ref',
    'name',
    'size',
  )
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.jsonValue({ maxDepth: 1 }),
      fc.dictionary(key, tie('value')),
      fc.array(tie('value'), { maxLength: 3 }),
    ),
  }))
  await fc.assert(
    fc.asyncProperty(value, async (data) => {
      const github = answering(data)
      const site = hostingAtGitHub('https://github.com/crewkit/crew', async () => github)
      const told = [await site.privateReporting(), await site.ownersPolicy()]
      for (const { value: known, reason } of told) expect(known === undefined).toBe(typeof reason === 'string')
      await readReleasesPage(github)
      await tagNames(github)
      const objects = objectsAtGitHub(github)
      const read = [commitAtGitHub(github, 'main'), objects.entries('1'), objects.content('1', 'a.md', documentLimit)]
      for (const { reason } of (await Promise.allSettled(read)).filter((one) => one.status === 'rejected')) {
        expect(reason).toBeInstanceOf(CannotRead)
      }
    }),
  )
})
