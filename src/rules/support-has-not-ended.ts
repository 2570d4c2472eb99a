import { givesFixes } from '../support/coverage.ts'
import { addDuration } from '../support/duration.ts'
import { promised } from '../support/support.ts'
import { quote } from '../text/quote.ts'
import { defineRule } from './rule.ts'

export const supportHasNotEnded = defineRule({
  id: 'support-has-not-ended',
  summary: 'A row whose support has ended by its own date does not say that it is supported.',
  severity: 'error',
  drift: true,
  since: '1.0.0',
  needs: ['support', 'today', 'warnBefore'],

  *check({ support, today, warnBefore }) {
    const soon = addDuration(today, warnBefore) ?? today
    for (const { rows, derived } of promised(support)) {
      // What follows from a rule leaves the promise by itself on the day it ends.
      if (derived === true && rows.every(({ because }) => because !== undefined)) continue
      for (const { text, status, until } of rows) {
        if (until?.date === undefined || !givesFixes(status)) continue
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
