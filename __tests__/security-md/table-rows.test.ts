import { describe, expect, test } from '@jest/globals'
import { delimiterCells, splitRow, trimmed } from '../../src/security-md/table-rows.ts'

describe('the cells of a row', () => {
  test.each([
    ['| a | b |', ['a', 'b']],
    ['a | b', ['a', 'b']],
    ['| a | b', ['a', 'b']],
    ['a | b |', ['a', 'b']],
    ['| a |', ['a']],
    ['|a||b|', ['a', '', 'b']],
    ['|  | b |', ['', 'b']],
    ['||', ['']],
    ['|', []],
    ['  | a |  ', ['a']],
    ['|\ta\t|', ['a']],
    ['| a \\| b | c |', ['a \\| b', 'c']],
    ['| a \\\\| b |', ['a \\\\', 'b']],
    ['| a \\\\\\| b |', ['a \\\\\\| b']],
    ['\\| a |\\| b |', ['\\| a', '\\| b']],
    ['| `a | b` |', ['`a', 'b`']],
    ['| a\\b | c\\', ['a\\b', 'c\\']],
    ['| 😀 | ≤ 1.x |', ['😀', '≤ 1.x']],
  ])('%j', (row, cells) => {
    expect(splitRow(row, 0, row.length).map(({ start, end }) => row.slice(start, end))).toEqual(cells)
  })

  test('lie between the two offsets', () => {
    expect(splitRow('x| a |y|', 1, 6)).toEqual([{ start: 3, end: 4 }])
  })
})

describe('the delimiter row', () => {
  test.each([
    ['| --- | --- |', 2],
    ['--- | ---', 2],
    ['|-|', 1],
    ['-|', 1],
    [':-', 1],
    [':-:|-:', 2],
    ['  |-|  ', 1],
    ['---', 0],
    ['- - -', 0],
    ['|', 0],
    ['', 0],
    ['| a |', 0],
    ['|--|a|', 0],
    ['|-||-|', 0],
    ['| : |', 0],
    ['|- -|', 0],
  ])('%j has %d cells', (row, cells) => {
    expect(delimiterCells(row, 0, row.length)).toBe(cells)
  })
})

test('a trimmed span of white space is empty and at its end', () => {
  expect(trimmed(' \t ', 0, 3)).toEqual({ start: 3, end: 3 })
})
