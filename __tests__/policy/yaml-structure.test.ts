import { describe, expect, test } from '@jest/globals'
import { diagnosticsOf, faultsOf, marked, mended } from './faults.ts'

const NO_ANCHOR = 'which in YAML refers to an anchor, and there is none of this name above.'

describe('structureFaults', () => {
  test.each([
    ['a: 1\nb: 2\na: 3\n', ['a | The key `a` stands twice in the same mapping.']],
    ['a: { b: 1, "b": 2 }\nb: 3\n', ['"b" | The key `b` stands twice in the same mapping.']],
    ['a: 1\na: 2\na: 3\n', Array(2).fill('a | The key `a` stands twice in the same mapping.')],
    ['versions: *.4\n', [`*.4 | \`*.4\` begins with an asterisk, ${NO_ANCHOR}`]],
    ['b: *a\na: &a 1\n', [`*a | \`*a\` begins with an asterisk, ${NO_ANCHOR}`]],
    ['a: &a [1, *a]\n', ['*a | `*a` refers to the value that it stands in, which has no end.']],
    ['a: !secret x\n', ['x | The tag `!secret` has no meaning in a policy.']],
    ['a: !!binary aGk=\n', ['aGk= | The tag `!!binary` has no meaning in a policy.']],
  ])('%j', async (text, faults) => {
    expect(await faultsOf(text)).toEqual(faults)
    expect(new Set((await diagnosticsOf(text)).map(({ code }) => code))).toEqual(new Set(['yaml-syntax']))
  })

  test('the first of two keys is shown', async () => {
    const text = 'a: 1\nb: 2\na: 3\n'
    const [fault] = await diagnosticsOf(text)
    expect(fault?.location.span.start).toBe(10)
    expect(fault?.related.map((place) => [place.location.span.start, marked(text, place), place.message])).toEqual([
      [0, 'a', 'It stands here first.'],
    ])
  })

  test('tags of YAML itself and a few aliases are fine', async () => {
    expect(await faultsOf('version: 1\nx-a: &a !!str 1.10\nproject: { name: *a, organization: *a }\n')).toEqual([])
  })

  test('anchors of anchors are counted in full', async () => {
    const level = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(of).join(', ')}]\n`
    const text = level('a', 'x') + level('b', '*a') + level('c', '*b') + level('d', '*c') + level('e', '*d')
    expect(await faultsOf(text)).toEqual([
      '*d | The anchors and aliases of this file stand for so many values that it is not read.',
    ])
  })

  test('a text that begins with an asterisk is put in quotes', async () => {
    expect(await mended('a: *.4 # LTS\n')).toBe('a: "*.4" # LTS\n')
  })

  test('no more than ten are told', async () => {
    expect(await faultsOf('a: 1\n'.repeat(30))).toHaveLength(10)
  })
})
