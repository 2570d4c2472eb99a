import { createHash } from 'node:crypto'
import type { Answer } from './faults.ts'
import { blob, bytesOf, commit, lines, tree } from './git-data.ts'
import type { State, StoredComment, StoredReviewComment } from './state.ts'

export interface Asked {
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>>
}

type Handler = (state: State, asked: Asked) => Answer

const notFound: Answer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' },
}
const refused = (message: string): Answer => ({
  status: 422,
  body: { message, documentation_url: 'https://docs.github.com/rest' },
})
const ok = (body: unknown): Answer => ({ status: 200, body })
const sha = (text: string): string => createHash('sha1').update(text).digest('hex')

/** What the repository answers, in the facts that matter; the description's schemas say what else has to be there. */
export const HANDLERS: Readonly<Record<string, Handler>> = {
  'GET /user': ({ holder }) =>
    holder && !holder.app
      ? ok({ login: holder.login, type: 'User' })
      : { status: holder ? 403 : 401, body: { message: 'Resource not accessible by integration' } },
  'GET /repos/{owner}/{repo}': ({ owner, repo, defaultBranch, private: hidden }) =>
    ok({
      name: repo,
      full_name: `${owner}/${repo}`,
      default_branch: defaultBranch,
      private: hidden,
      owner: { login: owner },
    }),
  'GET /repos/{owner}/{repo}/private-vulnerability-reporting': ({ privateReporting }) =>
    privateReporting === undefined ? notFound : ok({ enabled: privateReporting }),
  'GET /repos/{owner}/{repo}/git/matching-refs/{ref}': ({ tags }, { path: { ref = '' } }) =>
    ok(
      tags
        .map((tag) => `refs/tags/${tag}`)
        .filter((name) => name.startsWith(`refs/${ref}`))
        .map((name) => ({ ref: name, object: { type: 'commit', sha: sha(name), url: 'https://github.example/' } })),
    ),
  'GET /repos/{owner}/{repo}/tags': (state, asked) =>
    paged(
      state,
      asked,
      state.tags.map((name) => ({ name, commit: { sha: sha(name) } })),
    ),
  'GET /repos/{owner}/{repo}/releases': (state, asked) =>
    paged(
      state,
      asked,
      state.releases
        .filter(({ draft }) => !draft || state.holder?.mayWrite)
        .map(({ tag, draft = false, prerelease = false, published = '2026-01-02T03:04:05Z' }) => ({
          tag_name: tag,
          name: tag,
          draft,
          prerelease,
          published_at: draft ? null : published,
        })),
    ),
  'GET /repos/{owner}/{repo}/commits/{ref}': (state, { path: { ref = '' } }) => commit(state, ref),
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': (state, { path: { tree_sha: id = '' } }) => tree(state, id),
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': (state, { path: { file_sha: id = '' } }) => blob(state, id),
  'GET /repos/{owner}/{repo}/contents/{path}': contents,
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': (state, asked) =>
    paged(
      state,
      asked,
      (state.comments[number(asked, 'issue_number')] ?? []).map((comment) => shown(state, comment)),
    ),
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': (state, asked) => {
    const issue = number(asked, 'issue_number')
    if (!(issue in state.pulls)) return notFound
    const comment = written(state, String(asked.body['body']))
    if (comment.body.length > 65_536) return refused('Body is too long (maximum is 65536 characters)')
    state.comments = { ...state.comments, [issue]: [...(state.comments[issue] ?? []), comment] }
    return { status: 201, body: shown(state, comment) }
  },
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': (state, asked) => {
    const comment = Object.values(state.comments)
      .flat()
      .find(({ id }) => id === number(asked, 'comment_id'))
    if (!comment) return notFound
    comment.body = String(asked.body['body'])
    return ok(shown(state, comment))
  },
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': (state, asked) => {
    const lists = Object.entries(state.comments).map(([issue, list]) => [
      issue,
      list.filter(({ id }) => id !== number(asked, 'comment_id')),
    ])
    state.comments = Object.fromEntries(lists)
    return { status: 204 }
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': (state, asked) => {
    const pull = state.pulls[number(asked, 'pull_number')]
    return pull
      ? ok({ number: number(asked, 'pull_number'), head: { sha: pull.head }, base: { sha: pull.base } })
      : notFound
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': (state, asked) => {
    const pull = state.pulls[number(asked, 'pull_number')]
    if (!pull) return notFound
    return paged(
      state,
      asked,
      pull.files.map((file) => ({ ...file, sha: sha(file.filename), status: 'modified' })),
    )
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments': (state, asked) =>
    paged(
      state,
      asked,
      (state.reviewComments[number(asked, 'pull_number')] ?? []).map((comment) => shown(state, comment)),
    ),
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews': (state, asked) =>
    paged(
      state,
      asked,
      state.reviews
        .filter(({ pull }) => pull === number(asked, 'pull_number'))
        .map(({ body }) => ({ body, state: 'COMMENTED' })),
    ),
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews': review,
  'POST /repos/{owner}/{repo}/statuses/{sha}': (state, { path, body }) => {
    const description = String(body['description'] ?? '')
    if ([...description].length > 140)
      return refused('Validation Failed: description is too long (maximum is 140 characters)')
    const url = body['target_url'] === undefined ? undefined : String(body['target_url'])
    const status = {
      sha: path['sha'] ?? '',
      state: String(body['state']),
      context: String(body['context']),
      description,
      url,
    }
    state.statuses = [...state.statuses, status]
    return { status: 201, body: { state: status.state, context: status.context, description } }
  },
  'GET /repos/{owner}/{repo}/commits/{ref}/statuses': (state, asked) =>
    paged(
      state,
      asked,
      state.statuses
        .filter((status) => status.sha === asked.path['ref'])
        .map(({ state: said, context }) => ({ state: said, context })),
    ),
}

