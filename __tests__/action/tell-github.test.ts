import { describe, expect, test } from '@jest/globals'
import { readInputs } from '../../src/action/inputs.ts'
import { giveUp, tellGitHub } from '../../src/action/tell-github.ts'
import type { Fix } from '../../src/diagnostics/diagnostic.ts'
import { CannotRead } from '../../src/repository/repository.ts'
import { celery, fresh } from '../reporters/reports.ts'
import { scripted } from '../repository/github/scripted.ts'
import { record } from './runner.ts'

const STATUS = 'POST /repos/{owner}/{repo}/statuses/{sha}'
const event = { name: 'push', commit: 'a'.repeat(40), isPrivate: false, byDependabot: false }
const error = new CannotRead('There is no security policy here.', { help: 'Write one.' })

const fix: Fix = {
  title: 'Mend it',
  safety: 'suggested',
  file: 'SECURITY.md',
  edits: [{ span: { start: 0, end: 1 }, newText: '!' }],
}

async function give(inputs: Record<string, string>, answer: 'taken' | 'refused' = 'taken') {
  const failure = { status: 403, reason: 'no', help: 'Try.' }
  const { github, asked } = scripted({ [STATUS]: answer === 'taken' ? { data: {} } : { failure } })
  const { runner, surroundings, calls } = record(fresh, { inputs, github })
  const given = giveUp(error, { inputs: readInputs(runner.getInput), event, runner, surroundings })
  await expect(given).rejects.toBe(error)
  return { asked, calls }
}

describe('where nothing could be judged', () => {
  test('our status tells that nothing could be judged', async () => {
    const { asked, calls } = await give({ status: 'security-policy' })
    expect(asked).toEqual([
      [
        STATUS,
        {
          sha: event.commit,
          state: 'error',
          context: 'security-policy',
          description: 'There is no security policy here.',
        },
      ],
    ])
    expect(calls).toEqual([['info', 'The commit status "security-policy" is error.']])
  })

  test('a status that cannot be set hides nothing', async () => {
    const { calls } = await give({ status: 'security-policy' }, 'refused')
    expect(calls).toEqual([['warning', 'The commit status "security-policy" was not set: no. Try.']])
  })

  test('without one nothing is told', async () => {
    expect(await give({ comment: 'always' })).toEqual({ asked: [], calls: [] })
  })
})

describe('a report', () => {
  test('is told as far as it was asked for', async () => {
    const { github, asked } = scripted({ [STATUS]: { data: {} } })
    const { runner, surroundings } = record(fresh, { inputs: { status: 'security-policy' }, github })
    expect(await tellGitHub(celery, { inputs: readInputs(runner.getInput), event, runner, surroundings })).toEqual([])
    expect(asked).toMatchObject([[STATUS, { state: 'failure' }]])
  })

  test.each([
    ['comment', 'always'],
    ['suggestions', 'true'],
    ['status', 'policy'],
  ])('is told for the sake of %s alone', async (name, value) => {
    const { github } = scripted({})
    const pullRequest = { number: 7, head: event.commit, fromFork: false }
    const { runner, surroundings } = record(celery, { inputs: { [name]: value }, github })
    const inputs = readInputs(runner.getInput)
    const diagnostics = celery.diagnostics.map((one) => ({ ...one, fixes: [fix] }))
    const run = { inputs, event: { ...event, pullRequest }, runner, surroundings }
    expect(await tellGitHub({ ...celery, diagnostics }, run)).toEqual([expect.stringContaining('was not expected')])
  })

  test('is told nobody unless it was', async () => {
    const { runner, surroundings } = record(fresh)
    const run = { inputs: readInputs(runner.getInput), event, runner, surroundings }
    expect(await tellGitHub(celery, run)).toEqual([])
  })
})
