// The process that runs the tests, started anew whenever a mutant keeps it too long or the memory of many runs adds up.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** In `root`: what is edited meanwhile does not reach it. */
const PROGRAM = 'scripts/mutate/test-runner.mjs'
const FLAGS = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']
/** A test file takes about a second: after so many milliseconds a mutant runs in circles. */
const LATE = 30_000
const RUNS = 100

/** Runs the test files of a stage in `root`, one stage at a time: `{ passed, ran, late }`. */
export function startRunner(root) {
  let child
  let runs = 0
  const end = () => {
    child?.kill('SIGKILL')
    child = undefined
    runs = 0
  }
  const ask = async ({ files, name }) => {
    if (runs >= RUNS) end()
    child ??= fork(join(root, PROGRAM), { execArgv: FLAGS, cwd: root, stdio: 'ignore' })
    runs++
    const timer = new AbortController()
    // Where it has just ended, the exit says so.
    child.send({ files, name, root }, () => {})
    const answer = await Promise.race([
      once(child, 'message', timer).then(([message]) => message),
      once(child, 'exit', timer).then(() => ({ passed: false, ran: 0, ended: true })),
      setTimeout(LATE, { passed: false, ran: 0, late: true }, timer),
    ])
    timer.abort()
    if (answer.late || answer.ended) end()
    return answer
  }
  return {
    end,
    // A promise that the mutant before left rejected may have ended the process: a new one tells.
    run: async (stage) => {
      const answer = await ask(stage)
      return answer.ended ? await ask(stage) : answer
    },
  }
}
