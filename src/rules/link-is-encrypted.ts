import { quote } from '../text/quote.ts'
import { defineRule } from './rule.ts'

export const linkIsEncrypted = defineRule({
  id: 'link-is-encrypted',
  summary: 'Addresses to report to or to read updates at begin with https.',
  severity: 'warning',
  drift: false,
  since: '1.0.0',
  profiles: ['osps-baseline'],
  controls: { 'osps-baseline': 'OSPS-BR-03.01' },
  needs: ['wording'],

  *check({ wording: { path, links, statements } }) {
    const said = new Set<string>()
    const found = [
      ...links.map(({ target, span }) => ({ target, span })),
      ...statements.flatMap(({ text, spanOf }) =>
        [...text.matchAll(/http:\/\/[^\s<>()"'`\]|]{1,2000}/gi)].map(({ index, 0: words }) => {
          const target = words.replace(/[.,;:!?]{1,3}$/, '')
          return { target, span: spanOf(index, index + target.length) }
        }),
      ),
    ]
    for (const { target, span } of found) {
      // What runs on one's own machine is not on the way to anybody.
      if (!/^http:\/\/(?!localhost|127\.|0\.0\.0\.0|\[::1)/i.test(target) || said.has(target)) continue
      said.add(target)
      yield {
        message: `${quote(target)} is not encrypted: who sits between can read and change what is sent.`,
        help: 'Write https://.',
        at: { file: path, span },
      }
    }
  },
})
