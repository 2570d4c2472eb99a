import type { Git, GitAnswer } from './git.ts'
import type { GitFailure } from './git-failure.ts'
import { listRemote, namesBelow, type Remote } from './remote.ts'
import { CannotRead, type TagList } from './repository.ts'

/** What the checkout itself knows. */
export interface LocalTags {
  readonly names: readonly string[]
  /** True where the history was cut off when it was fetched, and tags with it. */
  readonly shallow: boolean
}

/** The checkout's tags, or why they could not be read. */
export type LocalAnswer = LocalTags | { readonly failure: GitFailure }

/** A checkout as the functions here need it; each answer is asked for once. */
export interface Checkout {
  readonly git: Git
  local(): Promise<LocalAnswer>
  remote(): Promise<Remote | undefined>
}

/**
 * The names of the tags of a checkout and whether it is shallow, by one process that opens no object: a quarter of the
 * time of `for-each-ref` where there are many.
 */
export async function readLocalTags(git: Git): Promise<LocalAnswer> {
  const { output, failure } = await git('rev-parse', '--is-shallow-repository', '--symbolic', '--tags')
  if (failure) return { failure }
  const names = output.split('\n')
  const shallow = names.shift()
  if (names.at(-1) === '') names.pop()
  return { names, shallow: shallow === 'true' }
}

/** The tags of the checkout; where it may lack some, its remote's. Never throws: what is missing is said in the notes. */
export async function automaticTags(checkout: Checkout, offline: boolean): Promise<TagList> {
  const local = await checkout.local()
  if ('failure' in local)
    return localList([], [`No tags could be read: ${local.failure.reason}. ${local.failure.help} ${otherSource}`])
  if (!local.shallow && local.names.length > 0) return localList(local.names, [])

  const remote = await checkout.remote()
  if (!remote) return localList(local.names, local.shallow ? [`${shallowSentence} ${localRemedy(local)}`] : [])
  if (offline) return localList(local.names, [`${whyRemote(local)} ${localRemedy(local)}`])

  const answer = await listRemote(checkout.git, '--tags', remote)
  if (!answer.failure)
    return { ...remoteList(remote, answer), notes: [`${whyRemote(local)} Its remote was asked instead.`] }
  const inVain = `The remote "${remote.name}" could not be asked: ${answer.failure.reason}.`
  return localList(local.names, [`${whyRemote(local)} ${inVain} ${localRemedy(local)}`])
}

/** The tags of the checkout and nothing else. Throws CannotRead where there is no checkout. */
export async function localTags(checkout: Checkout): Promise<TagList> {
  const local = await checkout.local()
  if ('failure' in local) throw cannotAsk('The tags of this checkout cannot be read', local.failure)
  return localList(local.names, local.shallow ? [`${shallowSentence} ${localRemedy(local)}`] : [])
}

/** The tags of the checkout's remote. Throws CannotRead where it cannot be asked. */
export async function remoteTags(checkout: Checkout, offline: boolean): Promise<TagList> {
  if (offline) {
    throw new CannotRead('The tags of the remote need the network, which is switched off.', {
      help: 'Leave out --offline, or take the tags of the checkout: `--releases git`.',
    })
  }
  const local = await checkout.local()
  if ('failure' in local) throw cannotAsk('The remote of this checkout cannot be found', local.failure)

  const remote = await checkout.remote()
  if (!remote) {
    throw new CannotRead('This checkout has no remote called "origin", nor a single other one, to ask for its tags.', {
      help: 'Add it (`git remote add origin URL`), or take the tags of the checkout: `--releases git`.',
    })
  }
  const answer = await listRemote(checkout.git, '--tags', remote)
  if (answer.failure) throw cannotAsk(`The remote "${remote.name}" could not be asked for its tags`, answer.failure)
  return remoteList(remote, answer)
}

function localList(names: readonly string[], notes: readonly string[]): TagList {
  const tags = names.map((name) => ({ name }))
  return { source: 'git', description: 'the tags of this checkout', tags, complete: notes.length === 0, notes }
}

function remoteList(remote: Remote, answer: GitAnswer & { readonly output: string }): TagList {
  const tags = namesBelow('refs/tags/', answer.output).map((name) => ({ name }))
  return { source: 'remote', description: `the tags of the remote "${remote.name}"`, tags, complete: true, notes: [] }
}

const shallowSentence = 'This checkout is shallow, so it may lack tags.'

function whyRemote({ shallow }: LocalTags): string {
  return shallow ? shallowSentence : 'This checkout has no tags, though its remote may.'
}

function localRemedy({ shallow }: LocalTags): string {
  return shallow
    ? 'Fetch them: `fetch-depth: 0` for actions/checkout, elsewhere `git fetch --unshallow --tags`.'
    : 'Fetch them: `fetch-depth: 0` or `fetch-tags: true` for actions/checkout, elsewhere `git fetch --tags`.'
}

function cannotAsk(what: string, { reason, help }: GitFailure): CannotRead {
  return new CannotRead(`${what}: ${reason}.`, { help: `${help} ${otherSource}` })
}

const otherSource = 'Or name a file that lists the tags: `--releases tags.txt`.'
