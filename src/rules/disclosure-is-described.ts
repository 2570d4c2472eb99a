import { readPromises } from '../prose/promises.ts'
import { contactsOf } from '../security-md/contacts.ts'
import { defineRule } from './rule.ts'

export const disclosureIsDescribed = defineRule({
  id: 'disclosure-is-described',
  summary: 'The policy says how a vulnerability becomes public.',
  severity: 'warning',
  drift: false,
  since: '1.0.0',
  profiles: ['osps-baseline', 'cra'],
  controls: { 'osps-baseline': 'OSPS-VM-01.01', cra: 'Annex I, Part II (5) of the Cyber Resilience Act' },
  needs: ['wording'],

  *check({ wording }) {
    const [contact] = contactsOf(wording)
    const { path, text, statements } = wording
    if (!contact || readPromises(text).coordinated) return
    if (statements.some((statement) => DESCRIBES.test(statement.text))) return
    yield {
      message: 'Nothing says how a vulnerability becomes public once it has been reported.',
      help: 'Say who publishes it, when, and how the reporter is asked: "We publish an advisory together with the fix, and agree on the day with you."',
      at: { file: path, span: contact.span },
    }
  },
})

const DESCRIBES =
  /\b(?:public(?:ly)?|full|vulnerability) disclos|\bdisclosure (?:polic|process|timeline|date|procedure)|\bembargo|\bpublish.{0,60}\b(?:advisor|vulnerab|cve|details)|\badvisor(?:y|ies)\b.{1,60}\b(?:publish|releas)|\bmade public\b/i
