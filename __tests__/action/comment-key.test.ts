import { expect, test } from '@jest/globals'
import { commentKey } from '../../src/action/comment-key.ts'
import { readInputs } from '../../src/action/inputs.ts'

function key(inputs: Record<string, string> = {}, environment: Record<string, string> = {}): string {
  const given = { GITHUB_WORKFLOW: 'Policy', GITHUB_JOB: 'check', ...environment }
  return commentKey(
    readInputs((name) => inputs[name] ?? ''),
    given,
  )
}

test('is short, and fits in a marker', () => {
  expect(key()).toMatch(/^[0-9a-f]{12}$/)
  expect(
    commentKey(
      readInputs(() => ''),
      {},
    ),
  ).toMatch(/^[0-9a-f]{12}$/)
})

test('is the same for the same check of the same job', () => {
  expect(key({ 'fail-on': 'never' }, { GITHUB_RUN_ID: '2' })).toBe(key())
})

test('stays what it is: another one would lose the comments that are there', () => {
  expect(key()).toBe('b24095307ec8')
  expect(
    commentKey(
      readInputs(() => ''),
      {},
    ),
  ).toBe('44e3d93363aa')
})

test('is another for each job, and each thing that a job checks', () => {
  const keys = [
    key(),
    key({}, { GITHUB_WORKFLOW: 'Other --> <b>' }),
    key({}, { GITHUB_JOB: 'other' }),
    key({ directory: 'packages/core' }),
    key({ policy: 'p.yml' }),
    key({ document: 'p.yml' }),
  ]
  expect(new Set(keys).size).toBe(keys.length)
})
