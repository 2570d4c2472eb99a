import { contactsOf } from '../security-md/contacts.ts'
import { quote } from '../text/quote.ts'
import { defineRule } from './rule.ts'

const GENERAL = /^(?:info|support|contact|admin|office|hello|help|mail|sales|team|webmaster)@/i

export const contactIsARole = defineRule({
  id: 'contact-is-a-role',
  summary: 'Reports go to a mailbox that is there for security.',
  severity: 'notice',
  drift: false,
  since: '1.0.0',
  profiles: [],
  needs: ['wording'],

  *check({ wording }) {
    const mails = contactsOf(wording).filter(({ kind }) => kind === 'email')
    const general = mails.find(({ text }) => GENERAL.test(text))
    if (!general || mails.some(({ text }) => !GENERAL.test(text))) return
    yield {
      message: `${quote(general.text)} is a mailbox for everything: reports wait there among other mail, and more people read it than should.`,
      help: 'Have security@ at the same domain (RFC 2142) delivered to those who handle reports, and name it here.',
      at: { file: wording.path, span: general.span },
    }
  },
})
