import { ABOUT_REPORTING } from '../security-md/contacts.ts'
import { namesNoPrivateWay } from '../security-md/private-ways.ts'
import { defineRule } from './rule.ts'

export const privateReportingIsNamed = defineRule({
  id: 'private-reporting-is-named',
  summary:
    "Where GitHub's private vulnerability reporting is switched on, a document without another private way names it.",
  severity: 'warning',
  drift: false,
  since: '1.0.0',
  controls: { 'osps-baseline': 'OSPS-VM-02.01', cra: 'Annex I, Part II (6) of the Cyber Resilience Act' },
  needs: ['securityMd', 'wording'],
  // Where GitHub does not tell, private-channel-is-named speaks of the same document.
  uses: ['privateReporting'],

  *check({ privateReporting, securityMd, wording }) {
    if (!privateReporting?.enabled || !namesNoPrivateWay(securityMd, wording)) return
    const { path, statements } = wording
    const reports = statements.find(({ kind, text }) => kind !== 'heading' && ABOUT_REPORTING.test(text))
    yield {
      message:
        'No private way to report a vulnerability is named, though private vulnerability reporting is switched on in this repository.',
      help: `Write it down, such as "Please report vulnerabilities at ${privateReporting.formUrl}".`,
      at: { file: path, span: reports?.spanOf() ?? { start: 0, end: 0 } },
    }
  },
})
