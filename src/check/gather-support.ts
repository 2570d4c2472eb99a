import type { PolicyFile } from '../policy/policy-file.ts'
import { proseTable } from '../security-md/prose-table.ts'
import type { SecurityMd } from '../security-md/security-md.ts'
import { readSupportTables } from '../security-md/support-table.ts'
import type { RuleFault, Support, SupportTable } from '../support/support.ts'
import type { Releases } from '../versions/releases.ts'
import { policyRowEdits } from './policy-row-edits.ts'
import { policySites } from './policy-support.ts'

export interface SupportSources {
  readonly policy: PolicyFile | undefined
  readonly securityMd: SecurityMd | undefined
  readonly releases: Releases
  /** What the policy says of tags that no tag bears out. */
  readonly releaseFaults: readonly RuleFault[]
  readonly today: string
  readonly datesOf: (tags: readonly string[]) => Promise<ReadonlyMap<string, string>>
}

/** Everything that is promised: the rows that the policy writes or that follow from its rules, and the document's tables. */
export async function gatherSupport(sources: SupportSources): Promise<Support> {
  const { policy, securityMd, today, releaseFaults } = sources
  const told = policy ? await policyTables(policy, sources) : { tables: [], faults: [] }
  const { tables, leftOut } = securityMd ? documentTables(securityMd, today) : { tables: [], leftOut: [] }
  return {
    policy: told.tables,
    document: tables,
    leftOut,
    ruleFaults: [...releaseFaults, ...told.faults],
  }
}

/** Sentences are read where no table says what is supported. A table that only refuses says nothing of the newest release. */
function documentTables(
  document: SecurityMd,
  today: string,
): { readonly tables: readonly SupportTable[]; readonly leftOut: Support['leftOut'] } {
  const { tables, others } = readSupportTables(document, today)
  if (tables.some(({ refuses }) => refuses !== true)) return { tables, leftOut: others }
  const prose = proseTable(document, today)
  if (prose) {
    const all = [prose, ...tables].toSorted((left, right) => left.at.span.start - right.at.span.start)
    return { tables: all, leftOut: others }
  }
  return { tables: [], leftOut: [...others, ...tables.map(({ at }) => ({ at, ...ONLY_REFUSES }))] }
}

const ONLY_REFUSES = {
  reason: 'it tells what is not supported, and nothing that could be read tells what is',
  help: 'Say beside it which versions are supported, in a table or in a sentence such as "Only the latest release is supported".',
}

/** A table for the project and for each package. Rows written beside a rule are its exceptions, and stand in its table. */
async function policyTables(
  policy: PolicyFile,
  sources: SupportSources,
): Promise<{ readonly tables: readonly SupportTable[]; readonly faults: readonly RuleFault[] }> {
  const tables: SupportTable[] = []
  const faults: RuleFault[] = []
  for (const { path, rule, written, package: name } of policySites(policy)) {
    if (rule === undefined) {
      const at = policy.at(...path, 'lines')
      const edits: SupportTable['edits'] = (mended) => policyRowEdits(policy, written, mended)
      if (written.length > 0) tables.push({ origin: 'policy', at, rows: written, edits })
      continue
    }
    const site = { path: [...path, 'rule'], rule, package: name, written }
    // Most policies write their rows out, and need nothing of this.
    const { derivedSupport } = await import('./derived-support.ts')
    const derived = await derivedSupport(policy, site, sources)
    faults.push(...derived.faults)
    const rows = [...written, ...derived.rows]
    tables.push({ origin: 'policy', at: policy.at(...site.path), rows, derived: true })
  }
  return { tables, faults }
}
