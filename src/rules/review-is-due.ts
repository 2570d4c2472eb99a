import { addDuration } from '../support/duration.ts'
import { defineRule } from './rule.ts'

/** How long a review holds. Twelve months are what the OpenSSF's Security Insights and RFC 9116 suggest at most. */
const HOLDS = { count: 12, unit: 'month' } as const

export const reviewIsDue = defineRule({
  id: 'review-is-due',
  summary: 'The policy has been read through within a year, and its own end has not come.',
  severity: 'warning',
  drift: false,
  since: '1.0.0',
  needs: ['policy', 'today', 'warnBefore'],

  *check({ policy, today, warnBefore }) {
    const { reviewed, expires } = policy.content.document ?? {}
    if (reviewed !== undefined && reviewed > today) {
      yield {
        message: `The policy says that it was reviewed on ${reviewed}, which has not come yet.`,
        help: 'Write the day on which somebody last read it through.',
        at: policy.at('document', 'reviewed'),
      }
    } else if (reviewed !== undefined && (addDuration(reviewed, HOLDS) ?? today) < today) {
      yield {
        message: `The policy was last reviewed on ${reviewed}, more than a year ago.`,
        help: 'Read it through as a reporter would, mend what has changed, and write the day of it. The date alone is worth nothing.',
        at: policy.at('document', 'reviewed'),
      }
    }
    const day = expires?.slice(0, 10)
    if (day === undefined) return
    const at = policy.at('document', 'expires')
    if (day < today) {
      yield {
        message: `The policy expired on ${day}: readers are told not to rely on it any more.`,
        help: 'Read it through, and write the next day on which that has to be done.',
        severity: 'error',
        at,
      }
    } else if (day <= (addDuration(today, warnBefore) ?? today)) {
      yield {
        message: `The policy expires on ${day}.`,
        help: 'Read it through before then, and write the next day on which that has to be done.',
        at,
      }
    }
  },
})
