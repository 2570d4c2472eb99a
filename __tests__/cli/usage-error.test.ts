import { expect, test } from '@jest/globals'
import { didYouMean, UsageError } from '../../src/cli/usage-error.ts'

test('a hint is asked as a question', () => {
  expect(didYouMean('check')).toBe('Did you mean check?')
  expect(didYouMean(undefined)).toBeUndefined()
})

test('an error carries its hint', () => {
  expect(new UsageError('No.', 'Try that.')).toMatchObject({ name: 'UsageError', message: 'No.', hint: 'Try that.' })
  expect(new UsageError('No.').hint).toBeUndefined()
})
