import { durationsIn } from '../prose/times.ts'
import { hoursOf, severityLadders } from '../security-md/severity-ladders.ts'
import { quote } from '../text/quote.ts'
import { defineRule } from './rule.ts'

export const updatesComeInTime = defineRule({
  id: 'updates-come-in-time',
  summary: 'News of a report comes more often than the time in which the gravest ones are fixed.',
  severity: 'warning',
  drift: false,
  since: '1.0.0',
  profiles: [],
  needs: ['wording'],

  *check({ wording }) {
    const { path, statements } = wording
    const critical = severityLadders(wording)
      .flat()
      .find(({ severity, times }) => severity === 'critical' && times.length > 0)
    const window = critical?.times.at(-1)
    if (!window) return
    for (const { text, spanOf } of statements) {
      if (!/\b(?:updates?|progress|informed)\b/i.test(text)) continue
      const every = durationsIn(text).find(({ span }) =>
        /\b(?:every|each|once per|once a)\s*$/i.test(text.slice(0, span.start)),
      )
      if (!every || hoursOf(every.duration) <= window.hours) continue
      const words = text.slice(every.span.start, every.span.end)
      yield {
        message: `News is promised every ${quote(words)}, and a critical vulnerability is to be fixed within ${quote(window.text)}: it would be over before the first news.`,
        help: 'Promise news more often, at least for critical ones.',
        at: { file: path, span: spanOf(every.span.start, every.span.end) },
        related: [{ location: { file: path, span: window.span }, message: 'the time for critical ones' }],
      }
    }
  },
})
