import { expect, test } from '@jest/globals'
import type { RunEvent } from '../../src/action/event.ts'
import { obstacleOf } from '../../src/action/may-write.ts'

const HEAD = 'a'.repeat(40)
const pullRequest = { number: 7, head: HEAD, fromFork: false }
const event: RunEvent = { name: 'pull_request', pullRequest, isPrivate: false, byDependabot: false }
const asked: string[] = []

function obstacle(changes: Partial<RunEvent>, checkedOut: readonly string[] = []): Promise<string | undefined> {
  const outside = {
    environment: { GITHUB_WORKSPACE: '/ws' },
    checkedOut: async (directory: string) => {
      asked.push(directory)
      return checkedOut
    },
  }
  return obstacleOf({ ...event, ...changes }, outside)
}

const fork = { ...pullRequest, fromFork: true }

test.each<[string, Partial<RunEvent>]>([
  ['a pull request of the repository itself', {}],
  ['a fork of a private repository, whose owner may allow it', { pullRequest: fork, isPrivate: true }],
  ['Dependabot, to whom the workflow may allow it', { byDependabot: true }],
])('%s may try', async (_, changes) => {
  expect(await obstacle(changes)).toBeUndefined()
})

test('so may any other event', async () => {
  const push: RunEvent = { name: 'push', isPrivate: false, byDependabot: false }
  expect(await obstacleOf(push, { environment: {}, checkedOut: async () => [] })).toBeUndefined()
})

test('a fork of a public repository may not', async () => {
  expect(await obstacle({ pullRequest: fork })).toBe(
    'the pull request comes from a fork, and GitHub lets such a run write nothing. The job summary holds the same.',
  )
})

test('on pull_request_target what counts is what is checked out', async () => {
  const target = { name: 'pull_request_target', pullRequest: fork }
  expect(asked).toEqual([])
  expect(await obstacle(target, [HEAD])).toBeUndefined()
  expect(await obstacle(target, ['c', 'b', HEAD])).toBeUndefined()
  expect(await obstacle(target, ['b'])).toBe(
    'what is checked out is not the pull request: on pull_request_target that is the branch to merge into, unless the step actions/checkout names another commit. Run the check on pull_request.',
  )
  expect(asked).toEqual(['/ws', '/ws', '/ws'])
})
