import { tagsOfFile, tagsOfStandardInput } from './named-tags.ts'
import { CannotRead, type Repository, type Tag, type TagList, type TextFile } from './repository.ts'

/** What a repository that exists only in a test holds. */
export interface InMemoryContents {
  readonly name?: string
  /** Texts by path from the checked directory, with `/`. */
  readonly files?: Readonly<Record<string, string>>
  /** Names, or names with dates as the checkout would tell them. */
  readonly tags?: readonly (string | Tag)[]
  /** Why the list of tags is not complete; it is where there is no note. */
  readonly notes?: readonly string[]
  /** Undefined where they cannot be read. */
  readonly branches?: readonly string[] | undefined
  readonly standardInput?: string
}

/** A repository without a disk, git or network, for tests: it keeps the same promises as a working tree. */
export function inMemory(contents: InMemoryContents = {}): Repository {
  const files = new Map(Object.entries(contents.files ?? {}))
  const tags = (contents.tags ?? []).map((tag): Tag => (typeof tag === 'string' ? { name: tag } : tag))
  let listed: readonly Tag[] = tags

  const read = (path: string, namedByUser: boolean): TextFile | undefined => {
    const known = inside(path, namedByUser)
    if (isDirectory(files, known)) throw noFile(known)
    const text = files.get(known)
    return text === undefined ? undefined : { path: known, text }
  }
  const list = (source: string, namedByUser: boolean): TagList => {
    if (source === '-') return tagsOfStandardInput(contents.standardInput ?? '')
    if (!['auto', 'git', 'remote'].includes(source)) return tagsOfFile(source, read(source, namedByUser))
    const notes = contents.notes ?? []
    const names = tags.map(({ name }) => ({ name }))
    if (source === 'remote') {
      return { source, description: 'the tags of the remote "origin"', tags: names, complete: true, notes: [] }
    }
    return { source: 'git', description: 'the tags of this checkout', tags: names, complete: notes.length === 0, notes }
  }

  return {
    name: async () => contents.name ?? 'project',
    readFile: async (path, { namedByUser = false } = {}) => read(path, namedByUser),
    listFiles: async (directory) => namesIn(files, inside(directory, false)),
    listTags: async ({ source, namedByUser = false }) => {
      const found = list(source, namedByUser)
      listed = found.source === 'git' || found.source === 'remote' ? tags : found.tags
      return found
    },
    tagDates: async (names) => {
      const dated = listed.filter(({ name }) => names.includes(name))
      return new Map(dated.flatMap(({ name, date }) => (date === undefined ? [] : [[name, date] as const])))
    },
    listBranches: async () => branchList(contents),
    writeFile: async (path, text, { namedByUser = false, expected } = {}) => {
      const known = inside(path, namedByUser)
      if (isDirectory(files, known)) throw noFile(known)
      if (expected !== undefined && files.get(known) !== expected) {
        throw new CannotRead(`${known} has changed since it was read, so it was not written.`, {
          file: known,
          help: 'Run again, so that the new text is read.',
        })
      }
      files.set(known, text)
    },
  }
}

function branchList(contents: InMemoryContents): { names: readonly string[] | undefined; reason?: string } {
  if (!('branches' in contents)) return { names: ['main'] }
  if (contents.branches) return { names: [...contents.branches].sort() }
  return { names: undefined, reason: 'The branches could not be read: this repository holds none.' }
}

/** A path without `.` and `..`; outside names stay as they are where the user gave them. */
function inside(path: string, namedByUser: boolean): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  if (!namedByUser && (path.startsWith('/') || parts[0] === '..')) {
    throw new CannotRead(`The path "${path}" leads out of the checked directory.`, {
      file: path,
      help: 'Name a file inside it, by its path from there. Only a path given on the command line may lie elsewhere.',
    })
  }
  return parts.join('/')
}

function isDirectory(files: ReadonlyMap<string, string>, path: string): boolean {
  return path === '' || [...files.keys()].some((file) => file.startsWith(`${path}/`))
}

function noFile(path: string): CannotRead {
  return new CannotRead(`${path} is a directory, not a file.`, {
    file: path,
    help: 'Put a text file in its place, or name another path.',
  })
}

function namesIn(files: ReadonlyMap<string, string>, directory: string): readonly string[] {
  const prefix = directory === '' ? '' : `${directory}/`
  const below = [...files.keys()].filter((file) => file.startsWith(prefix))
  return [...new Set(below.map((file) => file.slice(prefix.length).split('/')[0] ?? ''))].sort()
}
