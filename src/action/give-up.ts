import { announce } from './announce.ts'
import { statusAnnouncement } from './announcements.ts'
import { statusOfFailure } from './commit-status.ts'
import type { RunEvent } from './event.ts'
import { failureMessage } from './failure.ts'
import type { Inputs } from './inputs.ts'
import type { Runner, Surroundings } from './runner.ts'

/** Where nothing could be judged: a branch rule that waits for our status must not wait for ever. Throws the error again. */
export async function giveUp(
  error: unknown,
  run: { inputs: Inputs; event: RunEvent; runner: Runner; surroundings: Surroundings },
): Promise<never> {
  const { inputs, event, surroundings } = run
  const judged = statusOfFailure(failureMessage(error))
  await announce(statusAnnouncement(judged, inputs, event, surroundings.environment), run)
  throw error
}
