import { relative, resolve } from 'node:path'
import type { Report } from '../check/report.ts'
import { type Format, reporters } from '../reporters/reporters.ts'
import type { Inputs } from './inputs.ts'
import type { Surroundings } from './runner.ts'
import { isBelow, workspaceOf } from './workspace.ts'

/** Writes the report to the files that were asked for. Throws CannotRead where one cannot be written. */
export async function writeFiles(report: Report, inputs: Inputs, surroundings: Surroundings): Promise<void> {
  await write(inputs.sarifFile, 'sarif', report, inputs, surroundings)
  await write(inputs.jsonFile, 'json', report, inputs, surroundings)
}

async function write(
  file: string | undefined,
  format: Format,
  report: Report,
  { failOn }: Inputs,
  { environment, open }: Surroundings,
): Promise<void> {
  if (file === undefined) return
  const workspace = workspaceOf(environment)
  const path = resolve(workspace, file)
  // A pull request may hold a link that leads anywhere, so only these two may be written to.
  const temporary = environment['RUNNER_TEMP']
  const root = temporary && isBelow(temporary, path) ? temporary : workspace
  const repository = await open(root, '.')
  const reporter = await reporters[format]()
  await repository.writeFile(relative(root, path), reporter(report, { colour: false, width: 80, failOn }))
}
