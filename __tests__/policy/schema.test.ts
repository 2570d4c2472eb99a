import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { processorTime } from '../processor-time.ts'

/** A part of the schema, as JSON. */
interface Part {
  readonly [keyword: string]: unknown
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly examples?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Part>>
}

const schema = JSON.parse(readFileSync('schema/security-policy.schema.json', 'utf8')) as Part & {
  readonly $defs: Readonly<Record<string, Part>>
}
const parts = [...partsOf(schema, '#')]
const keys = parts.flatMap(([pointer, part]) =>
  Object.entries(part.properties ?? {}).map(([name, key]) => [`${pointer}/properties/${name}`, key] as const),
)

describe('the schema of a policy', () => {
  let ajv: Ajv2020
  beforeAll(() => {
    ajv = new Ajv2020({ allowUnionTypes: true, strictRequired: false, strictTypes: false })
    ajv.addKeyword('patternErrorMessage')
    ajv.addSchema(schema, 'policy')
  })

  test('holds every key of a security policy', () => {
    expect(Object.keys(schema.properties ?? {})).toHaveLength(21)
    expect(keys.length).toBeGreaterThan(150)
  })

  test('tells of each key what it is called, what it is for, and how it is written', () => {
    const silent = keys.filter(([, { title, description }]) => !title || !description).map(([pointer]) => pointer)
    const without = keys.filter(([, { examples }]) => !examples?.length).map(([pointer]) => pointer)
    expect([silent, without]).toEqual([[], []])
  })

  test('spells keys in small letters with hyphens', () => {
    expect(
      keys.map(([pointer]) => pointer.split('/').at(-1)).filter((key) => !/^[a-z]+(-[a-z]+)*$/.test(key ?? '')),
    ).toEqual([])
  })

  test('gives examples that are true', () => {
    const wrong = parts.flatMap(([pointer, { examples }]) => {
      const validate: ValidateFunction | undefined = examples && ajv.getSchema(`policy${pointer}`)
      return (examples ?? []).filter((example) => !validate?.(example)).map((example) => [pointer, example])
    })
    expect(wrong).toEqual([])
  })

  test('closes every mapping but for keys of one’s own', () => {
    const open = parts.filter(([, part]) => part.properties && part['additionalProperties'] !== false)
    const strict = parts.filter(([, part]) => part.properties && !(part['patternProperties'] as object | undefined))
    expect([open, strict].map((list) => list.map(([pointer]) => pointer))).toEqual([[], []])
  })

  test('says in words what each pattern asks for', () => {
    const silent = parts.filter(
      ([pointer, part]) => part['pattern'] && !part['patternErrorMessage'] && !pointer.endsWith('/propertyNames'),
    )
    expect(silent.map(([pointer]) => pointer)).toEqual([])
  })

  test('has patterns that take linear time', () => {
    const patterns = new Set(parts.flatMap(([, { pattern }]) => (typeof pattern === 'string' ? [pattern] : [])))
    const pieces = ['a', '1', ' ', '-', '2027-01-31', '{name}', '*', '1 a', 'en-', 'a@', 'https://a', '+1 ', '(']
    for (const pattern of patterns) {
      const regular = new RegExp(pattern, 'u')
      const start = processorTime()
      for (const piece of pieces) regular.test(`${piece.repeat(50_000)}\n`)
      // A quadratic pattern would take minutes.
      expect([pattern, processorTime() - start < 2000]).toEqual([pattern, true])
    }
  })
})

/** Every subschema with its pointer. */
function* partsOf(part: Part, pointer: string): Iterable<readonly [string, Part]> {
  yield [pointer, part]
  for (const keyword of ['properties', '$defs', 'patternProperties']) {
    for (const [name, inner] of Object.entries((part[keyword] as Record<string, Part> | undefined) ?? {})) {
      if (keyword !== 'patternProperties') yield* partsOf(inner, `${pointer}/${keyword}/${name}`)
    }
  }
  for (const keyword of ['items', 'additionalProperties', 'propertyNames']) {
    const inner = part[keyword]
    if (typeof inner === 'object' && inner !== null) yield* partsOf(inner as Part, `${pointer}/${keyword}`)
  }
  for (const [index, inner] of ((part['anyOf'] as readonly Part[] | undefined) ?? []).entries()) {
    yield* partsOf(inner, `${pointer}/anyOf/${index}`)
  }
}
