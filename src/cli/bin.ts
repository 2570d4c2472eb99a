#!/usr/bin/env node
import { openOutput } from '../repository/standard-output.ts'
import { EXIT } from './exit-status.ts'
import { main } from './main.ts'
import type { Surroundings } from './surroundings.ts'

/** Nobody can be told any more; only the exit status is left to say it. */
const lost = (): never => process.exit(EXIT.fault)

const surroundings: Surroundings = {
  directory: process.cwd(),
  environment: process.env,
  stdout: openOutput({ descriptor: 1, stream: () => process.stdout, lost }),
  stderr: openOutput({ descriptor: 2, stream: () => process.stderr, lost }),
  // Looked at by the command that asks: opening standard input costs every other one.
  get ask() {
    return process.stdin.isTTY ? async (question: string) => (await import('./ask.ts')).ask(question) : undefined
  },
  open: async (directory) => (await import('../repository/working-tree.ts')).openWorkingTree(directory),
  check: async (repository, settings) => (await import('../check/check.ts')).check(repository, settings),
  mend: async (repository, settings, choice) => {
    const [{ mend }, { withTexts }] = await Promise.all([
      import('../check/mend.ts'),
      import('../repository/overlay.ts'),
    ])
    return mend(repository, settings, choice, withTexts)
  },
}

main(process.argv.slice(2), surroundings).then((status) => {
  process.exitCode = status
})
