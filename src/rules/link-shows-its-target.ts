import { quote } from '../text/quote.ts'
import { defineRule } from './rule.ts'

export const linkShowsItsTarget = defineRule({
  id: 'link-shows-its-target',
  summary: 'A link whose text is an address leads to that address.',
  severity: 'error',
  drift: false,
  since: '1.0.0',
  needs: ['wording'],

  *check({ wording: { path, links } }) {
    for (const { text, target, span } of links) {
      // Every address holds one of them; most links show words.
      const shown = /[@:]/.test(text) ? placeOf(text.trim()) : undefined
      const led = shown === undefined ? undefined : placeOf(target)
      if (shown === undefined || led === undefined || shown === led) continue
      yield {
        message: `The link shows ${quote(text.trim())} and leads to ${quote(target)}.`,
        help: 'Write the same address in both places: one of them is out of date.',
        at: { file: path, span },
      }
    }
  },
})

/** The mailbox or host that an address leads to; undefined for what is no address, or cannot be compared with one. */
function placeOf(address: string): string | undefined {
  const mailbox = /^(?:mailto:)?([\w.%+-]{1,64}@[\w.-]{1,200}\.[a-z]{2,24})(?:\?|$)/i.exec(address)?.[1]
  if (mailbox !== undefined) return mailbox.toLowerCase()
  return /^https?:\/\/(?:www\.)?([\w.-]{1,200})(?:[/:?#]|$)/i.exec(address)?.[1]?.toLowerCase()
}
