import type { Severity } from '../prose/times.ts'
import { SEVERITIES } from '../security-md/severity-ladders.ts'
import type { Statement } from '../security-md/wording.ts'
import { quoteAll } from '../text/quote.ts'
import { defineRule } from './rule.ts'

export const severitiesAreComplete = defineRule({
  id: 'severities-are-complete',
  summary: 'Where something is promised by severity, no severity between the named ones is left out.',
  severity: 'warning',
  drift: false,
  since: '1.0.0',
  profiles: [],
  needs: ['wording'],

  *check({ wording: { path, statements } }) {
    for (const lines of listsBySeverity(statements)) {
      const named = new Set(lines.flatMap(({ text }) => severitiesIn(text)))
      const missing = between(named)
      const [first] = lines
      if (!first || missing.length === 0) continue
      yield {
        message: `Nothing is said of ${quoteAll(missing)} severity here, while graver and lesser ones have their line.`,
        help: 'Add a line for it, or name it in one of the others.',
        at: { file: path, span: first.spanOf() },
      }
    }
  },
})

/** Lines of one list or table that name a severity, with no other text between them. */
function listsBySeverity(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const lists: Statement[][] = []
  let last = Number.NaN
  for (const [index, statement] of statements.entries()) {
    if (statement.kind !== 'item' && statement.kind !== 'row') continue
    if (severitiesIn(statement.text).length === 0 || !SAYS.test(statement.text)) continue
    if (index - last <= 2) lists.at(-1)?.push(statement)
    else lists.push([statement])
    last = index
  }
  return lists
}

const SAYS =
  /\b(?:severity|severities|vulnerabilit\w*|issues?|cvss)\b|^[^a-z]{0,10}(?:critical|high|medium|moderate|low)\b/i

function severitiesIn(text: string): readonly Severity[] {
  const words = text.toLowerCase().match(/\b(?:critical|high|medium|moderate|low)\b/g) ?? []
  return SEVERITIES.filter((severity) =>
    words.some((word) => word === severity || (word === 'moderate' && severity === 'medium')),
  )
}

function between(named: ReadonlySet<Severity>): readonly Severity[] {
  const places = SEVERITIES.flatMap((severity, index) => (named.has(severity) ? [index] : []))
  return SEVERITIES.slice(places[0], places.at(-1)).filter((severity) => !named.has(severity))
}
