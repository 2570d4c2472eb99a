import { expect, test } from '@jest/globals'
import type { RunEvent } from '../../src/action/event.ts'
import { withCheckout } from '../../src/action/with-checkout.ts'

const [HEAD, TOLD, MERGED, OTHER] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(40)) as [
  string,
  string,
  string,
  string,
]
const pull: RunEvent = {
  name: 'pull_request',
  pullRequest: { number: 7, head: HEAD, fromFork: false },
  base: TOLD,
  isPrivate: false,
  byDependabot: false,
}

async function base(event: RunEvent, commits: readonly string[]): Promise<string | undefined> {
  return (await withCheckout(event, { environment: {}, checkedOut: async () => commits })).base
}

test('the base is the one that was merged', async () => {
  expect(await base(pull, [OTHER, MERGED, HEAD])).toBe(MERGED)
})

test.each<[string, readonly string[]]>([
  ['the pull request itself is checked out', [HEAD, OTHER]],
  ['another merge is', [OTHER, HEAD, MERGED]],
  ['more than two are merged', [OTHER, MERGED, HEAD, OTHER]],
  ['nobody can tell', []],
])('it is the one that GitHub told where %s', async (_, commits) => {
  expect(await base(pull, commits)).toBe(TOLD)
})

test('its own commit is where its lines are seen', async () => {
  const seen = async (commits: readonly string[]) =>
    (await withCheckout(pull, { environment: {}, checkedOut: async () => commits })).seenAt
  expect(await seen([HEAD, OTHER])).toBe(HEAD)
  expect(await seen([OTHER, MERGED, HEAD])).toBeUndefined()
})

test('other events are left as they are', async () => {
  const group: RunEvent = { name: 'merge_group', base: TOLD, isPrivate: false, byDependabot: false }
  expect(await withCheckout(group, { environment: {}, checkedOut: () => Promise.reject(new Error('asked')) })).toBe(
    group,
  )
})
