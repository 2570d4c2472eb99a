import { existsSync, readFileSync } from 'node:fs'
import { compile } from 'json-schema-to-typescript'
import { formatTypeScript } from './format.mjs'
import { SCHEMA } from './policy-validator.mjs'

/** The types of a policy that has met the schema. */
export async function policyTypes() {
  if (!existsSync(SCHEMA)) return []
  const schema = JSON.parse(readFileSync(SCHEMA, 'utf8'), oneTypePerDefinition)
  const text = await compile({ ...schema, title: 'Policy' }, 'Policy', {
    additionalProperties: false,
    bannerComment: '// Written by `npm run generate` from the schema: not to be edited.',
    format: false,
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: true,
  })
  return [['src/policy/policy.generated.ts', formatTypeScript(withoutTrivia(text))]]
}

/** A description beside a `$ref` would make json-schema-to-typescript copy the type: `Contact`, `Contact1`, `Contact2`. */
function oneTypePerDefinition(_key, value) {
  if (typeof value?.$ref !== 'string' || Object.keys(value).length === 1) return value
  const { $ref, ...notes } = value
  return { ...notes, allOf: [{ $ref }, ...(value.allOf ?? [])] }
}

function withoutTrivia(text) {
  return text
    .replace(/\n? *\* This (?:interface|type) was referenced by [^\n]*\n *\* via the [^\n]*/g, '')
    .replace(/ *\/\*\*\s*\*\/\n/g, '')
}
