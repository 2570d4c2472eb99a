import { type Git, type GitBytes, type GitLimits, gitLimits } from './git.ts'
import { CannotRead } from './repository.ts'
import { refuseTooLong, type SizeLimit } from './text-files.ts'

/** What a name in a folder of a commit stands for; another repository within this one is a folder of which nothing is known. */
export interface TreeEntry {
  readonly kind: 'file' | 'folder' | 'link' | 'submodule'
  /** Of the object; a commit's stands for its top folder. */
  readonly id: string
}

/** The objects of a checkout, each read once. */
export interface GitObjects {
  /** What a folder holds, by name. Throws CannotRead where it cannot be read. */
  entries(id: string): Promise<ReadonlyMap<string, TreeEntry>>
  /** The bytes of a file as they were committed. Throws CannotRead, naming `path`, where there are more than the limit. */
  content(id: string, path: string, limit: SizeLimit): Promise<Buffer>
}

/** Reads objects with git; `bytesWithin` gives it with a limit for its output. */
export function gitObjects(git: Git, bytesWithin: (limits: GitLimits) => GitBytes): GitObjects {
  const folders = new Map<string, Promise<ReadonlyMap<string, TreeEntry>>>()
  return {
    entries(id) {
      const known = folders.get(id) ?? readFolder(git, id)
      folders.set(id, known)
      return known
    },
    async content(id, path, limit) {
      // No filter or converter runs: they are programs that the checkout names.
      const { bytes, failure } = await bytesWithin({ ...gitLimits, bytes: limit.bytes })('cat-file', 'blob', id)
      if (!failure) return bytes
      const size = await git('cat-file', '-s', id)
      refuseTooLong(path, Number(size.output ?? 0), limit)
      throw new CannotRead(`${path} cannot be read: ${failure.reason}.`, { file: path, help: failure.help })
    },
  }
}

/** By git's mode; what is no other kind is a file. */
const KINDS: Readonly<Record<string, TreeEntry['kind']>> = {
  '040000': 'folder',
  '120000': 'link',
  '160000': 'submodule',
}

export const kindOfMode = (mode: string): TreeEntry['kind'] => KINDS[mode] ?? 'file'

/** Lines `MODE TYPE OBJECT<tab>NAME<NUL>`. */
async function readFolder(git: Git, id: string): Promise<ReadonlyMap<string, TreeEntry>> {
  // Below the top of the checkout git would show the folder of the same name alone.
  const { output, failure } = await git('ls-tree', '-z', '--full-tree', id)
  if (failure) throw new CannotRead(`A commit could not be read: ${failure.reason}.`, { help: failure.help })
  const entries = new Map<string, TreeEntry>()
  for (const line of output.split('\0')) {
    const [, mode = '', object = '', name = ''] = /^(\d{6}) [a-z]+ ([0-9a-f]+)\t(.+)$/s.exec(line) ?? []
    if (name !== '') entries.set(name, { kind: kindOfMode(mode), id: object })
  }
  return entries
}
