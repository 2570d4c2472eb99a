import type { Git } from './git.ts'
import type { Remote } from './remote.ts'
import { CannotRead } from './repository.ts'

/** Names that git's rules for references allow, with `~2`, `^2` or `@{…}` behind them; nothing that git takes for an option or a search. */
const NAME = /^(?![-^@/])[^\p{Cc}\s~^:?*[\\{}]{1,255}(?:@\{[\w-]{1,30}\}|[~^]\d{0,6}){0,10}$/u

/**
 * The id of the commit that a name (a stranger's text) stands for: a commit, a tag or a branch, be it one that only the
 * remote has. Undefined where the checkout has none. Throws CannotRead where the text is no name, or there is no checkout.
 */
export async function findCommit(
  git: Git,
  remote: () => Promise<Remote | undefined>,
  revision: string,
): Promise<string | undefined> {
  refuseOther(revision)
  const found = await commitOf(git, revision)
  if (found !== undefined) return found
  const known = await remote()
  return known && commitOf(git, `refs/remotes/${known.name}/${revision}`)
}

function refuseOther(revision: string): void {
  if (NAME.test(revision) && !revision.includes('..')) return
  throw new CannotRead(`"${revision}" is no name of a commit, branch or tag.`, {
    help: 'Name one, such as main, v1.2.0 or the first digits of a commit.',
  })
}

async function commitOf(git: Git, name: string): Promise<string | undefined> {
  const { output, failure } = await git('rev-parse', '--verify', '--quiet', `${name}^{commit}`)
  if (!failure) return /^[0-9a-f]{40,64}$/.exec(output.trim())?.[0]
  // With --quiet it ends so where it finds nothing.
  if (failure.status === 1) return undefined
  throw new CannotRead(`The commit "${name}" could not be looked for: ${failure.reason}.`, { help: failure.help })
}
