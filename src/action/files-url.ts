import type { RunEvent } from './event.ts'
import type { Environment } from './runner.ts'

/** Where the checked files can be read on GitHub, by default at the commit of the run; undefined outside of a workflow. */
export function filesUrl(
  { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: started }: Environment,
  { seenAt: commit = started }: Pick<RunEvent, 'seenAt'>,
): string | undefined {
  return server && repository && commit ? `${server}/${repository}/blob/${commit}/` : undefined
}

/** The page of the run with its log and summary; undefined outside of a workflow. */
export function runUrl({
  GITHUB_SERVER_URL: server,
  GITHUB_REPOSITORY: repository,
  GITHUB_RUN_ID: run,
}: Environment): string | undefined {
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined
}
