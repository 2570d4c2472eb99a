import type { RunEvent } from './event.ts'
import type { Surroundings } from './runner.ts'
import { workspaceOf } from './workspace.ts'

/**
 * The event with the base that was really merged: the branch may have moved on since GitHub told of the pull request, and
 * what came in there is nothing that the pull request brings.
 */
export async function withMergedBase(
  event: RunEvent,
  { environment, checkedOut }: Pick<Surroundings, 'environment' | 'checkedOut'>,
): Promise<RunEvent> {
  if (!event.pullRequest) return event
  const [, base, head, ...others] = await checkedOut(workspaceOf(environment))
  const isMerge = base !== undefined && head === event.pullRequest.head && others.length === 0
  return isMerge ? { ...event, base } : event
}
