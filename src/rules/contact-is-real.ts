import { ABOUT_REPORTING, contactsOf } from '../security-md/contacts.ts'
import { quote } from '../text/quote.ts'
import { defineRule } from './rule.ts'

export const contactIsReal = defineRule({
  id: 'contact-is-real',
  summary: 'No address to report to is a placeholder.',
  severity: 'error',
  drift: false,
  since: '1.0.0',
  controls: { 'osps-baseline': 'OSPS-VM-02.01', cra: 'Annex I, Part II (6) of the Cyber Resilience Act' },
  needs: ['wording'],

  *check({ wording }) {
    const said = new Set<string>()
    for (const { kind, text, span, placeholder } of contactsOf(wording)) {
      const key = text.toLowerCase()
      if (!placeholder || said.has(key) || !ABOUT_REPORTING.test(wording.text.slice(span.start - 200, span.end)))
        continue
      said.add(key)
      yield {
        message: `${quote(text)} is a placeholder: what is sent there reaches nobody.`,
        help:
          kind === 'email'
            ? 'Write the address of a mailbox that somebody reads.'
            : 'Write the address of this project.',
        at: { file: wording.path, span },
      }
    }
  },
})
