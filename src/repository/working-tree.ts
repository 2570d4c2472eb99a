import { basename } from 'node:path'
import { readBranches } from './branches.ts'
import { openDirectory } from './checked-directory.ts'
import { type GitBytes, type GitLimits, gitBytesIn, gitIn, gitLimits } from './git.ts'
import type { Environment } from './git-environment.ts'
import { tagsOfFile, tagsOfStandardInput } from './named-tags.ts'
import { findRemote, type Remote, repositoryName } from './remote.ts'
import type {
  BranchList,
  FileAccess,
  Hosting,
  ReleaseQuery,
  Repository,
  TagList,
  TextFile,
  WriteAccess,
} from './repository.ts'
import { readStandardInput, type StandardInput } from './standard-input.ts'
import { readTagDates } from './tag-dates.ts'
import {
  automaticTags,
  type Checkout,
  type LocalAnswer,
  localTags,
  readLocalTags,
  remoteTags,
} from './tags-from-git.ts'
import { documentLimit, listNames, readTextFile, tagFileLimit } from './text-files.ts'
import { writeTextFile } from './write-file.ts'

export interface WorkingTreeOptions {
  /** What git is started with; the process's own by default. */
  readonly environment?: Environment
  /** Opened only when the tags are to come from it; the process's own by default. */
  readonly standardInput?: () => StandardInput
  readonly gitLimits?: GitLimits
}

/** A directory on disk as the repository to check. Throws CannotRead where there is no such directory. */
export function openWorkingTree(directory: string, options: WorkingTreeOptions = {}): Repository {
  return new WorkingTree(openDirectory(directory), options)
}

class WorkingTree implements Repository {
  readonly #root: string
  readonly #checkout: Checkout
  readonly #bytesWithin: (limits: GitLimits) => GitBytes
  readonly #standardInput: () => StandardInput
  #input: Promise<string> | undefined
  /** The list read last where it was no checkout's: its dates are all that is known of its tags. */
  #listed: TagList | undefined

  constructor(
    root: string,
    { environment = process.env, standardInput, gitLimits: limits = gitLimits }: WorkingTreeOptions,
  ) {
    this.#root = root
    this.#checkout = openCheckout(root, environment, limits)
    this.#bytesWithin = (own) => gitBytesIn(root, environment, own)
    this.#standardInput = standardInput ?? (() => process.stdin)
  }

  async name(): Promise<string> {
    const remote = await this.#checkout.remote()
    return (remote && repositoryName(remote.url)) ?? basename(this.#root)
  }

  async readFile(path: string, access: FileAccess = {}): Promise<TextFile | undefined> {
    return readTextFile(this.#root, path, documentLimit, access)
  }

  async listFiles(directory: string): Promise<readonly string[]> {
    return listNames(this.#root, directory)
  }

  listTags(query: ReleaseQuery): Promise<TagList> {
    const list = this.#list(query)
    // It is started long before it is waited for; what fails in between must not end the process.
    list.catch(() => undefined)
    return list
  }

  async tagDates(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (!this.#listed) return readTagDates(this.#checkout.git, names)

    const wanted = new Set(names)
    const dated = this.#listed.tags.filter(({ name }) => wanted.has(name))
    return new Map(dated.flatMap(({ name, date }) => (date === undefined ? [] : [[name, date] as const])))
  }

  listBranches({ offline }: Pick<ReleaseQuery, 'offline'>): Promise<BranchList> {
    return readBranches(this.#checkout, offline)
  }

  async hosting(): Promise<Hosting> {
    const reason = 'The repository is not known to lie on GitHub.'
    return { privateReporting: async () => ({ reason }), ownersPolicy: async () => ({ reason }) }
  }

  async at(revision: string): Promise<Repository> {
    // Most checks look at the files as they are.
    const { atRevision } = await import('./revision.ts')
    const { git, remote } = this.#checkout
    return atRevision({ repository: this, root: this.#root, git, bytesWithin: this.#bytesWithin, remote }, revision)
  }

  async writeFile(path: string, text: string, access: WriteAccess = {}): Promise<void> {
    writeTextFile(this.#root, path, text, access)
  }

  async #list(query: ReleaseQuery): Promise<TagList> {
    const list = await this.#tagsOf(query)
    this.#listed = list.source === 'file' || list.source === 'stdin' ? list : undefined
    return list
  }

  #tagsOf({ source, offline, namedByUser = false }: ReleaseQuery): Promise<TagList> | TagList {
    if (source === 'auto') return automaticTags(this.#checkout, offline)
    if (source === 'git') return localTags(this.#checkout)
    if (source === 'remote') return remoteTags(this.#checkout, offline)
    if (source === '-') return this.#readInput().then(tagsOfStandardInput)
    return tagsOfFile(
      source,
      source === 'github' ? undefined : readTextFile(this.#root, source, tagFileLimit, { namedByUser }),
    )
  }

  /** It can be read only once. */
  #readInput(): Promise<string> {
    this.#input ??= readStandardInput(this.#standardInput())
    return this.#input
  }
}

function openCheckout(root: string, environment: Environment, limits: GitLimits): Checkout {
  const git = gitIn(root, environment, limits)
  let local: Promise<LocalAnswer> | undefined
  let remote: Promise<Remote | undefined> | undefined
  return {
    git,
    local() {
      local ??= readLocalTags(git)
      return local
    },
    remote() {
      remote ??= findRemote(git)
      return remote
    },
  }
}
