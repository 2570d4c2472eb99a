import { expect, test } from '@jest/globals'
import { ExcerptBuilder, lastAtOrBefore } from '../../src/security-md/excerpt.ts'

test('an excerpt knows where its characters came from', () => {
  const builder = new ExcerptBuilder('0123456789')
  builder.addGlue('# ')
  builder.addPart({ start: 2, end: 4 })
  builder.addGlue('\n    ')
  expect(builder.size).toBe(9)
  builder.addPart({ start: 7, end: 9 })
  const { text, fileOffset } = builder.build()

  expect(text).toBe('# 23\n    78')
  expect([2, 3, 9, 10].map((offset) => fileOffset(offset))).toEqual([2, 3, 7, 8])
  // Glue stands where the part before it ends, and before the first part where that starts.
  expect([0, 4, 5, 8].map((offset) => fileOffset(offset))).toEqual([2, 4, 4, 4])
  expect(fileOffset(11)).toBe(9)
})

test('an excerpt of glue alone stands at the start of the file', () => {
  expect(new ExcerptBuilder('').build().fileOffset(3)).toBe(0)
})

test.each([
  [[], 1, -1],
  [[2, 4, 4, 6], 1, -1],
  [[2, 4, 4, 6], 2, 0],
  [[2, 4, 4, 6], 5, 2],
  [[2, 4, 4, 6], 9, 3],
])('the last of %j up to %d is at %d', (ascending, limit, index) => {
  expect(lastAtOrBefore(ascending, limit)).toBe(index)
})
