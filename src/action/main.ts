import { relative, resolve } from 'node:path'
import { failed } from '../check/report.ts'
import { printable } from '../reporters/printable.ts'
import { relocate } from '../reporters/relocate.ts'
import { verdict } from '../reporters/verdict.ts'
import { annotate } from './annotate.ts'
import { applyFixes, checkOnly } from './apply-fixes.ts'
import { failureMessage } from './failure.ts'
import { readInputs } from './inputs.ts'
import { logReport } from './log.ts'
import type { Runner, Surroundings } from './runner.ts'
import { setOutputs } from './set-outputs.ts'
import { workspaceOf } from './workspace.ts'
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
  const inputs = readInputs(runner.getInput, surroundings.environment)
  const workspace = workspaceOf(surroundings.environment)
  const repository = await surroundings.open(workspace, inputs.directory)
  const look = inputs.fix ? applyFixes : checkOnly
  const checked = await look(repository, inputs, runner, surroundings)
  const report = relocate(checked, relative(workspace, resolve(workspace, inputs.directory)))

  logReport(report, runner)
  if (inputs.annotations) annotate(report, runner)
  if (inputs.summary) await writeSummary(report, runner, surroundings.environment)
  setOutputs(report, inputs.failOn, runner)
  await writeFiles(report, inputs, surroundings)
  if (failed(report, inputs.failOn)) runner.setFailed(printable(verdict(report).sentence))
}
