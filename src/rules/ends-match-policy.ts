import { promised, type SupportRow, type SupportTable } from '../support/support.ts'
import { quote } from '../text/quote.ts'
import { printMeaning } from '../versions/meaning.ts'
import { defineRule } from './rule.ts'

export const endsMatchPolicy = defineRule({
  id: 'ends-match-policy',
  summary: 'SECURITY.md names the last days of support that security-policy.yml has.',
  severity: 'error',
  drift: true,
  since: '1.0.0',
  needs: ['policy', 'securityMd', 'support'],

  *check({ support }) {
    if (support.policy.length === 0) return
    const policy = firstOfEach(promised(support))
    for (const row of support.document.flatMap(({ rows }) => rows)) {
      const { text, until } = row
      if (until?.date === undefined) continue
      const same = policy.get(keyOf(row))
      const [said, wanted] = [until.date, same?.until?.date]
      if (!same?.until || wanted === undefined || said === wanted) continue
      yield {
        message: `SECURITY.md says that support of ${quote(text)} ends on ${said}, and the policy says ${wanted}.`,
        help: 'The policy wins: write its date into the table, or change the policy.',
        at: until.at,
        related: [{ location: same.until.at, message: "the policy's date" }],
      }
    }
  },
})

/** By what it is about; where rows say it twice the first counts. Two rows that could not be read are not the same one. */
function firstOfEach(tables: readonly SupportTable[]): ReadonlyMap<string, SupportRow> {
  const found = new Map<string, SupportRow>()
  for (const { rows } of tables) {
    for (const row of rows) {
      const key = keyOf(row)
      if (row.meaning.kind !== 'unreadable' && !found.has(key)) found.set(key, row)
    }
  }
  return found
}

const keyOf = ({ package: name, meaning }: SupportRow): string => JSON.stringify([name, printMeaning(meaning)])
