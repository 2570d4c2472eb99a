// Which mutants do not compile: nobody can commit one, so they are no fault of the tests.
import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** A name or a branch that nothing uses any more is a matter of style: a test has to notice what became of it. */
const LENIENT = ['--noUnusedLocals', 'false', '--noUnusedParameters', 'false', '--allowUnreachableCode', 'true']

/** The mutants (`{ path, mutated }`) that the compiler refuses: each beside its source, all in one go, because it takes long to start. */
export function refusedByTypes(root, mutants) {
  const nameOf = ({ path }, index) => path.replace(/\.ts$/, `.mutant-${index}.ts`)
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')
  const flags = ['--noEmit', '--pretty', 'false', '--project', 'tsconfig.build.json', ...LENIENT]
  try {
    for (const [index, mutant] of mutants.entries()) writeFileSync(join(root, nameOf(mutant, index)), mutant.mutated)
    const { stdout } = spawnSync(process.execPath, [compiler, ...flags], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    })
    const named = new Set([...stdout.matchAll(/^(\S+?)\(\d/gm)].map(([, file]) => file))
    return new Set(mutants.filter((mutant, index) => named.has(nameOf(mutant, index))))
  } finally {
    for (const [index, mutant] of mutants.entries()) rmSync(join(root, nameOf(mutant, index)), { force: true })
  }
}
