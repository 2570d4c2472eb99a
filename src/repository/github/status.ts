import type { GitHub, GitHubAnswer } from './github.ts'

/** What a branch rule can ask for by its name. */
export interface CommitStatus {
  readonly commit: string
  readonly name: string
  /** `error`: it could not be judged. */
  readonly state: 'success' | 'failure' | 'error'
  readonly description: string
  /** The page that tells more. */
  readonly url?: string
}

/** GitHub refuses a longer one. */
const LONGEST_DESCRIPTION = 140

/**
 * Sets a commit status: of the two things that a branch rule can ask for, the one that every kind of token may write. A check
 * run takes an app, and GitHub shows it below whichever workflow it likes. Needs `statuses: write`.
 */
export async function setStatus(
  github: GitHub,
  { commit, name, state, description, url }: CommitStatus,
): Promise<GitHubAnswer<unknown>> {
  return github.ask('POST /repos/{owner}/{repo}/statuses/{sha}', {
    sha: commit,
    state,
    context: name,
    description: cut(description),
    ...(url !== undefined && { target_url: url }),
  })
}

/** Counted in whole characters; GitHub counts them as well. */
function cut(text: string): string {
  const characters = [...text]
  return characters.length <= LONGEST_DESCRIPTION ? text : `${characters.slice(0, LONGEST_DESCRIPTION - 1).join('')}…`
}
