import { randomUUID } from 'node:crypto'
import type { Report } from '../check/report.ts'
import { terminal } from '../reporters/terminal.ts'
import type { Runner } from './runner.ts'

/** A log is wider than a terminal, and shows colours. */
const WIDTH = 100

/**
 * Prints the report to the step's log. It quotes files and tags that anyone may have written, so the runner is told to
 * obey nothing until a word comes that nobody can guess.
 */
export function logReport(report: Report, { info }: Pick<Runner, 'info'>): void {
  const word = randomUUID()
  info(`::stop-commands::${word}`)
  info(terminal(report, { colour: true, width: WIDTH, failOn: 'error' }))
  info(`::${word}::`)
}
