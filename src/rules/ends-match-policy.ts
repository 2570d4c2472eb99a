import { promised, type SupportTable } from '../support/support.ts'
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
    const rowsOf = (tables: readonly SupportTable[]) => tables.flatMap(({ rows }) => rows)
    const policy = support.policy.length > 0 ? rowsOf(promised(support)) : []
    for (const { text, meaning, package: name, until } of rowsOf(support.document)) {
      const printed = printMeaning(meaning)
      // Two rows that could not be read are not the same one.
      const same = policy.find((row) => printed !== '' && row.package === name && printMeaning(row.meaning) === printed)
      const [said, wanted] = [until?.date, same?.until?.date]
      if (!until || !same?.until || said === undefined || wanted === undefined || said === wanted) continue
      yield {
        message: `SECURITY.md says that support of ${quote(text)} ends on ${said}, and the policy says ${wanted}.`,
        help: 'The policy wins: write its date into the table, or change the policy.',
        at: until.at,
        related: [{ location: same.until.at, message: "the policy's date" }],
      }
    }
  },
})
