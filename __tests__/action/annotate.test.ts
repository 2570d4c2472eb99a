import { expect, test } from '@jest/globals'
import { annotate } from '../../src/action/annotate.ts'
import { celery, finding, report } from '../reporters/reports.ts'
import { record } from './runner.ts'

test('each finding by its severity', () => {
  const { calls, runner } = record(celery)
  annotate(celery, runner)
  expect(calls.map(([name]) => name)).toEqual(['error', 'notice'])
  expect(calls[0]?.[2]).toMatchObject({ file: 'SECURITY.md', startLine: 7, title: 'current-release-is-supported' })
})

test('more than GitHub shows', () => {
  const diagnostics = Array.from({ length: 12 }, () => finding({ file: 'a', span: { start: 0, end: 0 } }))
  const { calls, runner } = record(celery)
  annotate(report('', { diagnostics }), runner)
  expect(calls).toHaveLength(11)
  expect(calls.at(-1)).toEqual(['info', 'Annotations are limited: showing 10 of 12 errors.'])
})
