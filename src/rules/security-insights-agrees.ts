import { contactsOf } from '../security-md/contacts.ts'
import { quote, quoteAll } from '../text/quote.ts'
import { defineRule, type Finding, type Insights } from './rule.ts'

export const securityInsightsAgrees = defineRule({
  id: 'security-insights-agrees',
  summary: 'security-insights.yml says of reporting what SECURITY.md says, under the keys of its own version.',
  severity: 'warning',
  drift: false,
  since: '1.0.0',
  needs: ['securityInsights', 'wording'],

  *check({ securityInsights, wording }) {
    const { path, values } = securityInsights
    yield* renamedKey(securityInsights)
    const theirs = EMAILS.flatMap((key) => values.get(key) ?? [])
    const ours = contactsOf(wording).filter(({ kind, placeholder }) => kind === 'email' && !placeholder)
    const [first, mail] = [theirs[0], ours[0]]
    const same = theirs.some(({ value }) => ours.some(({ text }) => text.toLowerCase() === bare(value)))
    if (!first || !mail || same) return
    yield {
      message: `security-insights.yml sends reports to ${quote(bare(first.value))}, and ${wording.path} to ${quoteAll([...new Set(ours.map(({ text }) => text))])}.`,
      help: 'Name the mailbox that is read in both.',
      at: { file: path, span: first.span },
      related: [{ location: { file: wording.path, span: mail.span }, message: 'the address in the document' }],
    }
  },
})

/** Where the versions 2 and 1 of the specification keep the address. */
const EMAILS = ['project.vulnerability-reporting.contact.email', 'vulnerability-reporting.email-contact']
const bare = (address: string): string => address.replace(/^mailto:/i, '').toLowerCase()

/** Version 2.2.0 renamed the key, and its schema is closed. */
function* renamedKey({ path, values }: Insights): Iterable<Finding> {
  // A file that does not name its version may be of any.
  const [, major = '0', minor = '0'] = /^(\d+)\.(\d+)/.exec(values.get('header.schema-version')?.value ?? '') ?? []
  const old = values.get('project.vulnerability-reporting.security-policy')
  if (!old || Number(major) < 2 || (Number(major) === 2 && Number(minor) < 2)) return
  yield {
    message: `Since version 2.2.0 of the schema ${quote('security-policy')} is called ${quote('policy')} here, and readers look for nothing else.`,
    help: 'Rename the key.',
    at: { file: path, span: old.span },
  }
}
