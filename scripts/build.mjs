// src -> build (tsc) -> dist (ncc): two files that run with nothing installed, beside the chunks they load on demand.
// With --check nothing is written to dist, and what differs is listed.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { bundle } from './build/bundle.mjs'
import { compile } from './build/compile.mjs'
import { joinCore } from './build/join-core.mjs'
import { joinYaml } from './build/join-yaml.mjs'
import { licenses } from './build/licenses.mjs'

/** What a check of a document takes, and what a policy adds to it: each one file. */
const CHECK = ['../check/check.js', '../security-md/read-document.js']
const POLICY = ['../policy/read-policy.js']
const ENTRIES = {
  'cli.js': {
    entry: 'build/cli/bin.js',
    together: {
      check: ['./check-command.js', '../repository/working-tree.js', ...CHECK, './terminal.js'],
      policy: POLICY,
    },
  },
  'action.js': { entry: 'build/action/index.js', together: { check: CHECK, policy: POLICY } },
}

compile()
await joinYaml()
await joinCore()
const files = await dist()
if (process.argv.includes('--check')) compare(files)
else write(files)

/** Every file of dist, as text by name. */
async function dist() {
  const files = {}
  const modules = new Set()
  for (const [name, { entry, together }] of Object.entries(ENTRIES)) {
    const result = await bundle(name, entry, together)
    Object.assign(files, result.files)
    for (const module of result.modules) modules.add(module)
  }
  // The project's own type is "module"; what ncc makes of `build` is CommonJS.
  const type = `${JSON.stringify({ type: 'commonjs' }, undefined, 2)}\n`
  return { ...files, 'licenses.txt': licenses(modules), 'package.json': type }
}

function write(files) {
  rmSync('dist', { recursive: true, force: true })
  mkdirSync('dist')
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(`dist/${name}`, text)
    console.log(`dist/${name} ${Math.ceil(Buffer.byteLength(text) / 1024)} kB`)
  }
}

function compare(files) {
  const committed = readdirSync('dist').filter((name) => !(name in files))
  const differing = Object.keys(files).filter((name) => !sameText(name, files[name]))
  if (committed.length + differing.length === 0) return console.log('dist is what src builds to, byte for byte.')

  for (const name of differing) console.error(`differs: dist/${name}`)
  for (const name of committed) console.error(`not built any more: dist/${name}`)
  console.error('\ndist is not what src builds to. Run `npm run build` and commit the result.')
  process.exitCode = 1
}

function sameText(name, text) {
  try {
    return readFileSync(`dist/${name}`).equals(Buffer.from(text))
  } catch {
    return false // Not there.
  }
}
