import { expect, test } from '@jest/globals'
import { addToSummary, writeSummary } from '../../src/action/write-summary.ts'
import { celery } from '../reporters/reports.ts'
import { callsOf, record } from './runner.ts'

const ON_GITHUB = 'https://github.com/o/r/blob/abc/'

test('links to the lines at the commit of the run', async () => {
  const recording = record(celery)
  await writeSummary(celery, recording.runner, ON_GITHUB)
  const [[text] = []] = callsOf(recording, 'summary')
  expect(text).toMatch(/^## ❌ SECURITY\.md has drifted: 1 error, 1 notice\.\n/)
  expect(text).toContain('(<https://github.com/o/r/blob/abc/SECURITY.md?plain=1#L7>)')
})

test('without a place on the web there are no links to lines', async () => {
  const recording = record(celery)
  await writeSummary(celery, recording.runner, undefined)
  expect(String(callsOf(recording, 'summary')[0]?.[0])).not.toContain('plain=1')
})

test.each([
  [new Error('no file\n::error::x'), 'The job summary was not written: no file␊::error::x'],
  ['a word', 'The job summary was not written: a word'],
])('a summary that cannot be written fails nothing', async (summaryError, message) => {
  const recording = record(celery, { summaryError })
  await writeSummary(celery, recording.runner, undefined)
  expect(recording.calls).toEqual([['info', message]])
})

test('what could not be told stands below, and is only text', async () => {
  const recording = record(celery)
  await addToSummary(['The comment was not written: <b>no</b> @team.', 'The status was not set.'], recording.runner)
  expect(callsOf(recording, 'summary')).toEqual([
    ['\nThe comment was not written: &lt;b&gt;no&lt;/b&gt; @&#8203;team.\n\nThe status was not set.\n'],
  ])
})

test('nothing is added where all was told', async () => {
  const recording = record(celery)
  await addToSummary([], recording.runner)
  expect(recording.calls).toEqual([])
})
