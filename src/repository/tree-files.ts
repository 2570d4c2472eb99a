import { posix } from 'node:path'
import type { RevisionFiles } from './as-of.ts'
import { locate } from './checked-directory.ts'
import { cannotReach } from './file-errors.ts'
import type { GitObjects, TreeEntry } from './git-objects.ts'
import { CannotRead, type Repository, type TextFile } from './repository.ts'
import { documentLimit, notAFile } from './text-files.ts'
import { decodeUtf8 } from './utf8.ts'

/** The commit to read, and where in it. */
export interface TreePlace {
  readonly commit: string
  /** The real path of the checked directory, and its path within the checkout with a `/` behind it; '' at the top. */
  readonly root: string
  readonly prefix: string
  /** For what the user named outside of the checkout: no commit has it, so it is as it is now. */
  readonly outside: Pick<Repository, 'readFile'>
}

/** The files of a commit, with what is refused and how links are followed as in a working tree. */
export function treeFiles(objects: GitObjects, { commit, root, prefix, outside }: TreePlace): RevisionFiles {
  return {
    async readFile(path, access = {}) {
      const { path: known } = locate(root, path, access)
      const inTree = pathInTree(prefix, known)
      if (inTree === undefined) return outside.readFile(path, access)
      const entry = await find(objects, commit, inTree, known)
      return entry && textOf(objects, entry, known)
    },
    async listFiles(directory) {
      const { path: known } = locate(root, directory, {})
      const entry = await find(objects, commit, pathInTree(prefix, known) ?? '', known || '.')
      return entry?.kind === 'folder' ? [...(await objects.entries(entry.id)).keys()].sort() : []
    },
  }
}

/** Undefined where it leads out of the checkout, which only a path that the user named can. */
function pathInTree(prefix: string, path: string): string | undefined {
  const whole = posix.normalize(`${prefix}${path}`)
  const leadsOut = whole === '..' || whole.startsWith('../') || /^(?:\/|[A-Za-z]:)/.test(path)
  return leadsOut ? undefined : whole
}

async function textOf(objects: GitObjects, { kind, id }: TreeEntry, path: string): Promise<TextFile> {
  if (kind !== 'file') throw notAFile(path, 'a directory')
  return { path, text: decodeUtf8(await objects.content(id, path, documentLimit), path) }
}

/** As many as Linux follows. */
const MOST_LINKS = 40
const linkLimit = { bytes: 4096, help: 'Mend the link, or put the file itself in its place.' }

/**
 * What stands at a path from the top, links followed; undefined where nothing does. Throws CannotRead, naming `path`, for a
 * link to nothing, in a circle, or out of the checkout.
 */
async function find(objects: GitObjects, commit: string, from: string, path: string): Promise<TreeEntry | undefined> {
  const above: TreeEntry[] = []
  let here: TreeEntry = { kind: 'folder', id: commit }
  const ahead = from.split('/')
  let links = 0
  let lastIsLink = false
  for (let step = ahead.shift(); step !== undefined; step = ahead.shift()) {
    if (step === '' || step === '.') continue
    if (step === '..') {
      const parent = above.pop()
      if (!parent) throw leadsOut(path)
      here = parent
      continue
    }
    const next: TreeEntry | undefined = here.kind === 'folder' ? (await objects.entries(here.id)).get(step) : undefined
    if (!next && lastIsLink) throw leadsNowhere(path)
    if (!next) return undefined
    if (next.kind !== 'link') {
      above.push(here)
      here = next
      continue
    }
    links++
    if (links > MOST_LINKS) throw cannotReach(path, { code: 'ELOOP' })
    const target = (await objects.content(next.id, path, linkLimit)).toString('utf8')
    if (target.startsWith('/')) throw leadsOut(path)
    lastIsLink ||= ahead.length === 0
    ahead.unshift(...target.split('/'))
  }
  return here
}

function leadsOut(path: string): CannotRead {
  return new CannotRead(`${path} leads out of the checkout through a symbolic link.`, {
    file: path,
    help: 'Put the file itself in its place, or link to one inside the checkout.',
  })
}

function leadsNowhere(path: string): CannotRead {
  return new CannotRead(`${path} is a symbolic link to something that does not exist.`, {
    file: path,
    help: 'Mend the link, or put the file itself in its place.',
  })
}
