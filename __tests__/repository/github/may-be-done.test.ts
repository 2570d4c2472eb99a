import { expect, test } from '@jest/globals'
import { mayBeDone } from '../../../src/repository/github/may-be-done.ts'

test.each([
  [undefined, true],
  [200, true],
  [399, true],
  [400, false],
  [499, false],
  [500, true],
  [504, true],
  [403, false],
  [422, false],
])('after %s: %s', (status, may) => {
  expect(mayBeDone({ ...(status !== undefined && { status }), reason: '', help: '' })).toBe(may)
})
