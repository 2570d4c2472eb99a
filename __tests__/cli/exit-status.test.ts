import { expect, test } from '@jest/globals'
import { EXIT } from '../../src/cli/exit-status.ts'

test('the numbers that other tools build on', () => {
  expect(EXIT).toEqual({ passed: 0, findings: 1, usage: 2, fault: 3 })
})
