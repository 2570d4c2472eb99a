import { describe, expect, test } from '@jest/globals'
import { readDocument } from '../../src/security-md/read-document.ts'
import {
  cellAt,
  cellHolding,
  delimiterLine,
  lineStart,
  newlineOf,
  rowAt,
  standsInLine,
} from '../../src/security-md/table-cells.ts'

async function tableIn(text: string) {
  const { tables } = await readDocument({ path: 'SECURITY.md', text })
  const [table] = tables
  if (!table) throw new Error('There is no table.')
  return table
}

const whole = (text: string) => ({ start: 0, end: text.length })

test.each([
  ['| 5.1.x   | yes |', 0, '5.1.x', '5.1.x   '],
  ['| 5.1.x   | yes |', 1, 'yes', 'yes '],
  ['| 5.1.x   | yes |', 2, '', ''],
  ['5.1.x | yes', 0, '5.1.x', '5.1.x '],
  ['5.1.x | yes', 1, 'yes', 'yes'],
  ['|5.1.x|yes|', 0, '5.1.x', '5.1.x'],
  ['| a \\| b | yes |', 0, 'a \\| b', 'a \\| b '],
])('%s, cell %i', (line, column, content, room) => {
  const cell = cellAt(line, whole(line), column)
  expect(line.slice(cell.content.start, cell.content.end)).toBe(content)
  expect(line.slice(cell.content.start, cell.end)).toBe(room)
})

test('the cell that holds a place', () => {
  const line = '| 5.1.x | until 2027 |'
  const at = line.indexOf('2027')
  const cell = cellHolding(line, whole(line), { start: at, end: at + 4 })
  expect(cell && line.slice(cell.content.start, cell.content.end)).toBe('until 2027')
  expect(cellHolding(line, whole(line), { start: 0, end: line.length })).toBeUndefined()
})

describe('where things stand', () => {
  const text =
    '> | Version | Supported |\r\n> | ------- | --------- |\r\n> | 5.1.x   | yes       |\r\n> | 5.0.x   | no        |\r\n'

  test('rows by offset', async () => {
    const table = await tableIn(text)
    expect(rowAt(table, text.indexOf('5.1.x'))).toBe(table.rows[0])
    expect(rowAt(table, text.indexOf('no '))).toBe(table.rows[1])
    expect(rowAt(table, 3)).toBeUndefined()
    expect(rowAt(table, text.length)).toBeUndefined()
  })

  test('the line under the header', async () => {
    const { start, end } = delimiterLine(text, await tableIn(text))
    expect(text.slice(start, end)).toBe('| ------- | --------- |')
  })

  test('its line end', async () => {
    expect(newlineOf(text, await tableIn(text))).toBe('\r\n')
    const plain = text.replaceAll('\r', '')
    expect(newlineOf(plain, await tableIn(plain))).toBe('\n')
  })

  test('columns in line or not', async () => {
    const table = await tableIn(text)
    expect([standsInLine(text, table, 0), standsInLine(text, table, 1)]).toEqual([true, true])
    const ragged = text.replace('5.0.x  ', '5.0.x')
    expect(standsInLine(ragged, await tableIn(ragged), 0)).toBe(false)
  })
})

test.each([
  ['a\nbc', 3, 2],
  ['abc', 2, 0],
  ['\uFEFFabc', 2, 1],
  ['\uFEFFa\nbc', 4, 3],
])('the line of %j at %i begins at %i', (text, offset, expected) => expect(lineStart(text, offset)).toBe(expected))
