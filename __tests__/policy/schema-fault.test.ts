import { describe, expect, test } from '@jest/globals'
import type { PolicyPath } from '../../src/policy/policy-file.ts'
import { readYaml } from '../../src/policy/read-yaml.ts'
import { nameOf, replaceFix, schemaFault, valueSpan, wholeSpan } from '../../src/policy/schema-fault.ts'

const text = 'a:\r\n  - b: 1\r\n    c: 2\r\n'
const file = readYaml('p.yml', text)
if (!('document' in file)) throw new Error('The example is YAML.')
const placeAt = (...path: PolicyPath) => ({ file, path, value: undefined })
const shown = ({ start, end }: { start: number; end: number }) => text.slice(start, end)

describe('schema faults', () => {
  test.each<[PolicyPath, string, string]>([
    [['a'], '- b: 1', 'a'],
    [['a', 0], 'b: 1', 'b: 1'],
    [['a', 0, 'c'], '2', 'c'],
    [[], 'a:', 'a:'],
  ])('%j is marked on one line', (path, value, whole) => {
    expect([shown(valueSpan(placeAt(...path))), shown(wholeSpan(placeAt(...path)))]).toEqual([value, whole])
  })

  test.each<[PolicyPath, string]>([
    [[], 'The policy'],
    [['support', 'lines'], '`lines`'],
    [['support', 'lines', 3], 'This item of `lines`'],
    [[3], 'This item'],
  ])('%j is called %s', (path, name) => {
    expect(nameOf(path)).toBe(name)
  })

  test('help and fixes that there are not are left out', () => {
    const span = { start: 0, end: 1 }
    expect(schemaFault(placeAt('a'), span, 'Oh.', undefined, [undefined])).toEqual({
      code: 'schema',
      severity: 'error',
      message: 'Oh.',
      location: { file: 'p.yml', span },
      related: [],
      fixes: [],
    })
    const fix = replaceFix(placeAt('a'), span, 'b', 'suggested')
    expect(schemaFault(placeAt('a'), span, 'Oh.', 'Do.', [fix])).toMatchObject({ help: 'Do.', fixes: [fix] })
    expect(fix).toEqual({ title: 'Write `b`', safety: 'suggested', file: 'p.yml', edits: [{ span, newText: 'b' }] })
  })
})
