import { coverageOf, givesFixes } from '../support/coverage.ts'
import { groupsOf } from '../support/groups.ts'
import { quote } from '../text/quote.ts'
import { defineRule } from './rule.ts'

/** The newest releases are what rows are read for; contradictions about ancient ones are left alone. */
const LOOKED_AT = 200

export const rowsAgree = defineRule({
  id: 'rows-agree',
  summary: 'Two rows that say equally much of a release say the same of it.',
  severity: 'warning',
  drift: false,
  since: '1.0.0',
  needs: ['support', 'releases'],

  *check({ support, releases: all }) {
    for (const { rows, releases } of groupsOf(support, all)) {
      const seen = new Set<unknown>()
      for (const { version } of releases.stable.slice(0, LOOKED_AT)) {
        const { deciding } = coverageOf(version, rows)
        const yes = deciding.find(({ row }) => givesFixes(row.status))?.row
        const no = deciding.find(({ row }) => row.status === 'unsupported')?.row
        if (!yes || !no || seen.has(no)) continue
        seen.add(no)
        yield {
          message: `${quote(yes.text)} says that ${version.raw} is supported, and ${quote(no.text)} says that it is not.`,
          help: 'Take one of the rows out, or narrow it.',
          at: no.at,
          related: [{ location: yes.at, message: `${quote(yes.text)} is marked ${quote(yes.statusText)}` }],
        }
      }
    }
  },
})
