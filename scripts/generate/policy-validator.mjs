import { existsSync, readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { gatherInPlace } from './gather-in-place.mjs'
import { keepWhatRuns } from './keep-what-runs.mjs'

export const SCHEMA = 'schema/security-policy.schema.json'

// For people and their editors: the validator would carry them about, and a strict Ajv does not know the last two.
const NOTES = ['title', 'description', 'examples', 'default', 'patternErrorMessage', 'defaultSnippets']

const TYPES = `// Written by \`npm run generate\`: not to be edited.
import type { ErrorObject } from 'ajv'

declare const validate: { (data: unknown): boolean; errors?: ErrorObject[] | null }
export = validate
`

/** The schema compiled to plain code: no compiler is loaded at run time, which would take three times a bare start. */
export async function policyValidator() {
  if (!existsSync(SCHEMA)) return []
  const ajv = new Ajv2020.default({
    allErrors: true,
    code: { source: true },
    // Our own sentences are made of the errors' parameters; and one function per definition keeps the file small.
    messages: false,
    inlineRefs: false,
    strict: true,
    // `then: { required: [...] }` and its like are honest without repeating type and properties.
    strictTypes: false,
    strictRequired: false,
    // As 2020-12 has it, `format` is a note for editors; `pattern` says what is valid.
    validateFormats: false,
    // None of our patterns needs it, and it makes them take twice as long to compile.
    unicodeRegExp: false,
  })
  // Notes what has been evaluated, for keywords that the schema does not use; 2020-12 turns it on by itself.
  ajv.opts.unevaluated = false
  const schema = withoutNotes(JSON.parse(readFileSync(SCHEMA, 'utf8')))
  const code = keepWhatRuns(gatherInPlace(standaloneCode.default(ajv, ajv.compile(schema))))
  return [
    ['src/policy/validate.generated.cjs', await selfContained(code)],
    ['src/policy/validate.generated.d.cts', TYPES],
  ]
}

/** Standalone code still requires a few of Ajv's helpers: they move in. */
async function selfContained(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: '.' },
    banner: { js: '// Written by `npm run generate` from the schema: not to be edited.' },
    bundle: true,
    format: 'cjs',
    legalComments: 'none',
    platform: 'node',
    target: 'node20',
    write: false,
  })
  return outputFiles[0].text
}

function withoutNotes(value, isNames = false) {
  if (Array.isArray(value)) return value.map((item) => withoutNotes(item))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => isNames || !NOTES.includes(key))
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutNotes(part, key === 'properties' && !isNames)]))
}
