import { readDate } from '../support/end-date.ts'
import { promised } from '../support/support.ts'
import { quote } from '../text/quote.ts'
import { defineRule } from './rule.ts'

export const endOfSupportIsReadable = defineRule({
  id: 'end-of-support-is-readable',
  summary: 'An end of support that looks like a date is one, and only one.',
  severity: 'warning',
  drift: false,
  since: '1.0.0',
  needs: ['support'],

  *check({ support }) {
    for (const { rows } of promised(support)) {
      for (const { text, until } of rows) {
        const date = until && readDate(until.text)
        if (!date || !('fault' in date)) continue
        yield {
          message: `When support of ${quote(text)} ends cannot be told from ${quote(until.text)}: ${date.fault.replace(/: which.*/, '')}.`,
          help: 'Write the last day of support with the year first: 2027-06-30.',
          at: until.at,
        }
      }
    }
  },
})
