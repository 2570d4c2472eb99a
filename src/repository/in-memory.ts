import { resolve } from 'node:path'
import { asOf } from './as-of.ts'
import { locate } from './checked-directory.ts'
import { withoutNetwork } from './github-of-checkout.ts'
import { listedDates } from './listed-dates.ts'
import { tagsOfFile, tagsOfStandardInput } from './named-tags.ts'
import {
  type BranchList,
  CannotRead,
  type FileAccess,
  type Hosting,
  type ReleaseQuery,
  type Repository,
  type Tag,
  type TagList,
  type TextFile,
  type WriteAccess,
} from './repository.ts'
import { notAFile } from './text-files.ts'
import { changedSinceRead } from './write-file.ts'

/** What a repository that exists only in a test holds. */
export interface InMemoryContents {
  readonly name?: string
  /** Texts by path from the checked directory, with `/`. */
  readonly files?: Readonly<Record<string, string>>
  /** Names, or names with the dates that the checkout would tell. */
  readonly tags?: readonly (string | Tag)[]
  /** Why the list of tags is not complete; it is where there is no note. */
  readonly notes?: readonly string[]
  /** `main` where it is left out; a reason in words where they cannot be read. */
  readonly branches?: readonly string[] | string
  readonly standardInput?: string
  /** What the hosting site tells; a reason in words where it cannot be asked. */
  readonly hosting?: {
    readonly url?: string
    readonly privateReporting?: boolean | string
    readonly ownersPolicy?: string | null
  }
  /** The files of other revisions, by the name of the revision. */
  readonly revisions?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** A repository without a disk, git or network, for tests: it keeps the promises of a working tree. */
export function inMemory(contents: InMemoryContents = {}): Repository {
  return new InMemory(contents)
}

class InMemory implements Repository {
  readonly #contents: InMemoryContents
  readonly #files: Map<string, string>
  readonly #tags: readonly Tag[]
  /** The tags whose dates are known: those listed last. */
  #listed: readonly Tag[]

  constructor(contents: InMemoryContents) {
    this.#contents = contents
    this.#files = new Map(Object.entries(contents.files ?? {}))
    this.#tags = (contents.tags ?? []).map((tag) => (typeof tag === 'string' ? { name: tag } : tag))
    this.#listed = this.#tags
  }

  async name(): Promise<string> {
    return this.#contents.name ?? 'project'
  }

  async readFile(path: string, access: FileAccess = {}): Promise<TextFile | undefined> {
    return this.#read(path, access)
  }

  async listFiles(directory: string): Promise<readonly string[]> {
    const { path } = locate(root, directory, {})
    const prefix = path === '' ? '' : `${path}/`
    const below = [...this.#files.keys()].filter((file) => file.startsWith(prefix))
    return [...new Set(below.map((file) => file.slice(prefix.length).split('/', 1).join()))].sort()
  }

  async listTags(query: ReleaseQuery): Promise<TagList> {
    const list = this.#list(query)
    this.#listed = list.source === 'git' || list.source === 'remote' ? this.#tags : list.tags
    return list
  }

  async tagDates(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return listedDates(this.#listed, names)
  }

  async listBranches(): Promise<BranchList> {
    const { branches = ['main'] } = this.#contents
    return typeof branches === 'string' ? { names: undefined, reason: branches } : { names: [...branches].sort() }
  }

  async hosting(): Promise<Hosting> {
    const { url, privateReporting, ownersPolicy } = this.#contents.hosting ?? {}
    return {
      ...(url !== undefined && { url }),
      privateReporting: async () =>
        typeof privateReporting === 'boolean' ? { value: privateReporting } : { reason: privateReporting ?? notHosted },
      ownersPolicy: async () => (ownersPolicy === undefined ? { reason: notHosted } : { value: ownersPolicy }),
    }
  }

  async at(revision: string): Promise<Repository> {
    const files = this.#contents.revisions?.[revision]
    if (files) return asOf(this, inMemory({ files }), revision)
    throw new CannotRead(`There is no revision "${revision}".`, { help: 'Name a commit, branch or tag.' })
  }

  async writeFile(path: string, text: string, access: WriteAccess = {}): Promise<void> {
    const old = this.#read(path, access)
    const known = locate(root, path, access).path
    if (access.expected !== undefined && old?.text !== access.expected) throw changedSinceRead(known)
    this.#files.set(known, text)
  }

  #read(path: string, access: FileAccess): TextFile | undefined {
    const known = locate(root, path, access).path
    const directory = known === '' || [...this.#files.keys()].some((file) => file.startsWith(`${known}/`))
    if (directory) throw notAFile(known, 'a directory')
    const text = this.#files.get(known)
    return text === undefined ? undefined : { path: known, text }
  }

  #list({ source, offline, namedByUser = false }: ReleaseQuery): TagList {
    if (source === '-') return tagsOfStandardInput(this.#contents.standardInput ?? '')
    const tags = this.#tags.map(({ name }) => ({ name }))
    if (source === 'remote') {
      return { source, description: 'the tags of the remote "origin"', tags, complete: true, notes: [] }
    }
    if (source === 'github') {
      if (offline) throw withoutNetwork()
      const description = 'the tags of crewkit/crew on GitHub'
      return { source, description, tags: this.#tags, complete: true, notes: [] }
    }
    if (source !== 'auto' && source !== 'git') return tagsOfFile(source, this.#read(source, { namedByUser }))
    const { notes = [] } = this.#contents
    return { source: 'git', description: 'the tags of this checkout', tags, complete: notes.length === 0, notes }
  }
}

const notHosted = 'No hosting site is known.'

/** Where the checked directory would be; nothing is read there. */
const root = resolve('/in-memory')
