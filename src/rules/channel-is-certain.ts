import { namesPrivateReporting } from '../prose/addresses.ts'
import { conditionIn } from '../security-md/private-reporting.ts'
import { quote } from '../text/quote.ts'
import { defineRule, type PrivateReporting } from './rule.ts'

export const channelIsCertain = defineRule({
  id: 'channel-is-certain',
  summary: 'A way to report is there or it is not: the policy does not leave it to the reader to find out.',
  severity: 'warning',
  drift: false,
  since: '1.0.0',
  needs: ['wording'],
  uses: ['privateReporting'],

  *check({ wording: { path, statements }, privateReporting }) {
    for (const { text, spanOf } of statements) {
      const condition = conditionIn(text)
      if (!condition || !namesPrivateReporting(text)) continue
      yield {
        message: `Whether reports can be made this way is left open: ${quote(condition.text, 80)}.${said(privateReporting)}`,
        help: remedy(privateReporting),
        at: { file: path, span: spanOf(condition.start, condition.start + condition.text.length) },
      }
    }
  },
})

function said(known: PrivateReporting | undefined): string {
  if (known === undefined) return ''
  return ` Private vulnerability reporting is switched ${known.enabled ? 'on' : 'off'} in this repository.`
}

function remedy(known: PrivateReporting | undefined): string {
  if (known?.enabled) return `Take the condition out, and link to ${known.formUrl}.`
  const where = known?.settingsUrl ?? 'Settings → Advanced Security'
  return `Private vulnerability reporting is a switch of this very repository (${where}): switch it on and take the condition out, or take the way out.`
}
