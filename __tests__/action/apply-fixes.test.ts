import { describe, expect, test } from '@jest/globals'
import { main } from '../../src/action/main.ts'
import type { Mended } from '../../src/check/mend.ts'
import { celery, fresh } from '../reporters/reports.ts'
import { callsOf, record } from './runner.ts'

const MENDED: Mended = {
  files: [{ path: 'SECURITY.md', before: 'old', after: 'new' }],
  applied: [{ file: 'SECURITY.md', title: 'Bring the table in line with the policy', code: 'document-matches-policy' }],
  left: [],
  report: fresh,
}

async function run(mended: Mended, inputs: Record<string, string>) {
  const recording = record(fresh, { inputs, mended })
  await main(recording.runner, recording.surroundings)
  return recording
}

describe('command: fix', () => {
  test('writes into the checkout, says what, and reports what is left', async () => {
    const recording = await run(MENDED, { command: 'fix', directory: 'packages/core' })
    expect(recording.written).toEqual([{ root: '/ws', path: 'SECURITY.md', text: 'new', named: false }])
    expect(recording.outputs).toMatchObject({ changed: 'true', drift: 'false' })
    expect(callsOf(recording, 'mend')).toEqual([[false]])
    expect(callsOf(recording, 'info')[0]).toEqual(['Mended SECURITY.md: Bring the table in line with the policy'])
    expect(callsOf(recording, 'setFailed')).toEqual([])
  })

  test('suggested: true takes the fixes that change a promise too', async () => {
    const recording = await run(MENDED, { command: 'fix', suggested: 'true' })
    expect(callsOf(recording, 'mend')).toEqual([[true]])
  })

  test('where nothing could be mended, the findings fail the step', async () => {
    const recording = await run({ files: [], applied: [], left: [], report: celery }, { command: 'fix' })
    expect(recording.written).toEqual([])
    expect(recording.outputs['changed']).toBe('false')
    expect(callsOf(recording, 'setFailed')).toEqual([['SECURITY.md has drifted: 1 error, 1 notice.']])
  })

  test('a check says nothing of changes', async () => {
    const recording = record(fresh)
    await main(recording.runner, recording.surroundings)
    expect(recording.outputs).not.toHaveProperty('changed')
  })

  test('a title cannot start a workflow command', async () => {
    const applied = [{ file: 'SECURITY.md', title: 'x\n::error::gone', code: 'x' }]
    const recording = await run({ ...MENDED, applied }, { command: 'fix' })
    expect(String(callsOf(recording, 'info')[0]?.[0])).not.toContain('\n')
  })
})
