import { asOf } from './as-of.ts'
import { findCommit } from './find-commit.ts'
import type { Git, GitBytes, GitLimits } from './git.ts'
import { gitObjects } from './git-objects.ts'
import type { Remote } from './remote.ts'
import { CannotRead, type Repository } from './repository.ts'
import { treeFiles } from './tree-files.ts'

/** A checkout whose commits are to be read. */
export interface CheckoutOfRevision {
  readonly repository: Repository
  /** The real path of the checked directory. */
  readonly root: string
  readonly git: Git
  bytesWithin(limits: GitLimits): GitBytes
  remote(): Promise<Remote | undefined>
}

/**
 * The repository with its files as they were at a commit, branch or tag of the checkout. Throws CannotRead where the checkout
 * has none of that name.
 */
export async function atRevision(
  { repository, root, git, bytesWithin, remote }: CheckoutOfRevision,
  revision: string,
): Promise<Repository> {
  const [commit, { output: prefix = '' }] = await Promise.all([
    findCommit(git, remote, revision),
    git('rev-parse', '--show-prefix'),
  ])
  if (commit === undefined) throw notHere(revision)
  const place = { commit, root, prefix: prefix.replace(/\n$/, ''), outside: repository }
  return asOf(repository, treeFiles(gitObjects(git, bytesWithin), place), revision)
}

function notHere(revision: string): CannotRead {
  return new CannotRead(`This checkout has no commit, branch or tag "${revision}".`, {
    help: 'Fetch it: `fetch-depth: 0` for actions/checkout, elsewhere `git fetch --unshallow origin`; or name another one.',
  })
}
