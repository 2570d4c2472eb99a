import type { GitObjects, TreeEntry } from '../git-objects.ts'
import { CannotRead } from '../repository.ts'
import { refuseTooLong, type SizeLimit } from '../text-files.ts'
import type { GitHub, GitHubFailure } from './github.ts'

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
  if (!failure) return data.sha
  if (failure.status === 404 || failure.status === 422) return undefined
  throw unreadable(`The commit "${revision}", which this checkout does not have,`, failure)
}

const KINDS: Readonly<Record<string, TreeEntry['kind']>> = {
  '040000': 'folder',
  '120000': 'link',
  '160000': 'submodule',
}

async function readFolder(github: GitHub, id: string): Promise<ReadonlyMap<string, TreeEntry>> {
  const { data, failure } = await github.ask('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { tree_sha: id })
  if (failure) throw unreadable('A commit', failure)
  if (data.truncated) {
    throw new CannotRead('A commit could not be read: GitHub lists only a part of its files.', {
      help: 'Check out the whole history, so that it need not be asked: `fetch-depth: 0` for actions/checkout.',
    })
  }
  return new Map(data.tree.map(({ path, mode, sha }) => [path, { kind: KINDS[mode] ?? 'file', id: sha }]))
}

async function readContent(github: GitHub, id: string, path: string, limit: SizeLimit): Promise<Buffer> {
  const { data, failure } = await github.ask('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { file_sha: id })
  if (failure) throw unreadable(path, failure, path)
  refuseTooLong(path, data.size ?? 0, limit)
  const bytes = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8')
  refuseTooLong(path, bytes.length, limit)
  return bytes
}

function unreadable(what: string, { reason, help }: GitHubFailure, file?: string): CannotRead {
  return new CannotRead(`${what} could not be read: ${reason}.`, { help, ...(file !== undefined && { file }) })
}
