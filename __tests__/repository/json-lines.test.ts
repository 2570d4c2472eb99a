import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { lineOfItem, lineOfSyntaxFault } from '../../src/repository/json-lines.ts'

describe('the line of an item', () => {
  test.each([
    ['\n\n{}', undefined, 3],
    ['["a",\n"b"]', 0, 1],
    ['["a",\n"b"]', 1, 2],
    ['[\n[1, [2,\n3]],\n{"a": [",", 4]},\n\n"b"]', 1, 4],
    ['[\n[1, [2,\n3]],\n{"a": [",", 4]},\n\n"b"]', 2, 6],
    ['["\\"],[", \n7]', 1, 2],
  ])('%j, item %j: %j', (text, item, line) => {
    expect(lineOfItem(text, item)).toBe(line)
  })

  test('every item of every array', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), (items) => {
        const text = `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`
        expect(items.map((_, index) => lineOfItem(text, index))).toEqual(items.map((_, index) => index + 2))
      }),
    )
  })
})

describe('the line of a fault', () => {
  test.each([
    ['["a",\n"b"', 2],
    ['["a",\n]', 2],
    ['["a"\n"b"]', 2],
    ['{"a"\n1}', 2],
    ['{\n1: 2}', 2],
    ['{"a": 1,\n}', 2],
    ['[1]\n\n]', 3],
    ['[1]\n[2]', 2],
    ['[\n}', 2],
    ['[\nyes]', 2],
    ['[\n"a\nb"]', 2],
    ["[\n'a']", 2],
    ['[:', 1],
    ['[1,\n2\n\\', 3],
  ])('%j: %j', (text, line) => {
    expect(() => JSON.parse(text)).toThrow()
    expect(lineOfSyntaxFault(text)).toBe(line)
  })

  test('what is inserted before a token is found there', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (value, at) => {
        const lines = JSON.stringify(value, null, 1).split('\n')
        const index = at % lines.length
        const text = lines.toSpliced(index, 0, '?').join('\n')
        expect(lineOfSyntaxFault(text)).toBe(index + 1)
      }),
    )
  })

  test('linear time on what opens without an end', () => {
    expect(lineOfSyntaxFault('[{"'.repeat(300_000))).toBe(1)
    expect(lineOfSyntaxFault('['.repeat(500_000))).toBe(1)
    expect(lineOfSyntaxFault(`["${'\\'.repeat(500_000)}`)).toBe(1)
  })
})
