import type { ReleasesReport, Report } from '../check/report.ts'
import { groupBy } from './group-by.ts'

/** What could not be looked at, a sentence each: of the releases, then the rules that were skipped, by reason. */
export function gapsOf({ releases, skippedRules }: Report): string[] {
  const byReason = groupBy(skippedRules, ({ reason }) => reason)
  const skipped = [...byReason].map(([reason, rules]) => `${rules.map(({ rule }) => rule).join(', ')}: ${reason}`)
  return [...(releases && !releases.complete ? releases.notes : []), ...skipped]
}

/** No faults, but worth knowing: how complete releases were found, which one is the current, which tags are none. */
export function remarksOf({ releases }: Report): string[] {
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
