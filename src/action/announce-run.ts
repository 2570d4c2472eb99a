import type { Report } from '../check/report.ts'
import { announce } from './announce.ts'
import { announcementsOf, statusAnnouncement } from './announcements.ts'
import { statusOfFailure } from './commit-status.ts'
import { failureMessage } from './failure.ts'
import type { Run } from './run.ts'

/** Tells GitHub of a report; what could not be told is returned as sentences. */
export async function announceReport(report: Report, run: Run): Promise<readonly string[]> {
  return announce(announcementsOf(report, run.inputs, run.event, run.surroundings.environment), run)
}

/** Tells GitHub that nothing could be judged. */
export async function announceFailure(error: unknown, run: Run): Promise<void> {
  const judged = statusOfFailure(failureMessage(error))
  await announce(statusAnnouncement(judged, run.inputs, run.event, run.surroundings.environment), run)
}
