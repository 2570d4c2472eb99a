import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/** Where ncc looks for packages first, when it bundles what stands in `build`. */
const TARGET = 'build/node_modules/yaml'
const IMPORTS = [/^import \{ ([^}]+) \} from 'yaml';$/gm, /const \{ ([^}]+) \} = await import\('yaml'\)/g]

/**
 * The package has a build of sixty CommonJS modules for Node, of which ncc takes all, and one of ES modules for browsers. The
 * parts of the latter that we import, joined to one module, load in two thirds of the time.
 */
export async function joinYaml() {
  const names = new Set(emitted().flatMap(importedNames))
  mkdirSync(TARGET, { recursive: true })
  await build({
    stdin: { contents: `export { ${[...names].sort()} } from './node_modules/yaml/browser/index.js'`, resolveDir: '.' },
    bundle: true,
    format: 'esm',
    legalComments: 'none',
    outfile: join(TARGET, 'index.js'),
    target: 'node20',
  })
  const { name, version, license } = JSON.parse(readFileSync('node_modules/yaml/package.json', 'utf8'))
  const description = { name, version, license, main: 'index.js', type: 'module', sideEffects: false }
  writeFileSync(join(TARGET, 'package.json'), JSON.stringify(description))
  copyFileSync('node_modules/yaml/LICENSE', join(TARGET, 'LICENSE'))
}

/** Throws where yaml is imported in a form that is not known here: its names would be missing from the bundle in silence. */
function importedNames(code) {
  const found = IMPORTS.flatMap((form) => [...code.matchAll(form)])
  const mentions = code.match(/(?:from|import\() ?'yaml'/g) ?? []
  if (found.length < mentions.length)
    throw new Error('An import of yaml has a form that scripts/build/join-yaml.mjs does not know.')
  return found.flatMap(([, list]) => list.split(',').map((name) => name.trim().split(' as ')[0]))
}

function emitted() {
  const files = readdirSync('build', { recursive: true }).filter((file) => file.endsWith('.js'))
  return files.map((file) => readFileSync(join('build', file), 'utf8'))
}
