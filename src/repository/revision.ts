import { asOf } from './as-of.ts'
import { findCommit } from './find-commit.ts'
import type { Git, GitBytes, GitLimits } from './git.ts'
import { type GitObjects, gitObjects } from './git-objects.ts'
import type { GitHub } from './github/github.ts'
import { nearestObjects } from './nearest-objects.ts'
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
  /** GitHub, where the checkout is known to come from there and it may be asked. */
  github(): Promise<GitHub | undefined>
}

/**
 * The repository with its files as they were at a commit, branch or tag of the checkout, or else of GitHub: a workflow's
 * checkout has one commit only. Throws CannotRead where there is none of that name.
 */
export async function atRevision(checkout: CheckoutOfRevision, revision: string): Promise<Repository> {
  const { repository, root, git, remote, bytesWithin } = checkout
  const [known, { output: prefix = '' }] = await Promise.all([
    findCommit(git, remote, revision),
    git('rev-parse', '--show-prefix'),
  ])
  const commit = known ?? (await commitElsewhere(checkout, revision))
  const objects = nearestObjects(gitObjects(git, bytesWithin), objectsElsewhere(checkout))
  const place = { commit, root, prefix: prefix.replace(/\n$/, ''), outside: repository }
  return asOf(repository, treeFiles(objects, place), revision)
}

async function commitElsewhere({ github: open }: CheckoutOfRevision, revision: string): Promise<string> {
  const github = await open()
  if (!github) throw notHere(revision)
  const { commitAtGitHub } = await import('./github/objects.ts')
  const commit = await commitAtGitHub(github, revision)
  if (commit === undefined) throw notHere(revision)
  return commit
}

function objectsElsewhere({ github: open }: CheckoutOfRevision): () => Promise<GitObjects | undefined> {
  let opened: Promise<GitObjects | undefined> | undefined
  return () => {
    opened ??= open().then(async (github) => github && (await import('./github/objects.ts')).objectsAtGitHub(github))
    return opened
  }
}

function notHere(revision: string): CannotRead {
  return new CannotRead(`This checkout has no commit, branch or tag "${revision}".`, {
    help: 'Fetch it: `fetch-depth: 0` for actions/checkout, elsewhere `git fetch --unshallow origin`; or name another one.',
  })
}
