import type { RunEvent } from './event.ts'
import type { Surroundings } from './runner.ts'
import { workspaceOf } from './workspace.ts'

/**
 * Why a run can, or should, tell GitHub nothing of what it found, as far as that is known without asking; undefined where
 * nothing is in the way.
 */
export async function obstacleOf(
  { name, pullRequest, isPrivate }: RunEvent,
  { environment, checkedOut }: Pick<Surroundings, 'environment' | 'checkedOut'>,
): Promise<string | undefined> {
  if (!pullRequest) return undefined
  // The owner of a private repository can let forks write; of a public one nobody can.
  if (name === 'pull_request' && pullRequest.fromFork && !isPrivate) {
    return 'the pull request comes from a fork, and GitHub lets such a run write nothing. The job summary holds the same.'
  }
  if (name === 'pull_request_target' && !(await checkedOut(workspaceOf(environment))).includes(pullRequest.head)) {
    return (
      'what is checked out is not the pull request: on pull_request_target that is the branch to merge into, unless the ' +
      'step actions/checkout names another commit. Run the check on pull_request.'
    )
  }
  return undefined
}
