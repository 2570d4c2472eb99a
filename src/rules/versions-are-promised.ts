import { readProse } from '../security-md/prose-support.ts'
import { templateTraces } from '../security-md/template.ts'
import { unreadPromise } from '../security-md/unread-promise.ts'
import { promised } from '../support/support.ts'
import { quote } from '../text/quote.ts'
import { defineRule } from './rule.ts'

export const versionsArePromised = defineRule({
  id: 'versions-are-promised',
  summary: 'The policy says which versions get security fixes.',
  severity: 'notice',
  drift: false,
  since: '1.0.0',
  needs: ['securityMd', 'support', 'wording'],

  *check({ securityMd, support, wording }) {
    const said = promised(support).length > 0 || support.leftOut.length > 0 || readProse(securityMd).length > 0
    if (said || !securityMd.hasContent || templateTraces(securityMd).length > 0) return
    const unread = unreadPromise(wording)
    if (unread) {
      yield {
        message: `Which versions get security fixes was not understood from ${quote(unread.text, 120)}: nothing was held against the releases.`,
        help: 'Say it in a table (`| Version | Supported |`), or in a sentence such as "Only the latest release is supported".',
        at: { file: securityMd.path, span: unread.spanOf() },
      }
      return
    }
    const heading = securityMd.headings[0]?.span
    yield {
      message: 'Nothing here says which versions get security fixes.',
      help: 'One sentence is enough, such as "Only the latest release is supported", or a table of versions below a heading "Supported Versions".',
      at: { file: securityMd.path, span: heading ?? { start: 0, end: 0 } },
    }
  },
})
