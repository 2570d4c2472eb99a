import { coverageOf, givesFixes, type SelectedRow } from '../support/coverage.ts'
import { groupsOf } from '../support/groups.ts'
import { quote } from '../text/quote.ts'
import type { Selection } from '../versions/selection.ts'
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
      if (!mayDisagree(rows)) continue
      const seen = new Set<unknown>()
      for (const { version } of releases.stable.slice(0, LOOKED_AT)) {
        const { deciding } = coverageOf(version, rows)
        const yes = deciding.find(({ row }) => givesFixes(row.status))?.row
        // What another part of the product gets is no contradiction.
        const no = deciding.find(({ row }) => row.status === 'unsupported' && row.part === yes?.part)?.row
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

/** In most tables each row has a line of its own: then no release has to be held against them. */
function mayDisagree(rows: readonly SelectedRow[]): boolean {
  const refusing = rows.filter(({ row }) => row.status === 'unsupported')
  return rows.some((yes) => givesFixes(yes.row.status) && refusing.some((no) => mayMeet(yes.selection, no.selection)))
}

/** Whether there may be a version in both, of which both say equally much. */
function mayMeet(left: Selection, right: Selection): boolean {
  if (left.specificity !== right.specificity) return false
  const [one, other] = [left.line, right.line]
  return !one || !other || one.every((number, index) => number === (other[index] ?? number))
}
