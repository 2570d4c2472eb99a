import { existsSync, readFileSync } from 'node:fs'
import { formatTypeScript } from './format.mjs'
import { SCHEMA } from './policy-validator.mjs'

const KEPT = ['$ref', 'type', 'items', 'anyOf', 'oneOf', 'required', 'description', 'pattern', 'patternErrorMessage']

/** What the sentences about faults need of the schema: the keys and words of each place. Loaded only where there are faults. */
export async function policyOutline() {
  if (!existsSync(SCHEMA)) return []
  const schema = JSON.parse(readFileSync(SCHEMA, 'utf8'))
  const text = `// Written by \`npm run generate\` from the schema: not to be edited.
import type { Outline } from './outline.ts'

export const outline: Outline = ${JSON.stringify(outlineOf(schema))}

export const definitions: Readonly<Record<string, Outline>> = ${JSON.stringify(outlinesOf(schema.$defs))}
`
  return [['src/policy/outline.generated.ts', formatTypeScript(text)]]
}

function outlineOf(schema) {
  const outline = {}
  for (const key of KEPT) if (key in schema) outline[key] = partOf(schema[key])
  if (schema.examples) outline.example = schema.examples[0]
  if (schema.properties) outline.properties = outlinesOf(schema.properties)
  if (typeof schema.additionalProperties === 'object') outline.others = outlineOf(schema.additionalProperties)
  return outline
}

function partOf(part) {
  if (Array.isArray(part)) return part.map(partOf)
  return typeof part === 'object' ? outlineOf(part) : part
}

function outlinesOf(schemas) {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, outlineOf(schema)]))
}
