import { expect, test } from '@jest/globals'
import { logReport } from '../../src/action/log.ts'
import { celery, hostile } from '../reporters/reports.ts'
import { callsOf, record } from './runner.ts'

function log(report: typeof celery): string[] {
  const recording = record(report)
  logReport(report, recording.runner)
  return callsOf(recording, 'info').map(([text]) => String(text))
}

test('the report stands between words that nobody can guess', () => {
  const [start = '', text = '', end] = log(celery)
  const word = /^::stop-commands::([0-9a-f-]{36})$/.exec(start)?.[1]
  expect(end).toBe(`::${word}::`)
  expect(text).toContain('\u001B[31m✖')
  expect(text).toContain('SECURITY.md has drifted')
  expect(log(celery)[0]).not.toBe(start)
})

test('hostile texts would command nobody even without them', () => {
  for (const line of (log(hostile)[1] ?? '').split('\n')) expect(line).not.toMatch(/^\s*::|##\[/)
})
