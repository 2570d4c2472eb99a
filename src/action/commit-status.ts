import { type FailOn, failed, type Report } from '../check/report.ts'
import { printable } from '../reporters/printable.ts'
import { verdict } from '../reporters/verdict.ts'
import type { CommitStatus } from '../repository/github/status.ts'

type Judged = Pick<CommitStatus, 'state' | 'description'>

/** A report as a commit status: what the step's own result is, and the verdict. */
export function statusOf(report: Report, failOn: FailOn): Judged {
  return {
    state: failed(report, failOn) ? 'failure' : 'success',
    description: printable(verdict(report).sentence),
  }
}

/** The status of a step that could not judge. `message` says why, in its first line. */
export function statusOfFailure(message: string): Judged {
  const [description = ''] = message.split('\n', 1)
  return { state: 'error', description }
}
