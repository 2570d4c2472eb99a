import { failed } from '../check/report.ts'
import { printable } from '../reporters/printable.ts'
import { verdict } from '../reporters/verdict.ts'
import { annotate } from './annotate.ts'
import { readEvent } from './event.ts'
import { remarkOnEvent } from './event-remarks.ts'
import { failureMessage } from './failure.ts'
import { readInputs } from './inputs.ts'
import { judge } from './judge.ts'
import { logReport } from './log.ts'
import type { Runner, Surroundings } from './runner.ts'
import { setOutputs } from './set-outputs.ts'
import { writeFiles } from './write-files.ts'
import { writeSummary } from './write-summary.ts'

/** Runs the step: checks, tells in every way that was asked for, and fails where the findings are grave enough. */
export async function main(runner: Runner, surroundings: Surroundings): Promise<void> {
  try {
    await run(runner, surroundings)
  } catch (error) {
    runner.setFailed(failureMessage(error))
  }
}

async function run(runner: Runner, surroundings: Surroundings): Promise<void> {
  const { environment } = surroundings
  const inputs = readInputs(runner.getInput, environment)
  remarkOnEvent(readEvent(environment, surroundings.readPayload), runner)
  const report = await judge(inputs, runner, surroundings)

  logReport(report, runner)
  if (inputs.annotations) annotate(report, runner)
  if (inputs.summary) await writeSummary(report, runner, environment)
  setOutputs(report, inputs.failOn, runner)
  await writeFiles(report, inputs, surroundings)
  if (failed(report, inputs.failOn)) runner.setFailed(printable(verdict(report).sentence))
}
