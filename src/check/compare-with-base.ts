import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { inOrder } from '../diagnostics/order.ts'
import { CannotRead, type Hosting, isTagFile, type Repository, withMethods } from '../repository/repository.ts'
import { rules } from '../rules/index.generated.ts'
import { NoPolicy } from './find-files.ts'
import { gatherFacts } from './gather-facts.ts'
import { type Findings, matchFindings } from './match-findings.ts'
import type { BaseReport, Report } from './report.ts'
import { runRules } from './run-rules.ts'
import type { CheckSettings } from './settings.ts'

/**
 * Marks what of a report was already there at a revision. That one is read only where there is a finding to hold against it,
 * and judged as the head was: by the same tags, on the same day. Never throws CannotRead: where the base tells nothing,
 * every finding counts, and the report says why. `repository` should ask for its tags once (`askOnce`).
 */
export async function compareWithBase(
  report: Report,
  repository: Repository,
  settings: CheckSettings,
  revision: string,
): Promise<Report> {
  if (report.diagnostics.length === 0) return report
  const found = await lookAtBase(repository, settings, revision, report.today)
  if ('outcome' in found) return { ...report, base: found }
  const { diagnostics, gone } = matchFindings(report, found)
  return { ...report, diagnostics, base: { revision, outcome: 'compared', gone } }
}

async function lookAtBase(
  repository: Repository,
  settings: CheckSettings,
  revision: string,
  today: string,
): Promise<Findings | BaseReport> {
  try {
    const files = await repository.at(revision, { offline: settings.offline ?? false })
    return await judge(withSameSurroundings(files, repository), { ...settingsOfBase(settings), today })
  } catch (error) {
    if (error instanceof NoPolicy) return { revision, outcome: 'no-policy' }
    if (!(error instanceof CannotRead)) throw error
    const reason = [...error.message.split('\n'), error.help].filter(Boolean).join(' ')
    return { revision, outcome: 'unreadable', reason }
  }
}

/** What is released by the change is nothing that the base releases. */
function settingsOfBase({ release: _, releasing: __, base: ___, ...settings }: CheckSettings): CheckSettings {
  return settings
}

/** What the head was judged by; but a list of tags in a file may have another state at the base. */
function withSameSurroundings(base: Repository, head: Repository): Repository {
  return withMethods(base, {
    listTags: (query) => (isTagFile(query.source) ? base : head).listTags(query),
    listBranches: (query) => head.listBranches(query),
    hosting: async (query) => withoutOwnersPolicy(await head.hosting(query)),
  })
}

/** That a base has no policy says enough: nobody reads where another one lies. */
function withoutOwnersPolicy(hosting: Hosting): Hosting {
  const { url } = hosting
  return {
    ...(url !== undefined && { url }),
    privateReporting: () => hosting.privateReporting(),
    ownersPolicy: async () => ({ value: null }),
  }
}

async function judge(base: Repository, settings: CheckSettings): Promise<Findings> {
  const gathered = await gatherFacts(base, settings)
  const diagnostics: readonly Diagnostic[] = inOrder([
    ...gathered.diagnostics,
    ...runRules(rules, gathered, settings).diagnostics,
  ])
  return {
    diagnostics,
    texts: gathered.texts,
    ...(gathered.policy && { policy: gathered.policy.path }),
    ...(gathered.document && { document: gathered.document.path }),
  }
}
