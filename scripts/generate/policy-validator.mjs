import { existsSync, readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

export const SCHEMA = 'schema/security-policy.schema.json'

// For editors only; a strict Ajv refuses keywords that it does not know.
const EDITOR_KEYWORDS = ['markdownDescription', 'defaultSnippets', 'enumDescriptions', 'markdownEnumDescriptions']

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
    strict: true,
    // `then: { required: [...] }` and its like are honest without repeating type and properties.
    strictTypes: false,
    strictRequired: false,
    // As 2020-12 has it, `format` is a note for editors; `pattern` says what is valid.
    validateFormats: false,
  }).addVocabulary(EDITOR_KEYWORDS)
  const code = standaloneCode.default(ajv, ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8'))))
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
