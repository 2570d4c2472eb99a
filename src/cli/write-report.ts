import { relative, resolve } from 'node:path'
import type { Report } from '../check/report.ts'
import { printable } from '../reporters/printable.ts'
import { OUTCOME_MARKS, verdict } from '../reporters/verdict.ts'
import type { Surroundings } from './surroundings.ts'

/** Writes a report to a file (a path from where the command was started) and says so, with the verdict, on standard error. */
export async function writeReport(
  file: string,
  text: string,
  report: Report,
  { directory, open, stderr }: Surroundings,
): Promise<void> {
  const repository = await open(directory)
  await repository.writeFile(relative(directory, resolve(directory, file)), text, { namedByUser: true })
  const { outcome, sentence } = verdict(report)
  stderr.write(`${OUTCOME_MARKS[outcome]} ${printable(sentence)}\n  The report is in ${printable(file)}\n`)
}
