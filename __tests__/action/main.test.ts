import { describe, expect, test } from '@jest/globals'
import { main } from '../../src/action/main.ts'
import { CannotRead } from '../../src/repository/repository.ts'
import { celery, fresh } from '../reporters/reports.ts'
import { callsOf, record } from './runner.ts'

type Options = Parameters<typeof record>[1]

async function run(outcome: Parameters<typeof record>[0], options: Options = {}) {
  const recording = record(outcome, options)
  await main(recording.runner, recording.surroundings)
  return recording
}

test('a table that drifts is told in every way, and fails', async () => {
  const recording = await run(celery)
  expect(recording.calls.map(([name]) => name)).toEqual([
    'info',
    'info',
    'info',
    'error',
    'notice',
    'summary',
    'setFailed',
  ])
  expect(recording.outputs['drift']).toBe('true')
  expect(callsOf(recording, 'setFailed')).toEqual([['SECURITY.md has drifted: 1 error, 1 notice.']])
})

test('nothing found passes', async () => {
  const recording = await run(fresh)
  expect(recording.calls.map(([name]) => name)).toEqual(['info', 'info', 'info', 'summary'])
})

describe('inputs', () => {
  test('switch off what is not wanted', async () => {
    const recording = await run(celery, { inputs: { annotations: 'false', summary: 'false', 'fail-on': 'never' } })
    expect(recording.calls.map(([name]) => name)).toEqual(['info', 'info', 'info'])
    expect(recording.outputs['errors']).toBe('1')
  })

  test('reach the check, and files are named from the workspace', async () => {
    const inputs = { directory: 'packages/core', releases: 'tags.txt' }
    const recording = await run(celery, { inputs })
    expect(recording.opened).toEqual([['/ws', 'packages/core']])
    expect(recording.settings).toEqual([{ releases: 'tags.txt' }])
    expect(callsOf(recording, 'error')[0]?.[1]).toMatchObject({ file: 'packages/core/SECURITY.md' })
  })

  test('that are wrong fail before anything is read', async () => {
    const recording = await run(celery, { inputs: { 'fail-on': 'errors' } })
    expect(recording.opened).toEqual([])
    expect(recording.calls).toEqual([
      ['setFailed', 'The input fail-on knows no value "errors". It takes error, warning, never.'],
    ])
  })
})

test('what the log should say of the event comes first', async () => {
  const environment = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/next', GITHUB_EVENT_PATH: '/event.json' }
  const recording = await run(fresh, { environment, payload: { repository: { default_branch: 'main' } } })
  expect(String(recording.calls[0]?.[1])).toMatch(/^GitHub shows people the security policy of "main"/)
})

describe('when something fails', () => {
  test('a missing summary fails nothing', async () => {
    const recording = await run(fresh, { summaryError: new Error('no GITHUB_STEP_SUMMARY') })
    expect(callsOf(recording, 'setFailed')).toEqual([])
    expect(recording.outputs['drift']).toBe('false')
  })

  test('what cannot be read fails with the remedy', async () => {
    const recording = await run(new CannotRead('There is no policy.', { help: 'Write one.' }))
    expect(recording.calls).toEqual([['setFailed', 'There is no policy.\nWrite one.']])
  })

  test('a file that cannot be written fails, after all else was told', async () => {
    const writeError = new CannotRead('out.json cannot be written: the disk is full.')
    const recording = await run(fresh, { inputs: { 'json-file': 'out.json' }, writeError })
    expect(callsOf(recording, 'setFailed')).toEqual([['out.json cannot be written: the disk is full.']])
    expect(recording.outputs['drift']).toBe('false')
  })

  test('a fault of our own asks to be reported', async () => {
    const recording = await run(new TypeError('no'))
    expect(callsOf(recording, 'setFailed')[0]?.[0]).toMatch(/^A fault of security-policy itself: TypeError: no\n/)
  })
})
