import type { Repository } from '../repository/repository.ts'
import { rules } from '../rules/index.generated.ts'
import { gatherFacts } from './gather-facts.ts'
import { makeReport } from './make-report.ts'
import type { Report } from './report.ts'
import { runRules } from './run-rules.ts'
import type { CheckSettings } from './settings.ts'

export type { CheckSettings }

/**
 * Checks a repository: gathers the facts, lets the rules judge them, and reports. Throws CannotRead where there is nothing
 * to check or what was named cannot be read; what merely could not be looked at is in the report with its reason. With a
 * base, what that has too is marked as already there.
 */
export async function check(repository: Repository, settings: CheckSettings): Promise<Report> {
  const { base } = settings
  if (base === undefined) return checkFiles(repository, settings)
  const [{ askOnce }, { compareWithBase }] = await Promise.all([
    import('./ask-once.ts'),
    import('./compare-with-base.ts'),
  ])
  const known = askOnce(repository)
  return compareWithBase(await checkFiles(known, settings), known, settings, base)
}

async function checkFiles(repository: Repository, settings: CheckSettings): Promise<Report> {
  const gathered = await gatherFacts(repository, settings)
  const judged = runRules(rules, gathered, settings)
  return makeReport(gathered, judged, (tags) => repository.tagDates(tags))
}
