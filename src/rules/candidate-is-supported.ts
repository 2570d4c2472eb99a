import { coverageOf, givesFixes } from '../support/coverage.ts'
import { type Group, groupsOf, isOfProject } from '../support/groups.ts'
import { mendFix } from '../support/mend-fix.ts'
import { promised, type Support } from '../support/support.ts'
import { quote } from '../text/quote.ts'
import type { Releases } from '../versions/releases.ts'
import { defineRule, type Finding } from './rule.ts'

export const candidateIsSupported = defineRule({
  id: 'candidate-is-supported',
  summary: 'The version about to be released is in a supported row.',
  severity: 'error',
  drift: true,
  since: '1.0.0',
  fix: 'suggested',
  needs: ['support', 'releases', 'candidate'],

  *check({ support, releases, candidate: { version, source, certain } }) {
    const own = groupsOf(support, releases).find((group) => isOfProject(group, releases))
    if (!own) return
    const { status, deciding } = coverageOf(version, own.rows)
    if (givesFixes(status) || status === 'unknown') return
    const row = deciding[0]?.row
    const verdict = row
      ? `is not supported: the row ${quote(row.text)} takes it in and says ${quote(row.statusText)}`
      : 'is in no row'
    yield {
      message: `${version.raw}, which is about to be released (${source}), ${verdict}.`,
      help: 'Mend the table in the same pull request: after the tag it is wrong for everybody who reads it.',
      severity: certain ? 'error' : 'warning',
      at: row?.at ?? own.at,
      ...fixFor(own, releases, support),
    }
  },
})

/** The table as it has to be on the day of the release, where that release becomes the current one. */
function fixFor(group: Group, { pending }: Releases, support: Support): Pick<Finding, 'fix'> {
  const fix = pending !== undefined && group.current?.tag === pending ? mendFix(group, promised(support)) : undefined
  return fix ? { fix } : {}
}
