import { quote } from '../text/quote.ts'
import type { Span } from '../text/span.ts'
import { defineRule } from './rule.ts'

/** Blanks that a template leaves to its reader, and notes that authors leave to themselves. */
const BLANKS =
  /\[(?:INSERT|Insert|insert|YOUR|Your|your|TODO|FILL|Fill|ENTER|Enter|REPLACE|Replace|ADD|CONTACT|EMAIL|PROJECT|COMPANY|ORGANI[SZ]ATION|DATE|URL)\b[^[\]]{0,100}\]|<(?:your|insert|YOUR|INSERT)[ _-][^<>]{1,60}>|\{\{[^{}]{1,60}\}\}|(?<![\w-])(?:TODO|FIXME|TBC|TBD)(?![\w-])/g

export const blanksAreFilledIn = defineRule({
  id: 'blanks-are-filled-in',
  summary: 'No blank of a template and no note to oneself is published.',
  severity: 'error',
  drift: false,
  since: '1.0.0',
  needs: ['wording'],

  *check({ wording: { path, statements, links } }) {
    const at = (span: Span) => ({ file: path, span })
    for (const { text, kind, spanOf } of statements) {
      if (!/[[<{]|TODO|FIXME|TB[CD]/.test(text)) continue
      for (const { index, 0: blank } of text.matchAll(BLANKS)) {
        // A date that is not known yet is an answer.
        if (kind === 'row' && blank.startsWith('TB')) continue
        yield {
          message: `${quote(blank)} was never filled in.`,
          help: 'Write what belongs there, or take the sentence out.',
          ...(/^T|^F/.test(blank) && { severity: 'warning' as const }),
          at: at(spanOf(index, index + blank.length)),
        }
      }
    }
    for (const { text, target, span } of links) {
      if (target !== '' || text === '') continue
      yield {
        message: `The link ${quote(text)} leads nowhere: its address was never filled in.`,
        help: 'Write the address between the parentheses, or take the link out.',
        at: at(span),
      }
    }
  },
})
