import { CannotRead } from '../repository/repository.ts'
import type { Environment } from './runner.ts'

/** The pull request that a run is for. */
export interface PullRequest {
  readonly number: number
  /** The newest commit of its branch. What is checked out on `pull_request` is that one merged into the base. */
  readonly head: string
  /** Whether its branch lies in another repository than the one that runs the workflow. */
  readonly fromFork: boolean
}

/** What a run is about. All of it is told by GitHub, but names of branches are whoever's made them. */
export interface RunEvent {
  /** Its name, such as `push`; a called workflow has that of its caller. Empty outside of a workflow. */
  readonly name: string
  readonly pullRequest?: PullRequest
  /** The commit that a change would be merged into: the base of a pull request, or of a group in the merge queue. */
  readonly base?: string
  /** The commit that the run speaks of: that of the pull request, else the one that started the run. */
  readonly commit?: string
  /** The commit at which GitHub shows the files that are checked, where it is not the one that started the run. */
  readonly seenAt?: string
  /** The branch that was pushed to, or that a pull request would change. */
  readonly branch?: string
  readonly defaultBranch?: string
  /** Whether strangers cannot see the repository. Only there may a fork's pull request be given rights. */
  readonly isPrivate: boolean
  readonly byDependabot: boolean
  /** Why the payload told nothing, where it should have. */
  readonly unread?: string
}

/** Reads what the run is about. `readPayload` gives the payload of a path; what it lacks, and odd values in it, are left out. */
export function readEvent(environment: Environment, readPayload: (path: string) => unknown): RunEvent {
  const { payload, unread } = payloadOf(environment, readPayload)
  const name = environment['GITHUB_EVENT_NAME'] ?? ''
  const repository = part(payload, 'repository')
  const pull = /^pull_request(?:_target)?$/.test(name) ? part(payload, 'pull_request') : undefined
  const group = name === 'merge_group' ? part(payload, 'merge_group') : undefined
  const pullRequest = pull && pullRequestOf(pull, repository)
  return {
    name,
    ...known('pullRequest', pullRequest),
    ...known('base', commit(pull ? part(pull, 'base')?.['sha'] : group?.['base_sha'])),
    ...known('commit', pullRequest?.head ?? commit(environment['GITHUB_SHA'])),
    ...known('branch', word(pull ? part(pull, 'base')?.['ref'] : pushedBranch(environment))),
    ...known('defaultBranch', word(repository?.['default_branch'])),
    isPrivate: repository?.['private'] === true,
    byDependabot: environment['GITHUB_ACTOR'] === 'dependabot[bot]',
    ...known('unread', unread),
  }
}

function known<Name extends keyof RunEvent>(name: Name, value: RunEvent[Name] | undefined): Partial<RunEvent> {
  return value === undefined ? {} : { [name]: value }
}

type Values = Readonly<Record<string, unknown>>

function payloadOf(
  { GITHUB_EVENT_PATH: path }: Environment,
  readPayload: (path: string) => unknown,
): { payload?: unknown; unread?: string } {
  if (!path) return {}
  try {
    return { payload: readPayload(path) }
  } catch (error) {
    if (error instanceof CannotRead) return { unread: error.message }
    throw error
  }
}

function pullRequestOf(pull: Values, repository: Values | undefined): PullRequest | undefined {
  const { number } = pull
  const head = commit(part(pull, 'head')?.['sha'])
  if (!Number.isSafeInteger(number) || Number(number) < 1 || head === undefined) return undefined
  // A fork that was deleted is null.
  const from = part(part(pull, 'head'), 'repo')?.['full_name']
  return { number: Number(number), head, fromFork: from === undefined || from !== repository?.['full_name'] }
}

function pushedBranch({ GITHUB_EVENT_NAME: name, GITHUB_REF: ref = '' }: Environment): string | undefined {
  return name === 'push' && ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined
}

/** The values below a name, where there are any. */
function part(values: unknown, name: string): Values | undefined {
  const found = isValues(values) && Object.hasOwn(values, name) ? values[name] : undefined
  return isValues(found) ? found : undefined
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null
}

function commit(value: unknown): string | undefined {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined
}

function word(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
