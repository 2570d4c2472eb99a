import type { Report } from '../check/report.ts'
import { annotations } from '../reporters/annotations.ts'
import type { Runner } from './runner.ts'

/** Shows the findings on the lines of the files, and says where there are more than GitHub shows. */
export function annotate(report: Report, runner: Pick<Runner, 'error' | 'warning' | 'notice' | 'info'>): void {
  const { shown, omitted } = annotations(report)
  for (const { kind, message, properties } of shown) runner[kind](message, properties)
  if (omitted !== undefined) runner.info(omitted)
}
