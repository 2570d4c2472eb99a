import type { Git, GitAnswer } from './git.ts'

/** A remote of the checkout: where its other tags and branches are. */
export interface Remote {
  readonly name: string
  /** As configured, so it may hold a password: never shown. */
  readonly url: string
  /** What of the remote's branches a fetch brings; see `fetchesAllBranches`. */
  readonly refspecs: readonly string[]
}

/** The remote called origin, or the only one; undefined where there is none, or no telling which. */
export async function findRemote(git: Git): Promise<Remote | undefined> {
  const { output, failure } = await git('config', '-z', '--get-regexp', String.raw`^remote\..*\.(url|fetch)$`)
  if (failure) return undefined

  const remotes = readRemotes(output)
  return remotes.find(({ name }) => name === 'origin') ?? (remotes.length === 1 ? remotes[0] : undefined)
}

/** Asks the remote for the names of its tags or branches: one exchange, whatever their number. */
export function listRemote(git: Git, kind: '--tags' | '--heads', remote: Remote): Promise<GitAnswer> {
  // The program on the other side is named because the checkout may configure another, which would run here for a path.
  return git('ls-remote', kind, '--refs', '--upload-pack=git-upload-pack', '--', remote.name)
}

/** The names below `prefix` in the lines `OBJECT<tab>REFERENCE` of a remote's answer. */
export function namesBelow(prefix: string, answer: string): readonly string[] {
  const names: string[] = []
  for (const line of answer.split('\n')) {
    const start = line.indexOf('\t') + 1
    if (start === 0 || !line.startsWith(prefix, start)) continue
    const name = line.slice(start + prefix.length)
    // An old server lists an annotated tag's commit too.
    if (name !== '' && !name.endsWith('^{}')) names.push(name)
  }
  return names
}

/** The last part of a remote's URL or path without `.git`: what the repository is called; undefined where that is nothing. */
export function repositoryName(url: string): string | undefined {
  const parts = url.split(/[/\\:]/).filter((part) => part !== '')
  const name = parts.at(-1)?.replace(/\.git$/, '')
  return name === undefined || name === '' || name === '.' || name === '..' ? undefined : name
}

/** False for a clone of chosen branches, which cannot tell that another does not exist. */
export function fetchesAllBranches({ refspecs }: Remote): boolean {
  return refspecs.some((refspec) => /^\+?refs\/(?:heads\/)?\*:/.test(refspec))
}

/** Settings come as `remote.NAME.KEY<line feed>VALUE<NUL>`; the name may hold dots. */
function readRemotes(settings: string): readonly Remote[] {
  const remotes = new Map<string, { name: string; url: string; refspecs: string[] }>()
  for (const setting of settings.split('\0')) {
    const end = setting.indexOf('\n')
    if (end === -1) continue
    const [key, value] = [setting.slice(0, end), setting.slice(end + 1)]
    const dot = key.lastIndexOf('.')
    const name = key.slice('remote.'.length, dot)
    const remote = remotes.get(name) ?? { name, url: '', refspecs: [] }
    remotes.set(name, remote)
    if (key.endsWith('.fetch')) remote.refspecs.push(value)
    else remote.url ||= value
  }
  return [...remotes.values()].filter(({ url }) => url !== '')
}
