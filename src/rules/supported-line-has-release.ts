import { givesFixes } from '../support/coverage.ts'
import { groupsOf, isOfProject } from '../support/groups.ts'
import { holdsRelease } from '../support/held-releases.ts'
import { quote } from '../text/quote.ts'
import type { Meaning } from '../versions/meaning.ts'
import { nameRelease } from '../versions/name-release.ts'
import { isUpcoming } from '../versions/next-lines.ts'
import { defineRule } from './rule.ts'

export const supportedLineHasRelease = defineRule({
  id: 'supported-line-has-release',
  summary: 'A supported row holds a release, or is the next line.',
  severity: 'error',
  drift: true,
  since: '1.0.0',
  needs: ['support', 'releases'],
  uses: ['candidate'],

  *check({ support, releases: all, candidate }) {
    for (const group of groupsOf(support, all)) {
      const { rows, releases, current } = group
      if (!current) continue
      const next = isOfProject(group, all) ? candidate : undefined
      for (const selected of rows) {
        const { row, selection } = selected
        if (!givesFixes(row.status) || !namesNumbers(row.meaning) || holdsRelease(selected, releases)) continue
        const coming = next && selection.includes(next.version) ? `${next.source} has ${next.version.raw} already` : ''
        const why = isUpcoming(row.meaning, releases) ? `it is the next line after ${nameRelease(current)}` : coming
        if (why !== '')
          yield {
            message: `${quote(row.text)} is promised support and has no release yet: ${why}.`,
            severity: 'notice',
            at: row.at,
          }
        else
          yield {
            message: `${quote(row.text)} is promised support, but no release is in it: the current release is ${nameRelease(current)}.`,
            help: 'Correct the versions, or take the row out until there is a release.',
            ...(row.sentence && { severity: 'warning' as const }),
            at: row.at,
          }
      }
    }
  },
})

/** `latest` and `main` follow the releases; "all others" promises nothing of its own. */
function namesNumbers(meaning: Meaning): boolean {
  if (meaning.kind === 'union') return meaning.of.every(namesNumbers)
  return meaning.kind === 'exact' || meaning.kind === 'line' || meaning.kind === 'interval'
}
