import { join } from 'node:path'
import { git, write } from '../repository/temporary.ts'
import { DRIFTING, scratch } from './run.ts'

/** The table that DRIFTING would be if somebody had kept it. */
export const KEPT = DRIFTING.replace('5.4.x', '5.6.x').replace('< 5.4', '< 5.6')

/** A checkout as a workflow has it, and the commits that its events name. */
export interface WorkflowCheckout {
  readonly directory: string
  readonly base: string
  readonly head: string
  /** The head merged into the base, which is what `pull_request` and the merge queue check out. */
  readonly merge: string
}

/**
 * A repository with the releases 5.4.0 and 5.6.3 whose `SECURITY.md` is one text on `main` and another on a branch that is
 * to be merged. The merge is checked out.
 */
export function checkout(before: string, after: string): WorkflowCheckout {
  const directory = scratch()
  const commit = (message: string): string => {
    git(directory, 'add', '.')
    git(directory, 'commit', '-q', '--allow-empty', '-m', message)
    return git(directory, 'rev-parse', 'HEAD').trim()
  }
  git(directory, 'init', '-q')
  commit('None')
  for (const tag of ['v5.4.0', 'v5.6.3']) git(directory, 'tag', tag)
  write(join(directory, 'SECURITY.md'), before)
  const base = commit('One')
  git(directory, 'checkout', '-q', '-b', 'topic')
  write(join(directory, 'SECURITY.md'), after)
  const head = commit('Two')
  git(directory, 'checkout', '-q', '--detach', 'main')
  git(directory, 'merge', '-q', '--no-ff', '-m', 'Merge', 'topic')
  return { directory, base, head, merge: git(directory, 'rev-parse', 'HEAD').trim() }
}

/** The same as actions/checkout leaves it: one commit, and the tags where they are asked for. */
export function shallow({ directory: from, ...commits }: WorkflowCheckout): WorkflowCheckout {
  const directory = scratch()
  git(directory, 'init', '-q')
  git(directory, 'remote', 'add', 'origin', `file://${from}`)
  git(directory, 'fetch', '-q', '--depth', '1', 'origin', 'HEAD', 'refs/tags/*:refs/tags/*')
  git(directory, 'checkout', '-q', '--detach', commits.merge)
  git(directory, 'remote', 'set-url', 'origin', 'https://github.com/crewkit/crew')
  return { directory, ...commits }
}
