import { quote } from '../text/quote.ts'
import { defineRule } from './rule.ts'

export const privateReportingIsOn = defineRule({
  id: 'private-reporting-is-on',
  summary: "Where reports are asked for by GitHub's private vulnerability reporting, it is switched on.",
  severity: 'error',
  drift: false,
  since: '1.0.0',
  controls: { 'osps-baseline': 'OSPS-VM-03.01', cra: 'Annex I, Part II (6) of the Cyber Resilience Act' },
  needs: ['privateReporting'],

  *check({ privateReporting: { enabled, promises, otherWay, settingsUrl } }) {
    const [first, ...others] = promises
    if (enabled || !first) return
    yield {
      message: `Reports are asked for by ${quote(first.text, 80)}, but private vulnerability reporting is switched off in this repository${otherWay ? '' : ', and no other private way is named'}.`,
      help: `Switch it on at ${settingsUrl} ("Private vulnerability reporting", Enable), or name another way, such as an e-mail address that somebody reads.`,
      // Who cannot use one way takes the other.
      ...(otherWay && { severity: 'warning' as const }),
      at: first.at,
      related: others.slice(0, MOST_PLACES).map(({ at }) => ({ location: at, message: 'asked for here, too' })),
    }
  },
})

const MOST_PLACES = 3
