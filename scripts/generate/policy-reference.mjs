import { existsSync, readFileSync } from 'node:fs'
import { SCHEMA } from './policy-validator.mjs'

const PAGE = 'docs/policy.md'
const START = '<!-- keys:start -->'
const END = '<!-- keys:end -->'

/** The tables of keys in the reference, from the words that editors show too. */
export async function policyReference() {
  if (!existsSync(SCHEMA) || !existsSync(PAGE)) return []
  const schema = JSON.parse(readFileSync(SCHEMA, 'utf8'))
  const page = readFileSync(PAGE, 'utf8')
  const [start, end] = [page.indexOf(START), page.indexOf(END)]
  if (start < 0 || end < start) throw new Error(`${PAGE} has no ${START} … ${END}: put both where the tables belong.`)
  return [[PAGE, `${page.slice(0, start)}${START}\n\n${tables(schema).join('\n\n')}\n\n${page.slice(end)}`]]
}

function tables(schema) {
  const parts = Object.entries(schema.properties)
  const told = new Set()
  return [
    table('The file', schema, schema.$defs),
    ...parts.flatMap(([key, part]) => mappings(key, part, schema.$defs, told)),
  ]
}

/** A table for each mapping below a key, the outer ones first; what several keys share is told once. */
function mappings(path, part, definitions, told) {
  const name = part.$ref?.replace('#/$defs/', '')
  if (name !== undefined) {
    if (told.has(name)) return []
    told.add(name)
    return mappings(path, definitions[name], definitions, told)
  }
  const here = part.properties ? [table(`\`${path}\``, part, definitions)] : []
  const inner = Object.entries(part.properties ?? {}).map(([key, value]) => [`${path}.${key}`, value])
  if (part.items) inner.push([`${path}[]`, part.items])
  for (const form of part.anyOf ?? []) if (!form.required) inner.push([path, form])
  if (typeof part.additionalProperties === 'object') inner.push([`${path}.*`, part.additionalProperties])
  return [...here, ...inner.flatMap(([key, value]) => mappings(key, value, definitions, told))]
}

function table(title, { description, properties, required = [] }, definitions) {
  const rows = Object.entries(properties).map(([key, value]) => {
    const must = required.includes(key) ? ' (required)' : ''
    return `| \`${key}\`${must} | ${value.description}${values(value, definitions)} | ${example(value)} |`
  })
  return [`### ${title}`, '', description, '', '| key | what it says | example |', '| --- | --- | --- |', ...rows].join(
    '\n',
  )
}

/** The words among which one chooses. */
function values(part, definitions) {
  const target = part.$ref ? definitions[part.$ref.replace('#/$defs/', '')] : part
  const words = target.enum ?? target.items?.enum
  return words && words.length > 1 ? ` One of ${words.map((word) => `\`${word}\``).join(', ')}.` : ''
}

function example({ examples: [first] }) {
  return `\`${flow(first).replaceAll('|', '\\|')}\``
}

/** JSON as one would write it in YAML. */
function flow(value) {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value === 'object')
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${flow(inner)}`)
      .join(', ')} }`
  if (typeof value !== 'string') return String(value)
  return /^[A-Za-z0-9][^:#,[\]{}"'\n]*$/.test(value) && Number.isNaN(Number(value)) ? value : JSON.stringify(value)
}
