import type { GitHubFailure, GitHubPlace } from './github.ts'

/** Why an answer cannot be used that is JSON, but has another shape than GitHub's: whoever gave it is not GitHub. */
export function senseless({ apiUrl }: GitHubPlace): GitHubFailure {
  const host = URL.canParse(apiUrl) ? new URL(apiUrl).host : apiUrl
  return {
    reason: `the answer of ${host} is not what was asked for`,
    help: 'A proxy may have answered in its place: check HTTPS_PROXY and NO_PROXY.',
  }
}

/** The text under a key of what may be anything; undefined where there is none. */
export function textIn(value: unknown, key: string): string | undefined {
  const found = fieldIn(value, key)
  return typeof found === 'string' ? found : undefined
}

export function fieldIn(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined
}
