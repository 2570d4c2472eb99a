import { printable } from '../reporters/printable.ts'
import type { GitHub, GitHubAnswer, GitHubFailure } from '../repository/github/github.ts'
import type { RunEvent } from './event.ts'
import { obstacleOf } from './may-write.ts'
import type { Runner, Surroundings } from './runner.ts'

/** Something that GitHub is to be told beyond the result of the step. */
export interface Announcement {
  /** What is said where it fails, before the reason: `The comment was not written`. */
  readonly failed: string
  /** What the workflow has to grant: `pull-requests: write`. */
  readonly permission: string
  /** Gives a sentence that says what was done; an empty one where there was nothing to do. */
  send(github: GitHub): Promise<GitHubAnswer<string>>
}

interface Run {
  readonly event: RunEvent
  readonly runner: Pick<Runner, 'info' | 'warning'>
  readonly surroundings: Pick<Surroundings, 'environment' | 'checkedOut' | 'github'>
}

/**
 * Tells GitHub, and the log what became of it. What could not be told, and why, is returned as sentences. Never throws: none
 * of it changes what the step found.
 */
export async function announce(announcements: readonly Announcement[], run: Run): Promise<readonly string[]> {
  if (announcements.length === 0) return []
  const { event, runner, surroundings } = run
  const obstacle = await obstacleOf(event, surroundings)
  if (obstacle !== undefined) {
    const missing = announcements.map(({ failed }) => `${failed}: ${obstacle}`)
    for (const sentence of missing) runner.info(printable(sentence))
    return missing
  }
  const github = surroundings.github()
  const answers = await Promise.all(announcements.map((announcement) => attempt(announcement, github)))
  for (const { data } of answers) if (data) runner.info(printable(data))
  const missing = answers.flatMap(({ failure }, index) => {
    const announcement = announcements[index]
    return failure && announcement ? [notSent(announcement, failure, event)] : []
  })
  for (const sentence of missing) runner.warning(printable(sentence))
  return missing
}

async function attempt({ send }: Announcement, opened: Promise<GitHub | undefined>): Promise<GitHubAnswer<string>> {
  try {
    const github = await opened
    return github ? await send(github) : { failure: nowhere }
  } catch (error) {
    const reason = `a fault of security-policy itself, ${error instanceof Error ? error.name : 'of no name'}`
    return { failure: { reason, help: 'Please report it to the project.' } }
  }
}

const nowhere: GitHubFailure = {
  reason: 'this run does not say which repository on GitHub it is for',
  help: 'Run the step in a workflow of GitHub, which sets GITHUB_REPOSITORY.',
}

function notSent(
  { failed, permission }: Announcement,
  { status, reason, help }: GitHubFailure,
  event: RunEvent,
): string {
  const more = [
    // To a token that may not even know of it, GitHub says that there is nothing.
    ...(status === 404 ? [`It takes the permission \`${permission}\`.`] : []),
    ...(event.byDependabot && (status === 403 || status === 404) ? [DEPENDABOT] : []),
  ]
  // To look for an earlier one it may be enough to read, but then the next run would fail at writing.
  const remedy = help.replace(/`[\w-]+: read`/, `\`${permission}\``)
  return [`${failed}: ${reason}.`, remedy, ...more].join(' ')
}

const DEPENDABOT = "A run of Dependabot's may only read, unless the workflow gives the job its permissions by name."
