import type { Environment } from './runner.ts'

/** Where the checked files can be read on GitHub, at the commit of the run; undefined outside of a workflow. */
export function filesUrl({
  GITHUB_SERVER_URL: server,
  GITHUB_REPOSITORY: repository,
  GITHUB_SHA: commit,
}: Environment): string | undefined {
  return server && repository && commit ? `${server}/${repository}/blob/${commit}/` : undefined
}
