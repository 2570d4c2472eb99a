#!/usr/bin/env node
import { EXIT } from './exit-status.ts'
import { main } from './main.ts'
import type { Surroundings } from './surroundings.ts'

const open = new Set<NodeJS.WriteStream>()

/** A stream with its faults seen to, once. Node opens the two when they are first asked for, and most runs write to one. */
function seenTo(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (open.has(stream)) return stream
  open.add(stream)
  // A reader that has seen enough (`| head`) is no fault; the exit status stays the verdict's.
  return stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exit(EXIT.fault)
  })
}

const surroundings: Surroundings = {
  directory: process.cwd(),
  environment: process.env,
  get stdout() {
    return seenTo(process.stdout)
  },
  get stderr() {
    return seenTo(process.stderr)
  },
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
