import type { RunEvent } from './event.ts'
import type { Surroundings } from './runner.ts'
import { workspaceOf } from './workspace.ts'

/**
 * The event of a pull request with what its checkout tells. The base is the one that was really merged: the branch may have
 * moved on since GitHub told of the pull request, and what came in there is nothing that the pull request brings. Where
 * its own newest commit is checked out, its lines are seen there.
 */
export async function withCheckout(
  event: RunEvent,
  { environment, checkedOut }: Pick<Surroundings, 'environment' | 'checkedOut'>,
): Promise<RunEvent> {
  if (!event.pullRequest) return event
  const { head } = event.pullRequest
  const [commit, base, merged, ...others] = await checkedOut(workspaceOf(environment))
  if (commit === head) return { ...event, seenAt: head }
  const isMerge = base !== undefined && merged === head && others.length === 0
  return isMerge ? { ...event, base } : event
}
