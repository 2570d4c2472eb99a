import { expect, test } from '@jest/globals'
import { groupBy } from '../../src/reporters/group-by.ts'

test('keys and items keep their order', () => {
  const groups = groupBy(['b1', 'a1', 'b2'], (item) => item[0])
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ])
})
