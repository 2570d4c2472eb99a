import { authorship } from './authorship.ts'
import type { GitHub, GitHubAnswer, ItemOf } from './github.ts'
import { mayBeDone } from './may-be-done.ts'

/** The one comment that a pull request is to have of us. */
export interface WantedComment {
  readonly pullRequest: number
  /** What its text begins with, and no other comment of ours does. */
  readonly marker: string
  readonly text: string
  /** Whether one is to be written where there is none yet. */
  readonly create: boolean
}

export interface KeptComment {
  readonly done: 'created' | 'updated' | 'unchanged' | 'nothing'
  /** Where people see it. */
  readonly url?: string
}

const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
type Comment = ItemOf<typeof LIST>

/** A page holds a hundred, and who has more than these should not get one more that nobody finds again. */
const MOST_PAGES = 30

/**
 * Writes the comment, or brings the one that is there up to date. Ours is one that has the marker and that this token
 * wrote: anybody can copy a marker. Needs `pull-requests: write`.
 */
export async function keepComment(github: GitHub, wanted: WantedComment): Promise<GitHubAnswer<KeptComment>> {
  const found = await ownComments(github, wanted)
  if (found.failure) return found
  const [first, ...others] = found.data
  if (!first) return wanted.create ? create(github, wanted) : { data: { done: 'nothing' } }

  // Two runs at a time may both have found none. Whatever another app wrote is its own business.
  for (const { id, user } of others) {
    if (user?.login !== first.user?.login) continue
    await github.ask('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: Number(id) })
  }
  return sameText(first.body, wanted.text)
    ? { data: { done: 'unchanged', url: first.html_url } }
    : update(github, Number(first.id), wanted.text)
}

async function ownComments(
  github: GitHub,
  { pullRequest, marker }: WantedComment,
): Promise<GitHubAnswer<readonly Comment[]>> {
  const list = await github.askAll(LIST, { issue_number: pullRequest, per_page: 100 }, MOST_PAGES)
  if (list.failure) return list
  const marked = list.data.items.filter(({ body }) => body?.startsWith(marker))
  if (marked.length === 0) return list.data.complete ? { data: [] } : { failure: tooMany }

  const own = await authorship(github)
  if (own.failure) return own
  return { data: marked.filter(({ user }) => own.data(user)) }
}

const tooMany = {
  reason: 'the pull request has too many comments to look for an earlier one',
  help: 'Read the job summary instead, which holds the same.',
}

async function create(github: GitHub, wanted: WantedComment): Promise<GitHubAnswer<KeptComment>> {
  const first = await post(github, wanted)
  if (!first.failure || !mayBeDone(first.failure)) return first
  const found = await ownComments(github, wanted)
  if (found.failure) return first
  const [written] = found.data
  return written ? { data: { done: 'created', url: written.html_url } } : post(github, wanted)
}

async function post(github: GitHub, { pullRequest, text }: WantedComment): Promise<GitHubAnswer<KeptComment>> {
  const { data, failure } = await github.ask('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    issue_number: pullRequest,
    body: text,
  })
  return failure ? { failure } : { data: { done: 'created', url: data.html_url } }
}

async function update(github: GitHub, id: number, text: string): Promise<GitHubAnswer<KeptComment>> {
  const { data, failure } = await github.ask('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    comment_id: id,
    body: text,
  })
  return failure ? { failure } : { data: { done: 'updated', url: data.html_url } }
}

function sameText(before: string | undefined, text: string): boolean {
  return before?.replaceAll('\r\n', '\n').trimEnd() === text.trimEnd()
}
