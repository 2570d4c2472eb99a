import { existsSync, readFileSync } from 'node:fs'
import { compile } from 'json-schema-to-typescript'
import { formatTypeScript } from './format.mjs'
import { SCHEMA } from './policy-validator.mjs'

// What a type cannot say, or would say badly: `^x-` would make every key of an object a known one.
const NOT_FOR_TYPES = ['title', 'examples', 'patternProperties', 'dependentRequired', 'minItems', 'minProperties']

/** The types of a policy that has met the schema. */
export async function policyTypes() {
  if (!existsSync(SCHEMA)) return []
  const schema = JSON.parse(readFileSync(SCHEMA, 'utf8'))
  const prepared = { ...forTypes(schema, schema.$defs), title: 'Policy' }
  const text = await compile(prepared, 'Policy', {
    additionalProperties: false,
    bannerComment: '// Written by `npm run generate` from the schema: not to be edited.',
    format: false,
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: true,
  })
  return [['src/policy/policy.generated.ts', formatTypeScript(withoutTrivia(text))]]
}

function forTypes(value, definitions) {
  if (Array.isArray(value)) return value.map((item) => forTypes(item, definitions))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value)
    .filter(([key, part]) => !isNotForTypes(key, part))
    .map(([key, part]) => [key, key === 'properties' ? properties(part, definitions) : forTypes(part, definitions)])
  return oneTypePerDefinition(Object.fromEntries(kept), definitions)
}

/** Below `properties` stand names of the policy, not keywords. */
function properties(part, definitions) {
  return Object.fromEntries(Object.entries(part).map(([name, schema]) => [name, forTypes(schema, definitions)]))
}

function isNotForTypes(key, part) {
  if (key === 'oneOf' || key === 'anyOf') return part.every((choice) => Object.keys(choice).join() === 'required')
  return NOT_FOR_TYPES.includes(key)
}

/** A description beside a `$ref` would make json-schema-to-typescript copy the type: `Contact`, `Contact1`, `Contact2`. */
function oneTypePerDefinition(schema, definitions) {
  const { $ref, ...notes } = schema
  if (typeof $ref !== 'string') return schema
  const target = definitions[$ref.replace('#/$defs/', '')]
  if (target.type === 'string' && !target.enum) return { ...notes, type: 'string' }
  return Object.keys(notes).length === 0 ? schema : { ...notes, allOf: [{ $ref }, ...(notes.allOf ?? [])] }
}

function withoutTrivia(text) {
  return text
    .replace(/\n? *\* This (?:interface|type) was referenced by [^\n]*\n *\* via the [^\n]*/g, '')
    .replace(/ *\/\*\*\s*\*\/\n/g, '')
}
