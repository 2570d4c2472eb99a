import type { ReleasesReport, Report } from '../check/report.ts'
import { groupBy } from './group-by.ts'

/** What could not be looked at, a sentence each: of the releases, then the rules that were skipped, by reason. */
export function gapsOf({ releases, skippedRules }: Report): string[] {
  const byReason = groupBy(skippedRules, ({ reason }) => reason)
  const skipped = [...byReason].map(([reason, rules]) => `${rules.map(({ rule }) => rule).join(', ')}: ${reason}`)
  return [...(releases?.notes ?? []), ...skipped]
}

/** Tags that do not count as releases and why the current release is that one: no faults, but worth knowing. */
export function remarksOf({ releases }: Report): string[] {
  if (!releases) return []
  const { current, currentBecause, ignored } = releases
  const because = current && currentBecause ? [`${current.version} is the current release: ${currentBecause}`] : []
  return [...because, ...ignored.map(setAside)]
}

function setAside({ reason, count, examples }: ReleasesReport['ignored'][number]): string {
  const names = `${examples.join(', ')}${count > examples.length && examples.length > 0 ? ', …' : ''}`
  return `${count} ${count === 1 ? 'tag' : 'tags'} set aside: ${reason}${names && ` (${names})`}`
}
