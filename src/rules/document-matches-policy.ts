import { coverageOf, givesFixes, type SelectedRow, selectRows } from '../support/coverage.ts'
import { followFix } from '../support/follow-fix.ts'
import type { SupportRow, SupportTable } from '../support/support.ts'
import { quote } from '../text/quote.ts'
import { printMeaning } from '../versions/meaning.ts'
import { newestOfLines } from '../versions/newest-lines.ts'
import type { Version } from '../versions/version.ts'
import { defineRule, type Finding } from './rule.ts'

const POLICY_WINS = 'The policy is the source: bring the table in line with it, or change the policy.'

/** How many released lines the two are compared on, newest first. */
const LINES = 60

export const documentMatchesPolicy = defineRule({
  id: 'document-matches-policy',
  summary: 'SECURITY.md and security-policy.yml promise the same.',
  severity: 'error',
  drift: true,
  since: '1.0.0',
  fix: 'safe',
  needs: ['policy', 'securityMd', 'support', 'releases'],

  *check({ support, releases }) {
    const ours = (table: SupportTable) => table.rows.filter((row) => row.package === undefined)
    const wanted = support.policy.flatMap(ours)
    // A table for another edition ("Pro") is not what the policy speaks of.
    const tables = support.document.filter(({ subject }) => subject === undefined)
    const said = tables.flatMap(ours)
    // A policy of packages only says nothing of the project's own rows.
    if (wanted.length === 0 || tables.length === 0 || isCopy(said, wanted)) return
    const [policy, document] = [selectRows(wanted, releases), selectRows(said, releases)]
    const derived = support.policy.some((table) => table.derived === true)
    const findings = newestOfLines(releases, 2, LINES).flatMap(
      ({ newest }) => compare(newest.version, policy, document, derived) ?? [],
    )
    const fix = findings.length > 0 ? followFix(wanted, tables, releases) : undefined
    for (const finding of findings) yield { ...finding, ...(fix && { fix }) }
  },
})

/** Row by row the same versions get fixes, as where the table was rendered: then no release has to be looked at. */
function isCopy(said: readonly SupportRow[], wanted: readonly SupportRow[]): boolean {
  if (said.length !== wanted.length) return false
  return wanted.every(({ meaning, status, because }, index) => {
    const row = said[index]
    if (!row || because !== undefined || givesFixes(row.status) !== givesFixes(status)) return false
    // Two rows that could not be read are not the same one.
    return meaning.kind !== 'unreadable' && printMeaning(row.meaning) === printMeaning(meaning)
  })
}

/** What the two say of one version, where they disagree. A policy that names rows only says nothing of the others. */
function compare(
  version: Version,
  policy: readonly SelectedRow[],
  document: readonly SelectedRow[],
  derived: boolean,
): Finding | undefined {
  const wanted = coverageOf(version, policy)
  const said = coverageOf(version, document)
  const known = wanted.status !== 'none' || derived
  if (!known || wanted.status === 'unknown' || said.status === 'unknown') return undefined
  if (givesFixes(wanted.status) === givesFixes(said.status)) return undefined
  const row = said.deciding[0]?.row
  const source = wanted.deciding[0]?.row
  const related = source
    ? [
        {
          location: source.at,
          message:
            source.because === undefined ? `the policy's row ${quote(source.text)}` : `the rule: ${source.because}`,
        },
      ]
    : []
  if (givesFixes(wanted.status)) {
    const line = source ? quote(source.text) : version.raw
    const saying = row ? `marks it ${quote(row.statusText)} in the row ${quote(row.text)}` : 'has no row for it'
    const nearest = row ?? document[0]?.row
    return (
      nearest && {
        message: `The policy promises fixes for ${line} (newest: ${version.raw}); SECURITY.md ${saying}.`,
        help: POLICY_WINS,
        at: nearest.at,
        related,
      }
    )
  }
  return (
    row && {
      message: `SECURITY.md promises fixes for ${quote(row.text)}, and the policy does not.`,
      help: 'The policy wins: take the row out or mark it as not supported, or add the line to the policy.',
      at: row.at,
      related,
    }
  )
}
