import { createHash } from 'node:crypto'
import type { Inputs } from './inputs.ts'
import type { Environment } from './runner.ts'

/**
 * What tells the comment of one job from that of another on the same pull request: the job, and what it checks. The jobs of
 * a matrix that check the same share one comment.
 */
export function commentKey({ directory, settings }: Inputs, environment: Environment): string {
  const { GITHUB_WORKFLOW: workflow = '', GITHUB_JOB: job = '' } = environment
  const parts = [workflow, job, directory, settings.policy ?? '', settings.document ?? '']
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12)
}
