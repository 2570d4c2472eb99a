import { relative, resolve } from 'node:path'
import type { Report } from '../check/report.ts'
import { relocate } from '../reporters/relocate.ts'
import { applyFixes, checkOnly } from './apply-fixes.ts'
import type { Inputs } from './inputs.ts'
import type { Runner, Surroundings } from './runner.ts'
import { workspaceOf } from './workspace.ts'

/** Looks as the inputs have it, mending first where they say so. The report names files from the workspace. */
export async function judge(inputs: Inputs, runner: Runner, surroundings: Surroundings): Promise<Report> {
  const workspace = workspaceOf(surroundings.environment)
  const repository = await surroundings.open(workspace, inputs.directory)
  const look = inputs.fix ? applyFixes : checkOnly
  const report = await look(repository, inputs, runner, surroundings)
  return relocate(report, relative(workspace, resolve(workspace, inputs.directory)))
}
