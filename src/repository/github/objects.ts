import { type GitObjects, kindOfMode, type TreeEntry } from '../git-objects.ts'
import { CannotRead } from '../repository.ts'
import { refuseTooLong, type SizeLimit } from '../text-files.ts'
import type { GitHub, GitHubFailure } from './github.ts'
import { fieldIn, senseless, textIn } from './senseless.ts'

/** The objects of a repository on GitHub, each asked for once: for a commit that the checkout does not have. */
export function objectsAtGitHub(github: GitHub): GitObjects {
  const folders = new Map<string, Promise<ReadonlyMap<string, TreeEntry>>>()
  return {
    entries(id) {
      const known = folders.get(id) ?? readFolder(github, id)
      folders.set(id, known)
      return known
    },
    content: (id, path, limit) => readContent(github, id, path, limit),
  }
}

/**
 * The id of the commit that GitHub has by that name, of a commit, branch or tag; undefined where it has none. Throws CannotRead
 * where it cannot be asked.
 */
export async function commitAtGitHub(github: GitHub, revision: string): Promise<string | undefined> {
  // Git counts from a name in ways that GitHub does not know.
  if (/[~^@{]/.test(revision)) return undefined
  // The files that it changed come along, a page of them.
  const page = { ref: revision, per_page: 1 }
  const { data, failure } = await github.ask('GET /repos/{owner}/{repo}/commits/{ref}', page)
  if (!failure) return textIn(data, 'sha') ?? fail(whatIs(revision), senseless(github.place))
  if (failure.status === 404 || failure.status === 422) return undefined
  return fail(whatIs(revision), failure)
}

const whatIs = (revision: string): string => `The commit "${revision}", which this checkout does not have,`

async function readFolder(github: GitHub, id: string): Promise<ReadonlyMap<string, TreeEntry>> {
  const { data, failure } = await github.ask('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { tree_sha: id })
  if (failure) return fail('A commit', failure)
  if (!Array.isArray(fieldIn(data, 'tree'))) return fail('A commit', senseless(github.place))
  if (data.truncated) {
    throw new CannotRead('A commit could not be read: GitHub lists only a part of its files.', {
      help: 'Check out the whole history, so that it need not be asked: `fetch-depth: 0` for actions/checkout.',
    })
  }
  const entries = new Map<string, TreeEntry>()
  for (const entry of data.tree) {
    const [path, mode, id] = [textIn(entry, 'path'), textIn(entry, 'mode'), textIn(entry, 'sha')]
    if (path === undefined || mode === undefined || id === undefined) return fail('A commit', senseless(github.place))
    entries.set(path, { kind: kindOfMode(mode), id })
  }
  return entries
}

async function readContent(github: GitHub, id: string, path: string, limit: SizeLimit): Promise<Buffer> {
  const { data, failure } = await github.ask('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { file_sha: id })
  if (failure) return fail(path, failure, path)
  refuseTooLong(path, Number(fieldIn(data, 'size') ?? 0), limit)
  const content = textIn(data, 'content')
  if (content === undefined) return fail(path, senseless(github.place), path)
  const bytes = Buffer.from(content, data.encoding === 'base64' ? 'base64' : 'utf8')
  refuseTooLong(path, bytes.length, limit)
  return bytes
}

function fail(what: string, { reason, help }: GitHubFailure, file?: string): never {
  throw new CannotRead(`${what} could not be read: ${reason}.`, { help, ...(file !== undefined && { file }) })
}
