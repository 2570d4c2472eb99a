const SCHEMA = /const (schema\d+) = (\{.*?\});(?=const |let |function )/g
const PART_OF_SCHEMA = /\b(schema\d+)((?:\.\w+|\["[^"]+"\])+)/g
const PATTERN = /const (pattern\d+) = new RegExp\(("(?:[^"\\]|\\.)*"), "(\w*)"\);/g

/**
 * Standalone code carries every schema whole, to look at a few of its lists and names, and makes every pattern when it is
 * loaded, of which a policy meets a few. Without what does not run it is a third shorter.
 */
export function keepWhatRuns(code) {
  return withPatternsInPlace(withoutSchemas(code))
}

/** Lists of allowed values move to where they are named; of the properties only the names are asked for. */
function withoutSchemas(code) {
  const schemas = new Map()
  const rest = code.replace(SCHEMA, (_, name, json) => {
    schemas.set(name, JSON.parse(json))
    return ''
  })
  const names = new Map()
  const inPlace = rest.replace(PART_OF_SCHEMA, (_, schema, path) => {
    const part = partAt(schemas.get(schema), path)
    if (Array.isArray(part)) return JSON.stringify(part)
    names.set(schema, Object.fromEntries(Object.keys(part).map((name) => [name, 1])))
    return schema
  })
  const declared = [...names].map(([schema, known]) => `const ${schema} = ${JSON.stringify(known)};`)
  return inPlace.replace('"use strict";', `"use strict";${declared.join('')}`)
}

function partAt(schema, path) {
  const keys = [...path.matchAll(/\.(\w+)|\["([^"]+)"\]/g)].map(([, plain, quoted]) => plain ?? quoted)
  return keys.reduce((part, key) => part[key], schema)
}

/** As literals, which are made when the function around them runs. */
function withPatternsInPlace(code) {
  const patterns = new Map()
  const rest = code.replace(PATTERN, (_, name, source, flags) => {
    patterns.set(name, String(new RegExp(JSON.parse(source), flags)))
    return ''
  })
  return rest.replace(/\bpattern\d+\b(?=\.test\()/g, (name) => patterns.get(name))
}
