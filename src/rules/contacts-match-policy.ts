import type { Channel } from '../policy/policy.generated.ts'
import { contactsOf } from '../security-md/contacts.ts'
import { quote } from '../text/quote.ts'
import { defineRule } from './rule.ts'

export const contactsMatchPolicy = defineRule({
  id: 'contacts-match-policy',
  summary: 'SECURITY.md names the ways to report that security-policy.yml has.',
  severity: 'error',
  drift: true,
  since: '1.0.0',
  needs: ['policy', 'wording'],

  *check({ policy, wording }) {
    const { reporting } = policy.content
    const channels = Array.isArray(reporting) ? reporting : (reporting?.channels ?? [])
    const contacts = contactsOf(wording)
    const text = wording.text.toLowerCase()
    for (const [index, channel] of channels.entries()) {
      const named = addressOf(channel)
      const isThere = channel.github
        ? contacts.some(({ kind }) => kind === 'private-reporting')
        : text.includes(named.toLowerCase())
      if (isThere) continue
      const instead = channel.email === undefined ? undefined : contacts.find(({ kind }) => kind === 'email')
      yield {
        message: `The policy takes reports by ${named === 'private-reporting' ? "GitHub's private reporting" : quote(named)}; ${wording.path} ${instead ? `names ${quote(instead.text)} instead` : 'does not say so'}.`,
        help: 'The policy is the source: bring the document in line with it, or change the policy.',
        at: { file: wording.path, span: instead?.span ?? { start: 0, end: 0 } },
        related: [
          {
            location: Array.isArray(reporting)
              ? policy.at('reporting', index)
              : policy.at('reporting', 'channels', index),
            message: 'the way in the policy',
          },
        ],
      }
    }
  },
})

/** What a document cannot leave out: nothing of a way in words, for which there are as many words as people. */
function addressOf({ email, github, url }: Channel): string {
  return email ?? url ?? github ?? ''
}
