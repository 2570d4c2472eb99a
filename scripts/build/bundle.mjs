import { resolve } from 'node:path'
import ncc from '@vercel/ncc'
import { transform } from 'esbuild'
import { joinChunks } from './join-chunks.mjs'

/** What ncc puts where an import could not be resolved, without a word and with exit status 0. */
const UNRESOLVED = /eval\("require"\)\(["'`](.*?)["'`]\)/g

// How ncc begins each module of a bundle: three stars between slashes, then `((module, exports, require) => {`.
const MODULE = /^(\/\*{3}\/ )\(\((.*)\) => \{$/gm

/**
 * V8 reads a function twice, once to find its end and once to run it, unless it stands in parentheses. Every module of a
 * chunk is run, and saving the first reading saves a tenth of a check. The parentheses would not outlive the minifier:
 * so they pass through it as a call of this name, which nothing else has.
 */
const COMPILED_AT_ONCE = '__compiledAtOnce'

/**
 * The minifier leaves these in regular expressions, where an escape means the same. One of them, and V8 keeps the whole file
 * in two bytes per character.
 */
const BEYOND_ASCII = /[\u0080-\uFFFF]/g
const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * One entry with its chunks, which ncc names after it, and the paths of all modules that went in. `together` names the
 * imports whose chunks share a file.
 */
export async function bundle(filename, entry, together) {
  const { code, assets, stats } = await ncc(resolve(entry), { filename, cache: false, quiet: true })
  const made = { [filename]: code }
  for (const [name, { source }] of Object.entries(assets)) made[name] = String(source)
  const files = joinChunks(made, filename, stats.compilation, together)
  for (const [name, source] of Object.entries(files)) {
    if (/\.[cm]?js$/.test(name)) files[name] = await minify(name, source)
  }
  return { files, modules: [...stats.compilation.modules].flatMap(modulePaths) }
}

/** ncc minifies the entry only, and only half-heartedly. */
async function minify(name, code) {
  const missing = [...code.matchAll(UNRESOLVED)].map(([, request]) => request)
  if (missing.length > 0) throw new Error(`${name} imports what could not be resolved: ${missing.join(', ')}`)
  const { code: small } = await transform(code.replace(MODULE, `$1${COMPILED_AT_ONCE}(function($2) {`), {
    format: 'cjs',
    legalComments: 'none',
    minify: true,
    // Else a literal with `\p` becomes `new RegExp` wherever it stands, which is compiled again each time.
    supported: { 'regexp-unicode-property-escapes': true },
    target: 'node20',
  })
  return small.replaceAll(`${COMPILED_AT_ONCE}(`, '(').replace(BEYOND_ASCII, escaped)
}

/** Webpack merges modules into one where it can; the merged ones are listed within. */
function modulePaths(module) {
  return (module.modules ?? [module]).map(({ resource }) => resource).filter(Boolean)
}
