import { spawnSync } from 'node:child_process'
import { cpSync, rmSync, statSync } from 'node:fs'

const tsc = 'node_modules/typescript/bin/tsc'

/** ncc cannot read TypeScript with version 7 of the compiler, so tsc emits and ncc bundles what it emitted. */
export function compile() {
  rmSync('build', { recursive: true, force: true })
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
  if (status !== 0) process.exit(1)
  cpSync('src', 'build', { recursive: true, filter: notEmittedByTsc })
}

/** The generated validator is CommonJS already. */
function notEmittedByTsc(path) {
  return statSync(path).isDirectory() || path.endsWith('.generated.cjs')
}
