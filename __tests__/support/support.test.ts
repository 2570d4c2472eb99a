import { expect, test } from '@jest/globals'
import { promised } from '../../src/support/support.ts'
import { rowOf, tableOf } from './examples.ts'

test('the policy is the promise where it says anything of versions, else the document is', () => {
  const document = [tableOf(rowOf('1.x yes'))]
  const policy = [tableOf(rowOf('2.x yes'))]
  const nothing = { leftOut: [], ruleFaults: [] }
  expect(promised({ policy, document, ...nothing })).toBe(policy)
  expect(promised({ policy: [], document, ...nothing })).toBe(document)
})
