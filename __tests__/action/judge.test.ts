import { expect, test } from '@jest/globals'
import { readInputs } from '../../src/action/inputs.ts'
import { judge } from '../../src/action/judge.ts'
import { celery, fresh } from '../reporters/reports.ts'
import { record } from './runner.ts'

async function judged(inputs: Record<string, string>, options: Parameters<typeof record>[1] = {}) {
  const recording = record(celery, { inputs, ...options })
  const report = await judge(readInputs(recording.runner.getInput), recording.runner, recording.surroundings)
  return { report, ...recording }
}

test('a check, with files named from the workspace', async () => {
  const { report, opened, settings } = await judged({ directory: 'packages/core', release: '2.0.0' })
  expect(opened).toEqual([['/ws', 'packages/core']])
  expect(settings).toEqual([{ release: '2.0.0' }])
  expect(report.document).toBe('packages/core/SECURITY.md')
})

test('mending first', async () => {
  const mended = { files: [], applied: [], left: [], report: fresh }
  const { report, outputs } = await judged({ command: 'fix' }, { mended })
  expect(report).toBe(fresh)
  expect(outputs).toEqual({ changed: 'false' })
})
