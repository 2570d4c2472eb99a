import type { Report } from '../check/report.ts'
import { printable } from '../reporters/printable.ts'
import type { Repository } from '../repository/repository.ts'
import type { Inputs } from './inputs.ts'
import type { Runner, Surroundings } from './runner.ts'

/**
 * Mends what can be mended, writes it into the checkout, and says what: committing it is the workflow's business. Returns the
 * report of what is left.
 */
export async function applyFixes(
  repository: Repository,
  { settings, suggested }: Inputs,
  runner: Pick<Runner, 'info' | 'setOutput'>,
  { mend }: Pick<Surroundings, 'mend'>,
): Promise<Report> {
  const { files, applied, report } = await mend(repository, settings, { suggested })
  for (const { path, before, after } of files) await repository.writeFile(path, after, { expected: before })
  for (const { file, title } of applied) runner.info(`Mended ${printable(file)}: ${printable(title)}`)
  runner.setOutput('changed', String(files.length > 0))
  return report
}

/** The other way of looking, in the same form: nothing is mended. */
export async function checkOnly(
  repository: Repository,
  { settings }: Inputs,
  _: unknown,
  { check }: Pick<Surroundings, 'check'>,
): Promise<Report> {
  return check(repository, settings)
}
