import { describe, expect, test } from '@jest/globals'
import { isBlank, lineCursor, takeColumns, takeMark } from '../../src/security-md/line-cursor.ts'

describe('the cursor of a line', () => {
  test.each([
    ['a', 0, 0],
    ['  a', 2, 2],
    ['\ta', 4, 1],
    ['  \ta', 4, 3],
    ['   \t\ta', 8, 5],
  ])('measures the indentation of %j in columns', (line, indent, next) => {
    const cursor = lineCursor(line, 0, line.length)
    expect({ indent: cursor.indent, next: cursor.next }).toEqual({ indent, next })
  })

  test('takes a tab in part', () => {
    const cursor = lineCursor('-\ta', 0, 3)
    takeMark(cursor, 1)
    expect(cursor.indent).toBe(3)
    takeColumns(cursor, 1)
    expect({ indent: cursor.indent, offset: cursor.offset }).toEqual({ indent: 2, offset: 1 })
    takeColumns(cursor, 2)
    expect({ indent: cursor.indent, offset: cursor.offset }).toEqual({ indent: 0, offset: 2 })
  })

  test('never takes more than white space', () => {
    const cursor = lineCursor(' ab', 0, 3)
    takeColumns(cursor, 9)
    expect(cursor.offset).toBe(1)
  })

  test('stops at the end of its line', () => {
    const text = 'a  \nb'
    const cursor = lineCursor(text, 1, 3)
    expect(isBlank(cursor)).toBe(true)
    expect(cursor.indent).toBe(2)
  })
})
