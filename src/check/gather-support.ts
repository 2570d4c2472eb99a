import type { PolicyFile } from '../policy/policy-file.ts'
import type { SecurityMd } from '../security-md/security-md.ts'
import { readSupportTables } from '../security-md/support-table.ts'
import { type Clause, deriveLines, releasesToDate } from '../support/derive-lines.ts'
import type { RuleFault, Support, SupportRow, SupportTable } from '../support/support.ts'
import type { Releases } from '../versions/releases.ts'
import { policyTables } from './policy-support.ts'

export interface SupportSources {
  readonly policy: PolicyFile | undefined
  readonly securityMd: SecurityMd | undefined
  readonly releases: Releases
  readonly today: string
  readonly datesOf: (tags: readonly string[]) => Promise<ReadonlyMap<string, string>>
}

/** Everything that is promised: the rows that the policy writes or that follow from its rule, and the document's tables. */
export async function gatherSupport(sources: SupportSources): Promise<Support> {
  const { policy, securityMd, today } = sources
  const derived = policy ? await derivedTable(policy, sources) : undefined
  const written = policy ? policyTables(policy) : []
  const read = securityMd ? readSupportTables(securityMd, today) : { tables: [], others: [] }
  return {
    policy: [...withRule(derived?.table, written)],
    document: read.tables,
    leftOut: read.others,
    ruleFaults: derived?.faults ?? [],
  }
}

/** Rows written beside a rule are its named exceptions: they stand in one table with what follows from the rule. */
function withRule(
  derived: SupportTable | undefined,
  [own, ...packages]: readonly SupportTable[],
): readonly SupportTable[] {
  if (!derived) return own ? [own, ...packages] : packages
  return [{ ...derived, rows: [...(own?.rows ?? []), ...derived.rows] }, ...packages]
}

async function derivedTable(
  policy: PolicyFile,
  { releases, today, datesOf }: SupportSources,
): Promise<{ readonly table: SupportTable; readonly faults: readonly RuleFault[] } | undefined> {
  const rule = policy.content.support?.rule
  if (rule === undefined) return undefined
  const clauses: readonly Clause[] = [rule].flat()
  const undated = releasesToDate(clauses, releases).filter(({ date }) => date === undefined)
  const dates = undated.length > 0 ? await datesOf(undated.map(({ tag }) => tag)) : new Map<string, string>()
  const { lines, faults } = deriveLines(
    clauses,
    releases,
    ({ tag, date }) => (date ?? dates.get(tag))?.slice(0, 10),
    today,
  )
  const placeOf = (clause: number) =>
    Array.isArray(rule) ? policy.at('support', 'rule', clause) : policy.at('support', 'rule')
  const rows = lines.map((line): SupportRow => {
    const at = placeOf(line.clause)
    return {
      at,
      text: line.text,
      meaning: line.meaning,
      status: line.status,
      statusText: line.status,
      statusAt: at,
      development: false,
      because: line.because,
      ...(line.until === undefined ? {} : { until: { date: line.until, text: line.until, at } }),
    }
  })
  const table: SupportTable = { origin: 'policy', at: policy.at('support', 'rule'), rows, derived: true }
  return {
    table,
    faults: faults.map((fault) => ({ message: fault.message, help: fault.help, at: placeOf(fault.clause) })),
  }
}
