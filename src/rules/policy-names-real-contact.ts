import { isPlaceholder } from '../prose/addresses.ts'
import { quote } from '../text/quote.ts'
import { defineRule } from './rule.ts'

export const policyNamesRealContact = defineRule({
  id: 'policy-names-real-contact',
  summary: 'No way to report in security-policy.yml is a placeholder.',
  severity: 'error',
  drift: false,
  since: '1.0.0',
  controls: { 'osps-baseline': 'OSPS-VM-02.01', cra: 'Annex I, Part II (6) of the Cyber Resilience Act' },
  needs: ['policy'],

  *check({ policy }) {
    const { reporting } = policy.content
    const [channels, path] = Array.isArray(reporting)
      ? [reporting, ['reporting']]
      : [reporting?.channels ?? [], ['reporting', 'channels']]
    for (const [index, channel] of channels.entries()) {
      for (const key of ['email', 'url'] as const) {
        const address = channel[key]
        if (address === undefined || !isPlaceholder(address)) continue
        yield {
          message: `${quote(address)} is a placeholder: what is sent there reaches nobody.`,
          help: 'Write the address that somebody reads.',
          at: policy.at(...path, index, key),
        }
      }
    }
  },
})
