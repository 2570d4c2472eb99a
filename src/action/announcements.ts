import type { Report } from '../check/report.ts'
import type { GitHubAnswer } from '../repository/github/github.ts'
import type { SentReview } from '../repository/github/review.ts'
import type { CommitStatus } from '../repository/github/status.ts'
import type { Announcement } from './announce.ts'
import { commentKey } from './comment-key.ts'
import { statusOf } from './commit-status.ts'
import type { PullRequest, RunEvent } from './event.ts'
import { filesUrl, runUrl } from './files-url.ts'
import type { Inputs } from './inputs.ts'
import type { Environment } from './runner.ts'
import { changesOf } from './suggested-changes.ts'

/** What GitHub is to be told of a report, as the inputs have it. */
export function announcementsOf(
  report: Report,
  inputs: Inputs,
  event: RunEvent,
  environment: Environment,
): readonly Announcement[] {
  const { pullRequest } = event
  return [
    ...(pullRequest && inputs.comment !== 'never'
      ? [comment(report, inputs, pullRequest, { event, environment })]
      : []),
    ...(pullRequest && inputs.suggestions ? [suggestions(report, pullRequest)] : []),
    ...statusAnnouncement(statusOf(report, inputs.failOn), inputs, event, environment),
  ]
}

/** The commit status, where one was asked for. */
export function statusAnnouncement(
  judged: Pick<CommitStatus, 'state' | 'description'>,
  { status: name }: Pick<Inputs, 'status'>,
  { commit }: RunEvent,
  environment: Environment,
): readonly Announcement[] {
  if (name === undefined || commit === undefined) return []
  const url = runUrl(environment)
  return [
    {
      failed: `The commit status "${name}" was not set`,
      permission: 'statuses: write',
      send: async (github) => {
        const { setStatus } = await import('../repository/github/status.ts')
        const { failure } = await setStatus(github, { commit, name, ...judged, ...(url !== undefined && { url }) })
        return failure ? { failure } : { data: `The commit status "${name}" is ${judged.state}.` }
      },
    },
  ]
}

function comment(
  report: Report,
  inputs: Inputs,
  { number }: PullRequest,
  { event, environment }: { readonly event: RunEvent; readonly environment: Environment },
): Announcement {
  return {
    failed: 'The comment on the pull request was not written',
    permission: 'pull-requests: write',
    send: async (github) => {
      const [{ keepComment }, { commentBody, commentMarker }] = await Promise.all([
        import('../repository/github/comment.ts'),
        import('../reporters/comment.ts'),
      ])
      const key = commentKey(inputs, environment)
      const [files, run] = [filesUrl(environment, event), runUrl(environment)]
      const { data, failure } = await keepComment(github, {
        pullRequest: number,
        marker: commentMarker(key),
        text: commentBody(report, { key, ...(files && { filesUrl: files }), ...(run && { runUrl: run }) }),
        create: inputs.comment === 'always' || hasNews(report),
      })
      if (failure) return { failure }
      return { data: data.done === 'nothing' ? '' : `The comment on the pull request ${DONE[data.done]}: ${data.url}` }
    },
  }
}

/** Whether there is something to act on that the change brings. */
function hasNews({ diagnostics }: Report): boolean {
  return diagnostics.some(({ severity, alreadyThere = false }) => !alreadyThere && severity !== 'notice')
}

const DONE = { created: 'was written', updated: 'was brought up to date', unchanged: 'is up to date' } as const

function suggestions(report: Report, { number, head }: PullRequest): Announcement {
  return {
    failed: 'The suggested changes were not made',
    permission: 'pull-requests: write',
    send: async (github) => {
      const changes = await changesOf(report)
      if (changes.length === 0) return { data: '' }
      const { suggestChanges } = await import('../repository/github/review.ts')
      const answer = await suggestChanges(github, { pullRequest: number, commit: head }, changes, ABOVE_SUGGESTIONS)
      return reviewInWords(answer)
    },
  }
}

const ABOVE_SUGGESTIONS = 'These lines of the security policy can be mended as follows.'

function reviewInWords({ data, failure }: GitHubAnswer<SentReview>): GitHubAnswer<string> {
  if (failure) return { failure }
  const { sent, before, elsewhere, left } = data
  const parts = [
    `${sent} made now`,
    ...(before > 0 ? [`${before} made before`] : []),
    ...(elsewhere > 0 ? [`${elsewhere} on lines that the pull request does not show`] : []),
    ...(left > 0 ? [`${left} left out, because more would be too many`] : []),
  ]
  return { data: `Suggested changes: ${parts.join(', ')}.` }
}
