import { addDuration } from '../support/duration.ts'
import { defineRule } from './rule.ts'

export const securityInsightsHasNotExpired = defineRule({
  id: 'security-insights-has-not-expired',
  summary: 'security-insights.yml has not expired.',
  severity: 'warning',
  drift: false,
  since: '1.0.0',
  needs: ['securityInsights', 'today', 'warnBefore'],

  *check({ securityInsights: { path, values }, today, warnBefore }) {
    const expiry = values.get('header.expiration-date')
    const day = /^\d{4}-\d\d-\d\d/.exec(expiry?.value ?? '')?.[0]
    if (!expiry || day === undefined || day > (addDuration(today, warnBefore) ?? today)) return
    yield {
      message: day < today ? `security-insights.yml expired on ${day}.` : `security-insights.yml expires on ${day}.`,
      help: 'Read it through, mend what has changed, and write the next day on which that is due: moving the date alone says that somebody has looked.',
      at: { file: path, span: expiry.span },
    }
  },
})
