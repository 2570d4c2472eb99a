import { givesFixes } from '../support/coverage.ts'
import { groupsOf } from '../support/groups.ts'
import { quote } from '../text/quote.ts'
import { compareNumbers } from '../versions/version.ts'
import { defineRule } from './rule.ts'

export const rowOutlivesPatch = defineRule({
  id: 'row-outlives-patch',
  summary: 'The row of the current release still holds after its next patch.',
  severity: 'notice',
  drift: false,
  since: '1.0.0',
  profiles: [],
  needs: ['support', 'releases'],

  *check({ support, releases }) {
    for (const { rows, current } of groupsOf(support, releases)) {
      if (!current || current.version.numbers.length < 3) continue
      const holding = rows.filter(({ row, selection }) => givesFixes(row.status) && selection.includes(current.version))
      const [first] = holding
      if (!first || holding.some(({ row }) => row.meaning.kind !== 'exact')) continue
      const { row } = first
      if (row.meaning.kind !== 'exact' || compareNumbers(row.meaning.numbers, current.version.numbers) !== 0) continue
      const line = `${row.meaning.numbers.slice(0, -1).join('.')}.x`
      yield {
        message: `${quote(row.text)} names one release only: the table is wrong again with the next patch.`,
        help: `Write ${line}, which every patch falls in.`,
        at: row.at,
      }
    }
  },
})
