import { coverageOf, givesFixes, type SelectedRow, selectRows } from '../support/coverage.ts'
import { followFix } from '../support/follow-fix.ts'
import type { SupportTable } from '../support/support.ts'
import { quote } from '../text/quote.ts'
import { newestLines } from '../versions/selection.ts'
import { compareToLine, type Version } from '../versions/version.ts'
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
    const policy = selectRows(support.policy.flatMap(ours), releases)
    // A table for another edition ("Pro") is not what the policy speaks of.
    const tables = support.document.filter(({ subject }) => subject === undefined)
    const document = selectRows(tables.flatMap(ours), releases)
    // A policy of packages only says nothing of the project's own rows.
    if (policy.length === 0 || tables.length === 0) return
    const derived = support.policy.some((table) => table.derived === true)
    const fix = followFix(
      policy.map(({ row }) => row),
      tables,
      releases,
    )
    for (const version of newestOfLines(releases.stable, newestLines(releases, 2, LINES))) {
      const finding = compare(version, policy, document, derived)
      if (finding) yield { ...finding, ...(fix && { fix }) }
    }
  },
})

function newestOfLines(
  stable: readonly { readonly version: Version }[],
  lines: readonly (readonly number[])[],
): readonly Version[] {
  return lines.flatMap(
    (line) => stable.find(({ version }) => compareToLine(version.numbers, line) === 0)?.version ?? [],
  )
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
