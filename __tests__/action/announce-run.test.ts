import { expect, test } from '@jest/globals'
import { announceFailure, announceReport } from '../../src/action/announce-run.ts'
import { readInputs } from '../../src/action/inputs.ts'
import { celery, fresh } from '../reporters/reports.ts'
import { scripted } from '../repository/github/scripted.ts'
import { record } from './runner.ts'

const STATUS = 'POST /repos/{owner}/{repo}/statuses/{sha}'
const event = { name: 'push', commit: 'a'.repeat(40), isPrivate: false, byDependabot: false }

function prepared() {
  const { github, asked } = scripted({ [STATUS]: { data: {} } })
  const { runner, surroundings } = record(fresh, { inputs: { status: 'policy', comment: 'always' }, github })
  return { run: { inputs: readInputs(runner.getInput), event, runner, surroundings }, asked }
}

test('a report, as the inputs have it', async () => {
  const { run, asked } = prepared()
  expect(await announceReport(celery, run)).toEqual([])
  expect(asked).toMatchObject([[STATUS, { state: 'failure', context: 'policy' }]])
})

test('that there is none', async () => {
  const { run, asked } = prepared()
  await announceFailure(new TypeError('no'), run)
  const description = 'A fault of security-policy itself: TypeError: no'
  expect(asked).toMatchObject([[STATUS, { state: 'error', context: 'policy', description }]])
})
