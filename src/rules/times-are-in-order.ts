import { type Rung, SEVERITIES, severityLadders } from '../security-md/severity-ladders.ts'
import { quote } from '../text/quote.ts'
import { holdsAny } from '../text/words.ts'
import { defineRule, type Finding } from './rule.ts'

const RANGE =
  /(?<![\w.-])(\d{1,3})\s?(?:-|–|—|to)\s?(\d{1,3})\s(?:(?:business|working|calendar) )?(?:hour|day|week|month)s?\b/gi

const UNITS = ['hour', 'day', 'week', 'month']

export const timesAreInOrder = defineRule({
  id: 'times-are-in-order',
  summary: 'A time runs from less to more, and graver vulnerabilities are not promised later than lesser ones.',
  severity: 'warning',
  drift: false,
  since: '1.0.0',
  needs: ['wording'],

  *check({ wording }) {
    const { path, statements } = wording
    for (const { text, spanOf } of statements) {
      if (!/\d\s?(?:-|–|—|to)\s?\d/.test(text) || !holdsAny(text, UNITS)) continue
      for (const { index, 0: words, 1: from, 2: to } of text.matchAll(RANGE)) {
        if (Number(from) < Number(to)) continue
        yield {
          message: `${quote(words)} does not run from less to more.`,
          help: 'Write the shorter time first, or the one time that is meant.',
          at: { file: path, span: spanOf(index, index + words.length) },
        }
      }
    }
    for (const ladder of severityLadders(wording)) {
      const finding = firstDisorder(path, ladder)
      if (finding) yield finding
    }
  },
})

/** Times in the same column are compared, each severity with the next graver one that has a time there. */
function firstDisorder(file: string, ladder: readonly Rung[]): Finding | undefined {
  const columns = Math.max(...ladder.map(({ times }) => times.length))
  const sorted = SEVERITIES.flatMap((severity) => ladder.find((rung) => rung.severity === severity) ?? [])
  for (let column = 0; column < columns; column++) {
    const rungs = sorted.filter(({ times }) => times[column] !== undefined)
    for (const [index, lower] of rungs.entries()) {
      const graver = rungs[index - 1]
      const [soon, late] = [lower.times[column], graver?.times[column]]
      if (!graver || !soon || !late || soon.hours >= late.hours) continue
      return {
        message: `${capital(lower.severity)} severity is promised within ${quote(soon.text)}, and ${graver.severity} severity only within ${quote(late.text)}.`,
        help: 'Swap the two, or give the graver one the shorter time.',
        at: { file, span: soon.span },
        related: [{ location: { file, span: late.span }, message: `the time for ${graver.severity} severity` }],
      }
    }
  }
  return undefined
}

const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`
