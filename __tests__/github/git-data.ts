import { createHash } from 'node:crypto'
import type { Answer } from './faults.ts'
import type { State, StoredFile } from './state.ts'

const notFound: Answer = { status: 404, body: { message: 'Not Found' } }
const sha = (text: string): string => createHash('sha1').update(text).digest('hex')

type Files = Readonly<Record<string, StoredFile>>

/** The files of a commit that is known by the name, or by the id, of its revision. */
export function commit(state: State, ref: string): Answer {
  const found = revisionsOf(state).find(([name]) => name === ref || sha(name) === ref)
  // GitHub's words for a name that it does not know.
  if (!found) return { status: 422, body: { message: `No commit found for SHA: ${ref}` } }
  return { status: 200, body: { sha: sha(found[0]), files: [] } }
}

export function tree(state: State, id: string): Answer {
  for (const [name, files] of revisionsOf(state)) {
    const folder = foldersOf(files).find((path) => id === (path === '' ? sha(name) : sha(`${name}:${path}`)))
    if (folder !== undefined)
      return { status: 200, body: { sha: id, truncated: false, tree: entries(name, files, folder) } }
  }
  return notFound
}

export function blob(state: State, id: string): Answer {
  for (const [name, files] of revisionsOf(state)) {
    const found = Object.entries(files).find(([path]) => sha(`${name}:${path}`) === id)
    if (!found) continue
    const bytes = bytesOf(found[1])
    return { status: 200, body: { sha: id, size: bytes.length, encoding: 'base64', content: lines(bytes) } }
  }
  return notFound
}

/** As GitHub breaks them. */
export function lines(bytes: Buffer): string {
  return bytes.toString('base64').replace(/(.{60})/g, '$1\n')
}

export function bytesOf(file: StoredFile): Buffer {
  if (typeof file === 'object' && 'link' in file) return Buffer.from(file.link)
  return Buffer.from(file)
}

function revisionsOf({ owner, repo, files }: State): readonly (readonly [name: string, files: Files])[] {
  const start = `${owner}/${repo}@`
  return Object.entries(files).flatMap(([key, held]) =>
    key.startsWith(start) ? [[key.slice(start.length), held] as const] : [],
  )
}

function foldersOf(files: Files): readonly string[] {
  const folders = Object.keys(files).flatMap((path) =>
    path
      .split('/')
      .slice(0, -1)
      .map((_, index, parts) => parts.slice(0, index + 1).join('/')),
  )
  return ['', ...new Set(folders)]
}

function entries(revision: string, files: Files, folder: string): readonly unknown[] {
  const start = folder === '' ? '' : `${folder}/`
  const below = Object.keys(files).filter((path) => path.startsWith(start))
  const names = [...new Set(below.map((path) => path.slice(start.length).split('/', 1)[0] ?? ''))]
  return names.map((name) => {
    const file = files[`${start}${name}`]
    const isFolder = file === undefined
    const isLink = typeof file === 'object' && 'link' in file
    return {
      path: name,
      mode: isFolder ? '040000' : isLink ? '120000' : '100644',
      type: isFolder ? 'tree' : 'blob',
      sha: sha(`${revision}:${start}${name}`),
    }
  })
}
