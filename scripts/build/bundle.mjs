import { resolve } from 'node:path'
import ncc from '@vercel/ncc'
import { transform } from 'esbuild'

/** What ncc puts where an import could not be resolved, without a word and with exit status 0. */
const UNRESOLVED = /eval\("require"\)\(["'`](.*?)["'`]\)/g

/** One entry with its chunks, which ncc names after it, and the paths of all modules that went in. */
export async function bundle(filename, entry) {
  const { code, assets, stats } = await ncc(resolve(entry), { filename, cache: false, quiet: true })
  const files = {}
  for (const [name, source] of [
    [filename, code],
    ...Object.entries(assets).map(([name, asset]) => [name, asset.source]),
  ]) {
    files[name] = /\.[cm]?js$/.test(name) ? await minify(name, String(source)) : String(source)
  }
  return { files, modules: [...stats.compilation.modules].flatMap(modulePaths) }
}

/** ncc minifies the entry only, and only half-heartedly. */
async function minify(name, code) {
  const missing = [...code.matchAll(UNRESOLVED)].map(([, request]) => request)
  if (missing.length > 0) throw new Error(`${name} imports what could not be resolved: ${missing.join(', ')}`)
  const { code: small } = await transform(code, {
    format: 'esm',
    legalComments: 'none',
    minify: true,
    target: 'node20',
  })
  return small
}

/** Webpack merges modules into one where it can; the merged ones are listed within. */
function modulePaths(module) {
  return (module.modules ?? [module]).map(({ resource }) => resource).filter(Boolean)
}
