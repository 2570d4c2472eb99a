import { expect, test } from '@jest/globals'
import { type CommitStatus, setStatus } from '../../../src/repository/github/status.ts'
import { scripted } from './scripted.ts'

const ROUTE = 'POST /repos/{owner}/{repo}/statuses/{sha}'
const status: CommitStatus = {
  commit: 'a'.repeat(40),
  name: 'security-policy',
  state: 'success',
  description: 'Agrees.',
}

async function sent(changes: Partial<CommitStatus>) {
  const { github, asked } = scripted({ [ROUTE]: { data: {} } })
  expect(await setStatus(github, { ...status, ...changes })).toEqual({ data: {} })
  return asked
}

test('is set on the commit under its name', async () => {
  const fields = { sha: status.commit, state: 'success', context: 'security-policy', description: 'Agrees.' }
  expect(await sent({})).toEqual([[ROUTE, fields]])
  expect(await sent({ url: 'https://github.com/run' })).toEqual([
    [ROUTE, { ...fields, target_url: 'https://github.com/run' }],
  ])
})

test.each([
  ['x'.repeat(140), 'x'.repeat(140)],
  ['x'.repeat(141), `${'x'.repeat(139)}…`],
  ['🦀'.repeat(141), `${'🦀'.repeat(139)}…`],
])('a description is as long as GitHub takes it', async (description, cut) => {
  const [[, parameters] = []] = await sent({ description })
  expect(parameters?.['description']).toBe(cut)
})

test('a failure is handed on', async () => {
  const failure = { status: 403, reason: 'no', help: '' }
  const { github } = scripted({ [ROUTE]: { failure } })
  expect(await setStatus(github, status)).toEqual({ failure })
})
