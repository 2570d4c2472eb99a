import { durationsIn } from '../prose/times.ts'
import { contactsOf } from '../security-md/contacts.ts'
import { defineRule } from './rule.ts'

const ANSWERS =
  /acknowledg|respon[ds]|\brepl(?:y|ies)|confirm|answer|hear (?:back|from)|get back|receipt|in touch|contact you|reach out|triage|feedback|initial|assess|evaluat/i

export const acknowledgementHasTime = defineRule({
  id: 'acknowledgement-has-time',
  summary: 'The policy says how soon a report is answered.',
  severity: 'warning',
  drift: false,
  since: '1.0.0',
  profiles: ['osps-baseline', 'cra'],
  controls: { 'osps-baseline': 'OSPS-VM-01.01' },
  needs: ['wording'],

  *check({ wording }) {
    const [contact] = contactsOf(wording)
    const { path, statements } = wording
    // Where there is nobody to report to, that is the finding.
    if (!contact || statements.some(({ text, headings }) => isAnswered(`${headings[0] ?? ''} ${text}`, text))) return
    yield {
      message: 'Nothing says how soon a report is answered.',
      help: 'Say it in one sentence, such as "You hear from us within 3 business days". Most projects promise 2 to 14 days.',
      at: { file: path, span: contact.span },
    }
  },
})

const isAnswered = (context: string, text: string): boolean => ANSWERS.test(context) && durationsIn(text).length > 0
