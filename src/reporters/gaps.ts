import type { ReleasesReport, Report } from '../check/report.ts'
import { baseRemark, unknownBase } from './already-there.ts'
import { groupBy } from './group-by.ts'

/** What could not be looked at, a sentence each: of the base, of the releases, then the rules that were skipped, by reason. */
export function gapsOf(report: Report): string[] {
  const { releases, skippedRules } = report
  const byReason = groupBy(skippedRules, ({ reason }) => reason)
  const skipped = [...byReason].map(([reason, rules]) => `${rules.map(({ rule }) => rule).join(', ')}: ${reason}`)
  const base = unknownBase(report)
  return [...(base === undefined ? [] : [base]), ...(releases && !releases.complete ? releases.notes : []), ...skipped]
}

/** No faults, but worth knowing: what the base tells, how complete releases were found, which one is the current, which tags are none. */
export function remarksOf(report: Report): string[] {
  return [...remarksOnBase(report), ...aboutReleases(report)]
}

/** What the base tells, beside which findings are new. */
export function remarksOnBase(report: Report): string[] {
  const base = baseRemark(report)
  return base === undefined ? [] : [base]
}

function aboutReleases({ releases }: Report): string[] {
  if (!releases) return []
  const { complete, current, currentBecause, ignored, notes } = releases
  const because = current && currentBecause ? [`${current.version} is the current release: ${currentBecause}`] : []
  return [...(complete ? notes : []), ...because, ...setAside(ignored)]
}

function setAside(ignored: ReleasesReport['ignored']): string[] {
  const count = ignored.reduce((sum, { count }) => sum + count, 0)
  if (count === 0) return []
  const kinds = ignored.map(({ reason, count, examples: [example] }) => {
    const name = example === undefined ? `${count}` : `${example}${count > 1 ? ` and ${count - 1} more` : ''}`
    return `${name} (${reason})`
  })
  return [`${count} ${count === 1 ? 'tag' : 'tags'} set aside: ${kinds.join(', ')}`]
}
