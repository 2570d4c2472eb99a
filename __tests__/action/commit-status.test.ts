import { expect, test } from '@jest/globals'
import { statusOf, statusOfFailure } from '../../src/action/commit-status.ts'
import { celery, fresh } from '../reporters/reports.ts'

test('the result of the step, and the verdict', () => {
  expect(statusOf(celery, 'error')).toEqual({
    state: 'failure',
    description: 'SECURITY.md has drifted: 1 error, 1 notice.',
  })
  expect(statusOf(fresh, 'warning').state).toBe('success')
})

test('what fails nothing is a success', () => {
  expect(statusOf(celery, 'never').state).toBe('success')
})

test('a step that could not judge', () => {
  expect(statusOfFailure('There is no security policy here.\nWrite one.')).toEqual({
    state: 'error',
    description: 'There is no security policy here.',
  })
})
