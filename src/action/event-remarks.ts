import { printable, shortened } from '../reporters/printable.ts'
import type { RunEvent } from './event.ts'
import type { Runner } from './runner.ts'

/** Says what a reader of the log should know of the event before the report. */
export function remarkOnEvent(event: RunEvent, { info, notice }: Pick<Runner, 'info' | 'notice'>): void {
  const { name, branch, defaultBranch, unread } = event
  if (unread !== undefined) {
    info(printable(`What this run is for could not be read: ${unread} It is judged like a push: every finding counts.`))
  }
  if (branch !== undefined && defaultBranch !== undefined && branch !== defaultBranch) {
    info(
      `GitHub shows people the security policy of ${quoted(defaultBranch)}, the default branch. ` +
        `This run is about ${quoted(branch)}.`,
    )
  }
  const danger = DANGERS[name]
  if (danger !== undefined) notice(danger)
}

const DANGERS: Readonly<Record<string, string>> = {
  pull_request_target: danger('pull_request_target'),
  workflow_run: danger('workflow_run'),
}

function danger(name: string): string {
  return (
    `A workflow on ${name} has a token that may write, even where a stranger made the change. This step only reads files, ` +
    'but any step of the job that runs something out of a checkout of that change hands the token over. Where nothing has ' +
    'to be written, use pull_request.'
  )
}

function quoted(branch: string): string {
  return `"${printable(shortened(branch, 100))}"`
}
