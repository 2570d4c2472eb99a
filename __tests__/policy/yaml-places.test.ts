import { describe, expect, test } from '@jest/globals'
import { parseDocument } from 'yaml'
import type { PolicyPath } from '../../src/policy/policy-file.ts'
import { keySpanAt, keyText, placeAt, spanAt, spanOf } from '../../src/policy/yaml-places.ts'

const text = `a:
  - b: one # first
    c: |
      long
      text

  - "two"
empty:
"quo ted": { x: [1, 2] }
`
const document = parseDocument(text)
const shown = ({ start, end }: { start: number; end: number }) => text.slice(start, end)

describe('places', () => {
  test.each<[PolicyPath, string, string]>([
    [['a', 0, 'b'], 'one', 'b'],
    [['a', 0, 'c'], '|\n      long\n      text', 'c'],
    [['a', 1], '"two"', '"two"'],
    [['empty'], 'empty', 'empty'],
    [['quo ted', 'x', 1], '2', '2'],
    [['quo ted'], '{ x: [1, 2] }', '"quo ted"'],
    [['quo ted', 'y'], '{ x: [1, 2] }', '{ x: [1, 2] }'],
    [['a', 0, 'b', 'deeper'], 'one', 'one'],
    [['nowhere', 3], text.trimEnd(), text.trimEnd()],
  ])('%j', (path, value, key) => {
    expect([shown(spanAt(document, path, text)), shown(keySpanAt(document, path, text))]).toEqual([value, key])
  })

  test('a path that ends early says so', () => {
    expect(placeAt(document, ['a', 0, 'b']).complete).toBe(true)
    expect(placeAt(document, ['a', 9]).complete).toBe(false)
  })

  test('an empty document stands at its beginning', () => {
    expect(spanAt(parseDocument(''), ['a'], '')).toEqual({ start: 0, end: 0 })
    expect(spanOf(undefined, '')).toBeUndefined()
  })

  test('keys are read as their text', () => {
    expect(keyText(placeAt(document, ['quo ted']).key)).toBe('quo ted')
    expect(keyText('plain')).toBe('plain')
  })
})
