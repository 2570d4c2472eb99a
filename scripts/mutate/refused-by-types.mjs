// Which mutants do not compile: nobody can commit one, so they are no fault of the tests.
import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** A name or a branch that nothing uses any more is a matter of style: a test has to notice what became of it. */
const LENIENT = ['--noUnusedLocals', 'false', '--noUnusedParameters', 'false', '--allowUnreachableCode', 'true']

/** The texts among `texts` that the compiler refuses, as a set of their places: all beside the source, in one go. */
export function refusedByTypes(root, path, texts) {
  if (texts.length === 0) return new Set()
  const nameOf = (index) => path.replace(/\.ts$/, `.mutant-${index}.ts`)
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')
  try {
    for (const [index, text] of texts.entries()) writeFileSync(join(root, nameOf(index)), text)
    const flags = ['--noEmit', '--pretty', 'false', '--project', 'tsconfig.build.json', ...LENIENT]
    const { stdout } = spawnSync(process.execPath, [compiler, ...flags], { cwd: root, encoding: 'utf8' })
    return new Set(texts.flatMap((_, index) => (stdout.includes(`${nameOf(index)}(`) ? [index] : [])))
  } finally {
    for (const index of texts.keys()) rmSync(join(root, nameOf(index)), { force: true })
  }
}