function number({ path }: Asked, name: string): number {
  return Number(path[name])
}

/** One page of a list, and where the next one is. */
function paged({ mostPerPage }: State, { query }: Asked, items: readonly unknown[]): Answer {
  const size = Math.min(Number(query['per_page'] ?? 30), mostPerPage)
  const page = Number(query['page'] ?? 1)
  const more = items.length > page * size
  const next = new URLSearchParams({ ...query, page: String(page + 1) })
  return {
    status: 200,
    body: items.slice((page - 1) * size, page * size),
    ...(more && { headers: { link: `<https://github.example/next?${next}>; rel="next"` } }),
  }
}

function contents({ files }: State, { path: { owner, repo, path = '' }, query: { ref } }: Asked): Answer {
  const stored = files[ref === undefined ? `${owner}/${repo}` : `${owner}/${repo}@${ref}`]
  if (!stored) return notFound
  const content = stored[path]
  if (content === undefined) return listing(stored, path)

  const bytes = bytesOf(content)
  // Above a megabyte GitHub gives the facts of a file, but not what is in it.
  const large = bytes.length > 1024 * 1024
  const facts = {
    type: 'file',
    name: path.split('/').at(-1),
    path,
    size: bytes.length,
    sha: sha(path),
    html_url: htmlUrl(owner, repo, path),
  }
  return ok(
    large ? { ...facts, encoding: 'none', content: '' } : { ...facts, encoding: 'base64', content: lines(bytes) },
  )
}

function htmlUrl(owner = '', repo = '', path = ''): string {
  return `https://github.com/${owner}/${repo}/blob/main/${path}`
}

function listing(stored: Readonly<Record<string, unknown>>, directory: string): Answer {
  const start = directory === '' ? '' : `${directory}/`
  const below = Object.keys(stored)
    .filter((path) => path.startsWith(start))
    .map((path) => path.slice(start.length))
  if (below.length === 0 && directory !== '') return notFound
  const names = [...new Set(below.map((path) => path.split('/', 1)[0] ?? ''))]
  return ok(
    names.map((name) => ({
      name,
      path: `${start}${name}`,
      type: below.includes(name) ? 'file' : 'dir',
      size: 1,
      sha: sha(name),
    })),
  )
}

let ids = 1000

function written({ holder }: State, body: string): StoredComment {
  ids++
  return { id: ids, login: holder?.login ?? 'nobody', app: holder?.app ?? false, body }
}

function shown({ owner, repo }: State, comment: StoredComment | StoredReviewComment) {
  const { id, login, app, body } = comment
  return {
    id,
    body,
    html_url: `https://github.com/${owner}/${repo}/pull/1#issuecomment-${id}`,
    user: { login, type: app ? 'Bot' : 'User' },
    ...('path' in comment && { path: comment.path, line: comment.line }),
  }
}

/** As GitHub does, it refuses the whole review where one comment is on a line that the pull request does not show. */
function review(state: State, asked: Asked): Answer {
  const pull = number(asked, 'pull_number')
  const stored = state.pulls[pull]
  if (!stored) return notFound
  const {
    comments = [],
    body,
    event,
    commit_id: commit,
  } = asked.body as {
    comments?: readonly { path: string; body: string; line: number; start_line?: number }[]
    body: string
    event: string
    commit_id: string
  }
  const outside = comments.find(
    ({ path }) => !stored.files.some(({ filename, patch }) => filename === path && patch !== undefined),
  )
  if (outside) return refused('Unprocessable Entity: "Path could not be resolved"')
  state.reviews = [...state.reviews, { pull, body, event, commit }]
  const added = comments.map(({ path, line, start_line: startLine, body: text }) => ({
    ...written(state, text),
    path,
    line,
    ...(startLine !== undefined && { startLine }),
  }))
  state.reviewComments = { ...state.reviewComments, [pull]: [...(state.reviewComments[pull] ?? []), ...added] }
  return ok({ body, state: 'COMMENTED' })
}
