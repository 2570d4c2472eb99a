import type { Environment } from './runner.ts'

/** The branches that release tools make, and the commonest names that people give to theirs. */
const BRANCHES = [
  /^release-please--/,
  /^changeset-release\//,
  /^(?:prepare-)?(?:release|rel|bump|version)[-/_]?v?\d+(?:\.\d+)+/i,
]

/**
 * Whether the run is for a pull request that makes a release, by the name of its branch: the version in its manifest is then
 * about to be tagged. A branch name is a stranger's text, and decides only how grave a finding is.
 */
export function isReleasePullRequest({
  GITHUB_EVENT_NAME: event = '',
  GITHUB_HEAD_REF: branch = '',
}: Environment): boolean {
  return /^pull_request(?:_target)?$/.test(event) && BRANCHES.some((form) => form.test(branch))
}
