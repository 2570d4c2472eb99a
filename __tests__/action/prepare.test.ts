import { expect, test } from '@jest/globals'
import { prepare } from '../../src/action/prepare.ts'
import { fresh } from '../reporters/reports.ts'
import { record } from './runner.ts'

test('the token is kept out of the log before anything is said', async () => {
  const environment = { GITHUB_EVENT_NAME: 'pull_request_target' }
  const { runner, surroundings, calls } = record(fresh, { environment, inputs: { token: 'secret' } })
  await prepare(runner, surroundings)
  expect(calls).toEqual([
    ['setSecret', 'secret'],
    ['notice', expect.stringContaining('pull_request_target')],
  ])
})

test('without a token there is nothing to keep', async () => {
  const environment = { GITHUB_EVENT_NAME: 'push', GITHUB_SHA: 'a'.repeat(40) }
  const { runner, surroundings, calls } = record(fresh, { environment })
  const { inputs, event } = await prepare(runner, surroundings)
  expect(inputs.token).toBeUndefined()
  expect(event).toMatchObject({ name: 'push', commit: 'a'.repeat(40) })
  expect(calls).toEqual([])
})
