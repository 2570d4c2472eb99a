import { ABOUT_REPORTING } from '../security-md/contacts.ts'
import { namesNoPrivateWay } from '../security-md/private-ways.ts'
import { quote } from '../text/quote.ts'
import { defineRule } from './rule.ts'

export const privateChannelIsNamed = defineRule({
  id: 'private-channel-is-named',
  summary: 'The policy names a way to report in private.',
  severity: 'warning',
  drift: false,
  since: '1.0.0',
  controls: { 'osps-baseline': 'OSPS-VM-03.01', cra: 'Annex I, Part II (6) of the Cyber Resilience Act' },
  needs: ['securityMd', 'wording'],
  uses: ['privateReporting'],

  *check({ securityMd, wording, privateReporting }) {
    const { path, statements } = wording
    // Where GitHub takes reports all the same, another rule says what to write.
    if (privateReporting?.enabled || !namesNoPrivateWay(securityMd, wording)) return
    const forbids = statements.find((statement) => FORBIDS.test(statement.text))
    const reports = statements.find(({ kind, text: words }) => kind !== 'heading' && ABOUT_REPORTING.test(words))
    yield {
      message: forbids
        ? `${quote(forbids.text, 120)} leaves no way to report: no private one is named.`
        : 'No private way to report a vulnerability is named.',
      help: 'Name an e-mail address that is read, or switch on private vulnerability reporting (Settings → Advanced Security) and link to https://github.com/OWNER/REPOSITORY/security/advisories/new.',
      ...(forbids && { severity: 'error' as const }),
      at: { file: path, span: (forbids ?? reports)?.spanOf() ?? { start: 0, end: 0 } },
    }
  },
})

/** "Do not report vulnerabilities through public issues." */
const FORBIDS =
  /(?:\b(?:not|never)|n['’]t)\b.{1,40}\b(?:report|open|creat|fil(?:e|ing)|submit|post|disclos|us(?:e|ing)).{1,80}\b(?:public|issues?)\b/i
