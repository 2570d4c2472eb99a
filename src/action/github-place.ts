import type { GitHubPlace } from '../repository/github/github.ts'
import type { Environment } from './runner.ts'

/** The repository that a run is for, as the runner names it; undefined where it names none. */
export function placeOfRun(
  { GITHUB_SERVER_URL: serverUrl, GITHUB_API_URL: apiUrl, GITHUB_REPOSITORY: repository = '' }: Environment,
  token: string | undefined,
): GitHubPlace | undefined {
  const [, owner, name] = /^([^/]+)\/([^/]+)$/.exec(repository) ?? []
  if (!serverUrl || !apiUrl || owner === undefined || name === undefined) return undefined
  return { serverUrl, apiUrl, owner, name, ...(token !== undefined && { token }) }
}
