import type { Report } from '../check/report.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { countBySeverity, many } from './worst-first.ts'

/** The findings that count: all of them, where no base was looked at. */
export function newFindings({ diagnostics }: Pick<Report, 'diagnostics'>): readonly Diagnostic[] {
  return diagnostics.filter(({ alreadyThere = false }) => !alreadyThere)
}

/** The findings that the base has too. */
export function oldFindings({ diagnostics }: Pick<Report, 'diagnostics'>): readonly Diagnostic[] {
  return diagnostics.filter(({ alreadyThere = false }) => alreadyThere)
}

/** How many findings there are, and how many of them were there before: `1 error is new; 2 errors were already there before this change`. */
export function countWords(report: Pick<Report, 'diagnostics'>): string {
  const old = oldFindings(report)
  const all = severities(report.diagnostics)
  if (old.length === 0) return all
  if (old.length === 1 && report.diagnostics.length === 1) return `${all}, already there before this change`
  if (old.length === report.diagnostics.length) return `${all}, all of them already there before this change`
  const fresh = newFindings(report)
  const verb = (count: number): string => (count === 1 ? 'is' : 'are')
  const were = old.length === 1 ? 'was' : 'were'
  return `${severities(fresh)} ${verb(fresh.length)} new; ${severities(old)} ${were} already there before this change`
}

/** Why it is not known what was there before, with the remedy; undefined where it is, or nobody asked. */
export function unknownBase({ base }: Pick<Report, 'base'>): string | undefined {
  if (base?.outcome !== 'unreadable') return undefined
  return `What was there before this change is not known, so every finding counts: ${base.reason}`
}

/** What else the base tells, where it does: a sentence. */
export function baseRemark({ base }: Pick<Report, 'base'>): string | undefined {
  if (base?.outcome === 'no-policy') return `There was no policy in ${named(base)}, so every finding is new.`
  if (base?.outcome !== 'compared' || base.gone === 0) return undefined
  return `${many(base.gone, 'finding')} of ${named(base)} ${base.gone === 1 ? 'is' : 'are'} gone.`
}

function severities(diagnostics: readonly Diagnostic[]): string {
  const { error, warning, notice } = countBySeverity(diagnostics)
  return [many(error, 'error'), many(warning, 'warning'), many(notice, 'notice')].filter(Boolean).join(', ')
}

/** A commit by as much of its name as people write. */
function named({ revision }: { readonly revision: string }): string {
  return /^[0-9a-f]{40,}$/.test(revision) ? `the base (${revision.slice(0, 12)})` : `the base (${revision})`
}
