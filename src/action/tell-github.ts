import type { Report } from '../check/report.ts'
import type { Run } from './run.ts'

/**
 * Tells GitHub of a report what the inputs ask for. What could not be told, and why, is returned as sentences. Most runs ask
 * for nothing, and load nothing for it.
 */
export async function tellGitHub(report: Report, run: Run): Promise<readonly string[]> {
  const { comment, suggestions, status } = run.inputs
  if (comment === 'never' && !suggestions && status === undefined) return []
  return (await import('./announce-run.ts')).announceReport(report, run)
}

/** Where nothing could be judged: a branch rule that waits for our status must not wait for ever. Throws the error again. */
export async function giveUp(error: unknown, run: Run): Promise<never> {
  if (run.inputs.status !== undefined) await (await import('./announce-run.ts')).announceFailure(error, run)
  throw error
}
