import { authorship } from './authorship.ts'
import type { GitHub, GitHubAnswer, ItemOf } from './github.ts'
import { mayBeDone } from './may-be-done.ts'
import { type Hunk, isShown, readPatch } from './patch.ts'

/** A change of whole lines that a person may take with one click. */
export interface SuggestedChange {
  /** Path in the repository. */
  readonly file: string
  readonly firstLine: number
  /** The lines that it replaces, as they stand in the checked file. */
  readonly lines: readonly string[]
  /** Markdown with the block of the suggestion; it holds the marker. */
  readonly text: string
  /** What tells this suggestion from every other one, also when it has been made before. */
  readonly marker: string
}

/** How many were sent now, had been sent before, lie on lines that the pull request does not show, or were one too many. */
export interface SentReview {
  readonly sent: number
  readonly before: number
  readonly elsewhere: number
  readonly left: number
}

export interface PullRequestPlace {
  readonly pullRequest: number
  /** The commit whose lines are spoken of. */
  readonly commit: string
}

/** More of them is a wall, and nobody reads it. */
const MOST_SUGGESTIONS = 10
const MOST_PAGES = 10

const FILES = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
const COMMENTS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments'

/**
 * Sends what has not been suggested before as one review that neither approves nor refuses. `text` stands above it. Needs
 * `pull-requests: write`.
 */
export async function suggestChanges(
  github: GitHub,
  place: PullRequestPlace,
  changes: readonly SuggestedChange[],
  text: string,
): Promise<GitHubAnswer<SentReview>> {
  const files = await github.askAll(FILES, { pull_number: place.pullRequest, per_page: 100 }, MOST_PAGES)
  if (files.failure) return files
  const shown = changes.filter((change) =>
    isShown(hunksOf(change.file, files.data.items), change.firstLine, change.lines),
  )
  const elsewhere = changes.length - shown.length
  if (shown.length === 0) return { data: { sent: 0, before: 0, elsewhere, left: 0 } }

  const earlier = await earlierTexts(github, place)
  if (earlier.failure) return earlier
  const fresh = shown.filter(({ marker }) => !earlier.data.some((body) => body.includes(marker)))
  const now = fresh.slice(0, MOST_SUGGESTIONS)
  const sent = now.length === 0 ? undefined : await sendOnce(github, place, now, text)
  if (sent?.failure) return sent
  const left = fresh.length - now.length
  return { data: { sent: now.length, before: shown.length - fresh.length, elsewhere, left } }
}

function hunksOf(path: string, files: readonly ItemOf<typeof FILES>[]): readonly Hunk[] {
  const patch = files.find(({ filename }) => filename === path)?.patch
  return patch === undefined ? [] : readPatch(patch)
}

/** The texts of our own comments on lines: what a stranger copied from one must not keep us from making it. */
async function earlierTexts(
  github: GitHub,
  { pullRequest }: PullRequestPlace,
): Promise<GitHubAnswer<readonly string[]>> {
  const list = await github.askAll(
    COMMENTS,
    { pull_number: pullRequest, per_page: 100, sort: 'created', direction: 'desc' },
    MOST_PAGES,
  )
  if (list.failure) return list
  if (list.data.items.length === 0) return { data: [] }

  const own = await authorship(github)
  if (own.failure) return own
  return { data: list.data.items.filter(({ user }) => own.data(user)).map(({ body }) => body) }
}

/** What brought no answer may have been done: it is looked for, and sent again where it is not there. */
async function sendOnce(
  github: GitHub,
  place: PullRequestPlace,
  changes: readonly SuggestedChange[],
  text: string,
): Promise<GitHubAnswer<unknown>> {
  const first = await send(github, place, changes, text)
  if (!first.failure || !mayBeDone(first.failure)) return first
  const earlier = await earlierTexts(github, place)
  if (earlier.failure) return first
  const isThere = changes.every(({ marker }) => earlier.data.some((body) => body.includes(marker)))
  return isThere ? { data: undefined } : send(github, place, changes, text)
}

async function send(
  github: GitHub,
  { pullRequest, commit }: PullRequestPlace,
  changes: readonly SuggestedChange[],
  text: string,
): Promise<GitHubAnswer<unknown>> {
  return github.ask('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    pull_number: pullRequest,
    commit_id: commit,
    event: 'COMMENT',
    body: text,
    comments: changes.map(({ file, firstLine, lines, text: body }) => ({
      path: file,
      body,
      side: 'RIGHT',
      line: firstLine + lines.length - 1,
      ...(lines.length > 1 && { start_line: firstLine, start_side: 'RIGHT' }),
    })),
  })
}
