import { fetchesAllBranches, listRemote, namesBelow } from './remote.ts'
import type { BranchList } from './repository.ts'
import type { Checkout } from './tags-from-git.ts'

/**
 * The names of the branches: those of the checkout and of its remote as last fetched. A checkout that holds only some
 * of them (shallow, or a single branch, as in CI) cannot tell that one does not exist, so the remote is asked.
 */
export async function readBranches(checkout: Checkout, offline: boolean): Promise<BranchList> {
  const [local, remote, references] = await Promise.all([
    checkout.local(),
    checkout.remote(),
    checkout.git('for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes'),
  ])
  if ('failure' in local) return unknown(`${local.failure.reason}. ${local.failure.help}`)
  if (references.failure) return unknown(`${references.failure.reason}. ${references.failure.help}`)

  const all = references.output.split('\n')
  const heads = below('refs/heads/', all)
  if (!remote)
    return local.shallow ? unknown(`this checkout is shallow and has no remote to ask. ${remedy}`) : { names: heads }

  const tracked = below(`refs/remotes/${remote.name}/`, all).filter((name) => name !== 'HEAD')
  const names = [...new Set([...heads, ...tracked])].sort()
  if (!local.shallow && tracked.length > 1 && fetchesAllBranches(remote)) return { names }

  if (offline) return unknown(`this checkout holds only some of them, and the network is switched off. ${remedy}`)
  const answer = await listRemote(checkout.git, '--heads', remote)
  if (answer.failure) {
    return unknown(
      `this checkout holds only some of them, and its remote "${remote.name}" could not be asked: ${answer.failure.reason}. ${remedy}`,
    )
  }
  return { names: [...new Set([...heads, ...namesBelow('refs/heads/', answer.output)])].sort() }
}

const remedy = 'Fetch all of them: `fetch-depth: 0` for actions/checkout, elsewhere `git fetch --unshallow origin`.'

function unknown(reason: string): BranchList {
  return { names: undefined, reason: `The branches could not be read: ${reason}` }
}

function below(prefix: string, references: readonly string[]): readonly string[] {
  return references.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length))
}
