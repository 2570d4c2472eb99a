/** A text file of the checkout: its path relative to the checked directory, with `/`, and the text as it stands (BOM and line ends included). */
export interface TextFile {
  readonly path: string
  readonly text: string
}

/** A tag by its full name below `refs/tags/`; `date` is ISO 8601 (a day or an instant) where the source has it. */
export interface Tag {
  readonly name: string
  readonly date?: string
  /** True where the source says that it is no finished release, whatever its name says. */
  readonly prerelease?: boolean
}

export type ReleaseSource = 'git' | 'remote' | 'github' | 'file' | 'stdin'

/** What a source of releases gave, and whether that is all of it. */
export interface TagList {
  readonly source: ReleaseSource
  /** For people: "the tags of this checkout", "tags.txt". */
  readonly description: string
  readonly tags: readonly Tag[]
  /** False where the source is known to hold back (a shallow checkout whose remote could not be asked). */
  readonly complete: boolean
  /** Why it is not complete, or why another source was asked first in vain: one sentence each, with the remedy. */
  readonly notes: readonly string[]
}

/** Branch names (without `refs/heads/` or a remote's name); undefined where they could not be read, with the reason. */
export interface BranchList {
  readonly names: readonly string[] | undefined
  readonly reason?: string
}

/** What the hosting site told, or why it told nothing: a sentence with the remedy. */
export type Told<Value> =
  | { readonly value: Value; readonly reason?: never }
  | { readonly value?: never; readonly reason: string }

/** What the site that hosts the repository knows of it. Nothing is asked before a method is called, and nothing twice. */
export interface Hosting {
  /** Where people see the repository, `https://github.com/owner/name`; undefined where no hosting site is known. */
  readonly url?: string
  /** Whether private vulnerability reporting is switched on. Never throws. */
  privateReporting(): Promise<Told<boolean>>
  /** The address of the policy that the owner has for all repositories without one; null where there is none. Never throws. */
  ownersPolicy(): Promise<Told<string | null>>
}

/** How releases are to be looked for: the CLI's `--releases` and the policy's `releases`. */
export interface ReleaseQuery {
  /**
   * `auto`, `git`, `remote`, `github`, `-` for standard input, or the path of a file relative to the checked directory.
   * A file whose name is one of these words is reached as `./git`.
   */
  readonly source: string
  /** No network at all. */
  readonly offline: boolean
  /** True where `source` was typed by the user, so that a file may lie anywhere; see `FileAccess`. */
  readonly namedByUser?: boolean
}

/** Whether a source of releases is the path of a file. */
export function isTagFile(source: string): boolean {
  return !['auto', 'git', 'remote', 'github', '-'].includes(source)
}

/** Who named a file decides where it may lie. */
export interface FileAccess {
  /**
   * True where the user named it (a flag, an input): it may lie anywhere.
   * Otherwise the name comes from what is checked, which may be a stranger's, and must not lead out of it.
   */
  readonly namedByUser?: boolean
}

export interface WriteAccess extends FileAccess {
  /** The text that was read before: the write is refused where the file has another by now, or is gone. */
  readonly expected?: string
}

/** Something of the outside could not be read: a sentence that names it, and what to do. Shells exit with 2. */
export class CannotRead extends Error {
  override readonly name = 'CannotRead'
  readonly file: string | undefined
  readonly help: string | undefined

  constructor(message: string, { file, help }: { file?: string; help?: string } = {}) {
    super(message)
    this.file = file
    this.help = help
  }
}

/** The repository under check: the only door from the core to files, git and GitHub. */
export interface Repository {
  /** What the checked directory is called: the last part of the remote's URL where there is one, else the directory's name. */
  name(): Promise<string>
  /**
   * The text of a file (BOM included), or undefined where there is none of that name.
   * Throws CannotRead: a directory, a link out of the workspace, no permission, not UTF-8, over 1 MiB.
   */
  readFile(path: string, access?: FileAccess): Promise<TextFile | undefined>
  /**
   * The names in a directory ('' for the checked one) as they are spelled on disk, sorted, whatever they name: who reads
   * one that is a directory is told so. Empty where there is no such directory.
   */
  listFiles(directory: string): Promise<readonly string[]>
  /**
   * Every tag by name; dates only where they cost nothing. Throws CannotRead where the named source cannot be read at
   * all; `auto` never throws, but gives an incomplete list with the reason. Git starts before the call returns.
   */
  listTags(query: ReleaseQuery): Promise<TagList>
  /**
   * The dates of a few tags of the list read last (an annotated tag's own date, else its commit's; instants in UTC, or
   * what a file of tags gave); those that it cannot tell are absent.
   */
  tagDates(names: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Branches of the checkout, or of its remote where the checkout holds only some of them. Never throws. */
  listBranches(query: Pick<ReleaseQuery, 'offline'>): Promise<BranchList>
  /** The hosting site, where it is one that we know how to ask; with `offline` it is not asked, and every answer says so. */
  hosting(query: Pick<ReleaseQuery, 'offline'>): Promise<Hosting>
  /**
   * The repository with its files as they were at a commit, branch or tag, from the checkout or else from the hosting
   * site; tags, branches and the rest stay as they are now. Throws CannotRead where that revision cannot be read.
   */
  at(revision: string, query: Pick<ReleaseQuery, 'offline'>): Promise<Repository>
  /**
   * Writes a file atomically, directories above it included; a failing write leaves the old file. Through a link inside
   * the workspace it writes the link's target. Throws CannotRead where it may not or cannot.
   */
  writeFile(path: string, text: string, access?: WriteAccess): Promise<void>
}

/** The repository with some of its methods replaced by others. */
export function withMethods(repository: Repository, methods: Partial<Repository>): Repository {
  return {
    name: () => repository.name(),
    readFile: (path, access) => repository.readFile(path, access),
    listFiles: (directory) => repository.listFiles(directory),
    listTags: (query) => repository.listTags(query),
    tagDates: (names) => repository.tagDates(names),
    listBranches: (query) => repository.listBranches(query),
    hosting: (query) => repository.hosting(query),
    at: (revision, query) => repository.at(revision, query),
    writeFile: (path, text, access) => repository.writeFile(path, text, access),
    ...methods,
  }
}
