import { quoteAll } from '../text/quote.ts'
import { defineRule } from './rule.ts'

export const documentIsShown = defineRule({
  id: 'document-is-shown',
  summary: 'There is one SECURITY.md, so that everybody reads the same one.',
  severity: 'warning',
  drift: false,
  since: '1.0.0',
  needs: ['securityMd', 'hiddenCopies'],

  *check({ securityMd: { path }, hiddenCopies }) {
    if (hiddenCopies.length === 0) return
    const others = quoteAll(hiddenCopies)
    yield {
      message: `GitHub shows ${quoteAll([path])}; ${others} ${hiddenCopies.length === 1 ? 'is' : 'are'} shown to nobody.`,
      help: 'Keep one of them. GitHub looks in .github/, then in the root, then in docs/; a change made to another copy is never seen.',
      at: { file: path, span: { start: 0, end: 0 } },
    }
  },
})
