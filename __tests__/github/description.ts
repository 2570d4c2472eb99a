import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'

/** What `scripts/github-description.mjs` keeps of GitHub's description of its API. */
interface Description {
  readonly operations: Readonly<Record<string, Operation>>
  readonly server: { readonly operations: Readonly<Record<string, readonly string[]>> }
  readonly schemas: Readonly<Record<string, Schema>>
}

interface Operation {
  readonly parameters: readonly Parameter[]
  readonly body?: { readonly required: boolean; readonly schema: Schema }
  readonly responses: Readonly<Record<string, Schema | null>>
}

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly schema: Schema
}

export type Schema = Readonly<Record<string, unknown>>

export const description: Description = JSON.parse(
  readFileSync(new URL('./description.generated.json', import.meta.url), 'utf8'),
)

const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false })
ajv.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)))
ajv.addFormat('uri', (text: string) => URL.canParse(text))
for (const format of ['email', 'int32', 'int64', 'timestamp']) ajv.addFormat(format, true)
ajv.addSchema({ $id: 'github', schemas: description.schemas })

const compiled = new Map<Schema, ValidateFunction>()

/** What of a value does not fit its schema, in a line each. */
export function misfits(value: unknown, schema: Schema): readonly string[] {
  const validate = compiled.get(schema) ?? ajv.compile(absolute(schema) as Schema)
  compiled.set(schema, validate)
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

function absolute(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(absolute)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === '$ref' ? `github${inner}` : absolute(inner)]),
  )
}

export interface Matched {
  readonly route: string
  readonly operation: Operation
  readonly path: Readonly<Record<string, string>>
}

/** A reference may hold slashes, so what names more comes before what ends in one. */
const longestFirst = Object.entries(description.operations).sort(([left], [right]) => right.length - left.length)

/** The operation that a request is for; its path has no base. The last parameter of a path may hold slashes. */
export function operationFor(method: string, path: string): Matched | undefined {
  for (const [route, operation] of longestFirst) {
    const [ownMethod, template = ''] = route.split(' ')
    const found = ownMethod === method ? matchPath(template, path) : undefined
    if (found) return { route, operation, path: found }
  }
  return undefined
}

function matchPath(template: string, path: string): Readonly<Record<string, string>> | undefined {
  // The folder at the top has no path.
  const pattern = template
    .replace(/\/\{path\}$/, '(?:/(?<path>.*))?')
    .replace(/\{ref\}$/, '(?<ref>.+)')
    .replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')
  const found = new RegExp(`^${pattern}$`).exec(path)
  if (!found) return undefined
  return Object.fromEntries(
    Object.entries(found.groups ?? {}).map(([name, text = '']) => [name, decodeURIComponent(text)]),
  )
}

/** What of a request's address and body the description does not know, in a line each. */
export function requestMisfits(
  { operation, path }: Matched,
  query: Readonly<Record<string, string>>,
  body: unknown,
): readonly string[] {
  const known = new Map(operation.parameters.map((parameter) => [parameter.name, parameter]))
  const strangers = Object.keys(query).filter((name) => known.get(name)?.in !== 'query')
  return [
    ...strangers.map((name) => `takes no ?${name}=`),
    ...operation.parameters.flatMap((parameter) => parameterMisfits(parameter, { ...query, ...path }[parameter.name])),
    ...bodyMisfits(operation, body),
  ]
}

function parameterMisfits(
  { name, in: place, required, schema }: Parameter,
  text: string | undefined,
): readonly string[] {
  if (place === 'header') return []
  if (text === undefined) return required ? [`lacks ${name}`] : []
  const number = schema['type'] === 'integer' && /^\d+$/.test(text)
  return misfits(number ? Number(text) : text, schema).map((misfit) => `${name}: ${misfit}`)
}

function bodyMisfits({ body: wanted }: Operation, body: unknown): readonly string[] {
  if (!wanted) return body === undefined ? [] : ['takes no body']
  if (body === undefined) return wanted.required ? ['lacks its body'] : []
  const { properties } = wanted.schema as { properties?: object }
  const strangers = Object.keys(body as object).filter((key) => properties && !(key in properties))
  return [
    ...strangers.map((key) => `body: knows no "${key}"`),
    ...misfits(body, wanted.schema).map((misfit) => `body: ${misfit}`),
  ]
}

/** The smallest value that fits a schema, with the facts in it. */
export function filled(schema: Schema, facts: unknown): unknown {
  if (schema['$ref']) return filled(schemaNamed(String(schema['$ref']).split('/').at(-1)), facts)
  if (facts === null) return null
  const [choice] = (schema['anyOf'] ?? schema['oneOf'] ?? schema['allOf'] ?? []) as readonly Schema[]
  if (choice) return filled(choice, facts)

  const {
    properties,
    required = [],
    items,
  } = schema as {
    properties?: Readonly<Record<string, Schema>>
    required?: readonly string[]
    items?: Schema
  }
  if (schema['type'] === 'array') return ((facts ?? []) as readonly unknown[]).map((fact) => filled(items ?? {}, fact))
  if (!properties) return facts ?? smallest(schema)
  const given = (facts ?? {}) as Readonly<Record<string, unknown>>
  const names = new Set([...required, ...Object.keys(given)])
  return Object.fromEntries([...names].map((name) => [name, filled(properties[name] ?? {}, given[name])]))
}

export function schemaNamed(name = ''): Schema {
  const schema = description.schemas[name]
  if (!schema) throw new Error(`GitHub's description has no schema "${name}".`)
  return schema
}

function smallest(schema: Schema): unknown {
  const [first] = (schema['enum'] ?? []) as readonly unknown[]
  if (first !== undefined) return first
  if (schema['format'] === 'uri') return 'https://github.example/'
  if (schema['format'] === 'date-time') return '2026-01-02T03:04:05Z'
  return (
    { string: 'text', integer: 1, number: 1, boolean: false, object: {}, array: [] }[String(schema['type'])] ?? null
  )
}
