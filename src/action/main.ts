import { failed } from '../check/report.ts'
import { printable } from '../reporters/printable.ts'
import { verdict } from '../reporters/verdict.ts'
import { annotate } from './annotate.ts'
import { failureMessage } from './failure.ts'
import { filesUrl } from './files-url.ts'
import { judge } from './judge.ts'
import { logReport } from './log.ts'
import { prepare } from './prepare.ts'
import type { Runner, Surroundings } from './runner.ts'
import { setOutputs } from './set-outputs.ts'
import { giveUp, tellGitHub } from './tell-github.ts'
import { writeFiles } from './write-files.ts'
import { addToSummary, writeSummary } from './write-summary.ts'

/** Runs the step: checks, tells in every way that was asked for, and fails where the findings are grave enough. */
export async function main(runner: Runner, surroundings: Surroundings): Promise<void> {
  try {
    await run(runner, surroundings)
  } catch (error) {
    runner.setFailed(failureMessage(error))
  }
}

async function run(runner: Runner, surroundings: Surroundings): Promise<void> {
  const { inputs, event } = await prepare(runner, surroundings)
  const context = { inputs, event, runner, surroundings }
  const report = await judge(inputs, runner, surroundings).catch((error) => giveUp(error, context))

  logReport(report, runner)
  if (inputs.annotations) annotate(report, runner)
  if (inputs.summary) await writeSummary(report, runner, filesUrl(surroundings.environment, event))
  setOutputs(report, inputs.failOn, runner)
  const untold = await tellGitHub(report, context)
  if (inputs.summary) await addToSummary(untold, runner)
  await writeFiles(report, inputs, surroundings)
  if (failed(report, inputs.failOn)) runner.setFailed(printable(verdict(report).sentence))
}
