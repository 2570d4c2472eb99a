import { namesPrivateReporting } from '../prose/addresses.ts'
import { quote } from '../text/quote.ts'
import { defineRule } from './rule.ts'

const CONDITION =
  /\(?\bif\b[^.()]{0,50}\b(?:available|enabled|activated|configured|turned on|switched on|supported)\b[^.()]{0,60}\)?/i

export const channelIsCertain = defineRule({
  id: 'channel-is-certain',
  summary: 'A way to report is there or it is not: the policy does not leave it to the reader to find out.',
  severity: 'warning',
  drift: false,
  since: '1.0.0',
  needs: ['wording'],

  *check({ wording: { path, statements } }) {
    for (const { text, spanOf } of statements) {
      if (!/\bif\b/i.test(text)) continue
      const condition = CONDITION.exec(text)
      if (!condition || !namesPrivateReporting(text)) continue
      const words = condition[0].trim()
      yield {
        message: `Whether reports can be made this way is left open: ${quote(words, 80)}.`,
        help: 'Private vulnerability reporting is a switch of this very repository (Settings → Advanced Security): switch it on and take the condition out, or take the way out.',
        at: { file: path, span: spanOf(condition.index, condition.index + words.length) },
      }
    }
  },
})
