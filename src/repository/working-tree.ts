import { basename } from 'node:path'
import { readBranches } from './branches.ts'
import { openDirectory } from './checked-directory.ts'
import { type GitBytes, type GitLimits, gitBytesIn, gitIn, gitLimits } from './git.ts'
import type { Environment } from './git-environment.ts'
import type { GitHubLimits } from './github/open.ts'
import { type GitHubOfCheckout, gitHubOfCheckout } from './github-of-checkout.ts'
import { listedDates } from './listed-dates.ts'
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
  readonly gitHubLimits?: GitHubLimits
}

/** A directory on disk as the repository to check. Throws CannotRead where there is no such directory. */
export function openWorkingTree(directory: string, options: WorkingTreeOptions = {}): Repository {
  return new WorkingTree(openDirectory(directory), options)
}

class WorkingTree implements Repository {
  readonly #root: string
  readonly #checkout: Checkout
  readonly #bytesWithin: (limits: GitLimits) => GitBytes
  readonly #gitHub: GitHubOfCheckout
  readonly #standardInput: () => StandardInput
  #input: Promise<string> | undefined
  /** The list read last where it was no checkout's: its dates are what is known of its tags. */
  #listed: TagList | undefined

  constructor(
    root: string,
    { environment = process.env, standardInput, gitLimits: limits = gitLimits, gitHubLimits }: WorkingTreeOptions,
  ) {
    this.#root = root
    this.#checkout = openCheckout(root, environment, limits)
    this.#gitHub = gitHubOfCheckout({ environment, gitLimits: limits, gitHubLimits }, this.#checkout)
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

    const dates = listedDates(this.#listed.tags, names)
    if (this.#listed.source !== 'github') return dates
    // What is no release there is a tag all the same, which the checkout may have.
    const others = await readTagDates(
      this.#checkout.git,
      names.filter((name) => !dates.has(name)),
    )
    return new Map([...others, ...dates])
  }

  listBranches({ offline }: Pick<ReleaseQuery, 'offline'>): Promise<BranchList> {
    return readBranches(this.#checkout, offline)
  }

  hosting({ offline }: Pick<ReleaseQuery, 'offline'>): Promise<Hosting> {
    return this.#gitHub.hosting(offline)
  }

  async at(revision: string, { offline }: Pick<ReleaseQuery, 'offline'>): Promise<Repository> {
    // Most checks look at the files as they are.
    const { atRevision } = await import('./revision.ts')
    const { git, remote } = this.#checkout
    const github = async () => (offline ? undefined : this.#gitHub.open())
    const checkout = { repository: this, root: this.#root, git, bytesWithin: this.#bytesWithin, remote, github }
    return atRevision(checkout, revision)
  }

  async writeFile(path: string, text: string, access: WriteAccess = {}): Promise<void> {
    writeTextFile(this.#root, path, text, access)
  }

  async #list(query: ReleaseQuery): Promise<TagList> {
    const list = await this.#tagsOf(query)
    this.#listed = list.source === 'git' || list.source === 'remote' ? undefined : list
    return list
  }

  #tagsOf({ source, offline, namedByUser = false }: ReleaseQuery): Promise<TagList> | TagList {
    if (source === 'auto') return automaticTags(this.#checkout, offline)
    if (source === 'git') return localTags(this.#checkout)
    if (source === 'remote') return remoteTags(this.#checkout, offline)
    if (source === '-') return this.#readInput().then(tagsOfStandardInput)
    if (source === 'github') return this.#gitHub.tags(offline)
    return tagsOfFile(source, readTextFile(this.#root, source, tagFileLimit, { namedByUser }))
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
