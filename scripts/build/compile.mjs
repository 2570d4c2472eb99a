import { spawnSync } from 'node:child_process'
import { cpSync, rmSync, statSync, writeFileSync } from 'node:fs'

const tsc = 'node_modules/typescript/bin/tsc'

/** ncc cannot read TypeScript with version 7 of the compiler, so tsc emits and ncc bundles what it emitted. */
export function compile() {
  rmSync('build', { recursive: true, force: true })
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
  if (status !== 0) process.exit(1)
  cpSync('src', 'build', { recursive: true, filter: notEmittedByTsc })
  // Without a type ncc makes CommonJS of it, which starts faster: loading an ES module costs a tenth of a bare start.
  writeFileSync('build/package.json', '{}\n')
}

/** The generated validator is CommonJS already. */
function notEmittedByTsc(path) {
  return statSync(path).isDirectory() || path.endsWith('.generated.cjs')
}
