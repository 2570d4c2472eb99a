import { givesFixes } from '../support/coverage.ts'
import { addDuration } from '../support/duration.ts'
import { endedByRelease } from '../support/end-event.ts'
import { promised } from '../support/support.ts'
import { quote } from '../text/quote.ts'
import type { Location } from '../text/span.ts'
import type { Release } from '../versions/releases.ts'
import { defineRule, type Finding } from './rule.ts'

export const supportHasNotEnded = defineRule({
  id: 'support-has-not-ended',
  summary:
    'A row whose support has ended, by its own date or with a release that it names, does not say that it is supported.',
  severity: 'error',
  drift: true,
  since: '1.0.0',
  needs: ['support', 'today', 'warnBefore'],
  uses: ['releases'],

  *check({ support, today, warnBefore, releases }) {
    const soon = addDuration(today, warnBefore) ?? today
    for (const { rows, derived } of promised(support)) {
      // What follows from a rule leaves the promise by itself on the day it ends.
      if (derived === true && rows.every(({ because }) => because !== undefined)) continue
      for (const row of rows) {
        const { text, status, until } = row
        if (!until || !givesFixes(status)) continue
        const event = releases && endedByRelease(row, releases)
        if (event) yield endedBy(event, text, until.at)
        if (until.date === undefined) continue
        if (until.date < today) {
          yield {
            message: `Support of ${quote(text)} ended on ${until.date}, and the row still says that it is supported.`,
            help: 'Mark the row as not supported, or write the new date if support goes on.',
            at: until.at,
          }
        } else if (until.date <= soon) {
          yield {
            message: `Support of ${quote(text)} ends on ${until.date}.`,
            help: 'From the day after, this check fails until the row says so: plan the change, and tell the users.',
            severity: 'warning',
            at: until.at,
          }
        }
      }
    }
  },
})

function endedBy({ named, by }: { named: string; by: Release }, text: string, at: Location): Finding {
  return {
    message: `Support of ${quote(text)} was to end with the release of ${named}. ${by.version.raw} is out, and the row still says that it is supported.`,
    help: 'Mark the row as not supported, or write until when support goes on.',
    at,
  }
}
