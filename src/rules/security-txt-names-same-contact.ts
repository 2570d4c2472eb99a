import { contactsOf } from '../security-md/contacts.ts'
import { fieldsNamed } from '../security-txt/read-security-txt.ts'
import { quoteAll } from '../text/quote.ts'
import { defineRule } from './rule.ts'

export const securityTxtNamesSameContact = defineRule({
  id: 'security-txt-names-same-contact',
  summary: 'security.txt and SECURITY.md send mail to the same place.',
  severity: 'warning',
  drift: false,
  since: '1.0.0',
  needs: ['securityTxt', 'wording'],

  *check({ securityTxt, wording }) {
    const fields = fieldsNamed(securityTxt, 'Contact').filter(({ value }) => /^mailto:/i.test(value))
    const theirs = fields.map(({ value }) => value.replace(/^mailto:|\?.*$/gi, ''))
    const ours = contactsOf(wording).filter(({ kind, placeholder }) => kind === 'email' && !placeholder)
    const [field, mail] = [fields[0], ours[0]]
    const same = ours.some(({ text }) => theirs.some((one) => one.toLowerCase() === text.toLowerCase()))
    if (!field || !mail || same) return
    const named = [...new Set(ours.map(({ text }) => text))]
    yield {
      message: `security.txt sends reports to ${quoteAll(theirs)}, and ${wording.path} to ${quoteAll(named)}.`,
      help: 'Name the mailbox that is read in both.',
      at: { file: securityTxt.path, span: field.valueSpan },
      related: [{ location: { file: wording.path, span: mail.span }, message: 'the address in the document' }],
    }
  },
})
