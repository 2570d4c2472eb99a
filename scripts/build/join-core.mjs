import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { build } from 'esbuild'

/** Where ncc looks for packages first, when it bundles what stands in `build`. */
const TARGET = 'build/node_modules/@actions/core'
const SOURCE = 'node_modules/@actions/core'
const ENTRY = 'build/action/index.js'
const IMPORT = /^import \{ ([^}]+) \} from '@actions\/core';$/m

/**
 * What the Action takes of @actions/core, joined to one module. The package does not say that its modules do nothing by being
 * loaded, so ncc keeps them all: with them the runner of processes and `child_process`, which only asks for the platform.
 */
export async function joinCore() {
  const names = IMPORT.exec(readFileSync(ENTRY, 'utf8'))?.[1]
  if (names === undefined)
    throw new Error(`${ENTRY} imports @actions/core in a form that scripts/build/join-core.mjs does not know.`)
  mkdirSync(TARGET, { recursive: true })
  await build({
    stdin: { contents: `export { ${names} } from '@actions/core'`, resolveDir: '.' },
    bundle: true,
    format: 'esm',
    legalComments: 'none',
    outfile: join(TARGET, 'index.js'),
    platform: 'node',
    plugins: [withoutSideEffects],
    target: 'node20',
  })
  const { name, version, license } = JSON.parse(readFileSync(join(SOURCE, 'package.json'), 'utf8'))
  const description = { name, version, license, main: 'index.js', type: 'module', sideEffects: false }
  writeFileSync(join(TARGET, 'package.json'), JSON.stringify(description))
  for (const file of readdirSync(SOURCE).filter((file) => /^licen[cs]e/i.test(file)))
    copyFileSync(join(SOURCE, file), join(TARGET, file))
}

/** A module of which nothing is used may be left out. */
const withoutSideEffects = {
  name: 'without-side-effects',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /.*/ }, async ({ path, pluginData, ...rest }) => {
      if (isBuiltin(path)) return { path, external: true, sideEffects: false }
      if (pluginData === 'resolved') return undefined
      const { importer, kind, namespace, resolveDir } = rest
      const found = await resolve(path, { importer, kind, namespace, resolveDir, pluginData: 'resolved' })
      return { ...found, sideEffects: false }
    })
  },
}
