#!/usr/bin/env node
import { EXIT } from './exit-status.ts'
import { main } from './main.ts'
import type { Surroundings } from './surroundings.ts'

for (const stream of [process.stdout, process.stderr]) {
  // A reader that has seen enough (`| head`) is no fault; the exit status stays the verdict's.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exit(EXIT.fault)
  })
}

const surroundings: Surroundings = {
  directory: process.cwd(),
  environment: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
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
