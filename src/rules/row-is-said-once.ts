import { promised, type SupportRow } from '../support/support.ts'
import { quote } from '../text/quote.ts'
import { printMeaning } from '../versions/meaning.ts'
import { defineRule } from './rule.ts'

export const rowIsSaidOnce = defineRule({
  id: 'row-is-said-once',
  summary: 'No row says again what another row says.',
  severity: 'notice',
  drift: false,
  since: '1.0.0',
  needs: ['support'],

  *check({ support }) {
    for (const { rows } of promised(support)) {
      const seen = new Map<string, SupportRow>()
      for (const row of rows) {
        if (row.meaning.kind === 'unreadable' || row.because !== undefined) continue
        const key = JSON.stringify([row.package, row.part, printMeaning(row.meaning), row.status, row.stage])
        const first = seen.get(key)
        if (!first) seen.set(key, row)
        else if (first.until?.text === row.until?.text) {
          yield {
            message: `${quote(row.text)} stands in the table twice.`,
            help: 'Take one of the two rows out, or correct the versions of one.',
            at: row.at,
            related: [{ location: first.at, message: 'the first of the two' }],
          }
        }
      }
    }
  },
})
