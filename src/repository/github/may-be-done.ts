import type { GitHubFailure } from './github.ts'

/**
 * Whether something that failed may have been done all the same: the server did not refuse it, but broke down, or could not be
 * understood. Then it is looked for before it is asked for once more, since two of it are worse than none.
 */
export function mayBeDone({ status }: GitHubFailure): boolean {
  return status === undefined || status < 400 || status >= 500
}
