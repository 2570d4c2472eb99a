import { givesFixes } from '../support/coverage.ts'
import { groupsOf } from '../support/groups.ts'
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

  *check({ support, releases: all }) {
    for (const { rows, releases, current } of groupsOf(support, all)) {
      if (!current) continue
      for (const selected of rows) {
        const { row } = selected
        if (!givesFixes(row.status) || !namesNumbers(row.meaning) || holdsRelease(selected, releases)) continue
        const upcoming = isUpcoming(row.meaning, releases)
        yield {
          message: upcoming
            ? `${quote(row.text)} is promised support and has no release yet: it is the next line after ${nameRelease(current)}.`
            : `${quote(row.text)} is promised support, but no release is in it: the current release is ${nameRelease(current)}.`,
          ...(upcoming
            ? { severity: 'notice' as const }
            : { help: 'Correct the versions, or take the row out until there is a release.' }),
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
