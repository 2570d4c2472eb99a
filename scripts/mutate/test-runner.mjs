// A process that runs test files when it is told to, again and again: jest starts only once. Its parent ends it where a
// mutant never ends.
import { fileURLToPath } from 'node:url'
import { runCLI } from 'jest'

const ENVIRONMENT = fileURLToPath(new URL('stop-at-first.mjs', import.meta.url))

// Nobody waits for an answer any more.
process.on('disconnect', () => process.exit())

process.on('message', async ({ files, name, root }) => {
  const { results } = await runCLI(
    {
      _: files,
      $0: 'jest',
      runTestsByPath: true,
      runInBand: true,
      watchman: false,
      silent: true,
      reporters: [],
      testEnvironment: ENVIRONMENT,
      ci: true,
      ...(name && { testNamePattern: name }),
    },
    [root],
  )
  process.send({ passed: results.success, ran: results.numPassedTests + results.numFailedTests })
})
