import { describe, expect, test } from '@jest/globals'
import { lineEnd, quoteFix, valueFrom, valueStart } from '../../src/policy/yaml-values.ts'

/** Each text has a ^ before the place that is asked for. */
function split(marked: string): readonly [string, number] {
  return [marked.replace('^', ''), marked.indexOf('^')]
}

describe('valueFrom', () => {
  test.each([
    ['a: ^b c # d\ne: 1', 'b c'],
    ['a: ^b, c', 'b, c'],
    ['a: ^b#c\r\n', 'b#c'],
    ['a: [^b, c]', 'b'],
    ['a: { b: ^c }', 'c'],
    ['a: { b: ^v{x}-{y} , c: d }', 'v{x}-{y}'],
    ['a: [b] ^c, d', 'c, d'],
    ['a: ^', ''],
  ])('%j', (marked, value) => {
    const [text, at] = split(marked)
    const { start, end } = valueFrom(text, at)
    expect([start, text.slice(start, end)]).toEqual([at, value])
  })
})

describe('valueStart', () => {
  test.each([
    ['x\nkey: b^c', 'bc'],
    ['  - key: {b}^c', '{b}c'],
    ['  - - b^c', 'bc'],
    ['b^c', 'bc'],
    ['a: [x,  b^c', 'bc'],
    ['a: { t: b^c', 'bc'],
    ['a: {t^', 't'],
    ['a: [^', ''],
  ])('%j', (marked, rest) => {
    const [text, at] = split(marked)
    expect(text.slice(valueStart(text, at))).toBe(rest)
  })
})

describe('lineEnd', () => {
  test.each([
    ['^ab\ncd', 2],
    ['^ab\r\ncd', 2],
    ['ab\nc^d', 5],
    ['ab\r^\n', 3],
  ])('%j', (marked, end) => {
    expect(lineEnd(...split(marked))).toBe(end)
  })
})

describe('quoteFix', () => {
  test('tells what it does', () => {
    expect(quoteFix('p.yml', 'a: *.4', { start: 3, end: 6 })).toEqual({
      title: 'Put `*.4` in quotes',
      safety: 'safe',
      file: 'p.yml',
      edits: [{ span: { start: 3, end: 6 }, newText: '"*.4"' }],
    })
  })

  test.each(['', 'a"b', 'a\\b', 'a\nb', 'a,'])('leaves %j alone', (text) => {
    expect(quoteFix('p.yml', text, { start: 0, end: text.length })).toBeUndefined()
  })
})
