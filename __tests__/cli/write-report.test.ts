import { expect, test } from '@jest/globals'
import { writeReport } from '../../src/cli/write-report.ts'
import { celery, hostile } from '../reporters/reports.ts'
import { record } from './surroundings.ts'

test('the file is written, and the verdict and its name are said', async () => {
  const { surroundings, written, opened, stderr, stdout } = record(celery)
  await writeReport('out/report.json', '{}\n', celery, surroundings)
  expect(opened).toEqual(['/home/ann'])
  expect(written).toEqual([{ path: 'out/report.json', text: '{}\n', named: true }])
  expect(stderr.text).toBe('✖ SECURITY.md has drifted: 1 error, 1 notice.\n  The report is in out/report.json\n')
  expect(stdout.text).toBe('')
})

test('the file may lie elsewhere, because the user named it', async () => {
  const { surroundings, written } = record(celery)
  await writeReport('/tmp/report.json', '', celery, surroundings)
  expect(written).toEqual([{ path: '../../tmp/report.json', text: '', named: true }])
})

test('hostile names obey nobody', async () => {
  const { surroundings, stderr } = record(hostile)
  await writeReport('a\n::error::b', '', hostile, surroundings)
  expect(stderr.text.split('\n')).toHaveLength(3)
})
