import { promised } from '../support/support.ts'
import { quote } from '../text/quote.ts'
import { NAMES_NOTHING } from '../versions/words.ts'
import { defineRule } from './rule.ts'

export const rowIsReadable = defineRule({
  id: 'row-is-readable',
  summary: 'Every row says which versions it is about and whether they are supported.',
  severity: 'warning',
  drift: false,
  since: '1.0.0',
  needs: ['support'],

  *check({ support }) {
    for (const { rows } of promised(support)) {
      for (const { meaning, text, at, status, statusText, statusAt, because } of rows) {
        // What follows from a rule was not written by anybody; `rule-of-support-holds` says what is not known.
        if (because !== undefined) continue
        const empty = NAMES_NOTHING.test(text)
        // "N/A | planned": what is not there yet has no version.
        if (empty && status === 'planned') continue
        if (meaning.kind === 'unreadable') {
          yield {
            message: `The versions ${quote(text)} were not understood: ${meaning.reason}. The row counts neither for nor against.`,
            help: 'Write versions as in 5.1.x, "< 4.0", ">= 2.3" or "latest".',
            at,
          }
        }
        if (status === 'unknown' && !empty) {
          const { start, end } = statusAt.span
          yield statusText === '' && end > start
            ? {
                message: `Whether ${quote(text)} is supported was not understood: what its cell shows has no text. The row counts neither for nor against.`,
                help: 'Give a picture its text, as in ![Yes](yes.svg), or write Yes or No, or a mark such as ✅ or ❌.',
                at: statusAt,
              }
            : {
                message: `Whether ${quote(text)} is supported was not understood from ${quote(statusText)}. The row counts neither for nor against.`,
                help: 'Write Yes or No, or a mark such as ✅ or ❌, in front of any remark.',
                at: statusAt,
              }
        }
      }
    }
  },
})
