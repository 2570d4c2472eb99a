import type { PolicyFile, PolicyPath } from '../policy/policy-file.ts'
import type { Clause } from '../support/clause.ts'
import { type Derived, deriveLines, releasesToDate } from '../support/derive-lines.ts'
import { packageReleases } from '../support/package-releases.ts'
import type { RuleFault, SupportRow } from '../support/support.ts'
import { withoutWithdrawn } from '../support/withdrawn.ts'
import { quote } from '../text/quote.ts'
import type { Location } from '../text/span.ts'
import type { Releases } from '../versions/releases.ts'

/** A rule of support where it stands: the project's own, or that of a package. */
export interface RuleSite {
  /** From the top of the policy to the rule. */
  readonly path: PolicyPath
  readonly rule: Clause | readonly Clause[]
  readonly package: string | undefined
  /** The rows that are written beside it, of whatever package. */
  readonly written: readonly SupportRow[]
}

/** The rows that follow from a rule, and the clauses that say nothing. */
export interface DerivedSupport {
  readonly rows: readonly SupportRow[]
  readonly faults: readonly RuleFault[]
}

/** What the rows are derived from. */
export interface DerivingFrom {
  readonly releases: Releases
  readonly today: string
  readonly datesOf: (tags: readonly string[]) => Promise<ReadonlyMap<string, string>>
}

/** The clauses of a rule that are about one package, with their places in the rule. */
interface Part {
  readonly name: string | undefined
  readonly releases: Releases
  readonly clauses: readonly { readonly clause: Clause; readonly index: number }[]
}

/** Derives the rows of a rule, each package's from its own releases. The dates that it takes are asked for at once. */
export async function derivedSupport(
  policy: PolicyFile,
  site: RuleSite,
  { releases, today, datesOf }: DerivingFrom,
): Promise<DerivedSupport> {
  const { parts, unknown } = partsOf(site, releases)
  const dates = await datesFor(parts, datesOf)
  const rows: SupportRow[] = []
  const faults = unknown.map(({ name, index }) => unknownPackage(policy, site, name, index))
  for (const part of parts) {
    const clauses = part.clauses.map(({ clause }) => clause)
    const dayOf = (release: { readonly tag: string; readonly date?: string | undefined }): string | undefined =>
      (release.date ?? dates.get(release.tag))?.slice(0, 10)
    const derived = deriveLines(clauses, part.releases, dayOf, today)
    const pathOf = (clause: number): PolicyPath => pathTo(site, part.clauses[clause]?.index ?? 0)
    rows.push(...derived.lines.map((line) => rowOf(line, policy.at(...pathOf(line.clause)), part.name)))
    faults.push(
      ...derived.faults.map(({ clause, path, message, help, severity }) => ({
        message,
        help,
        at: policy.at(...pathOf(clause), ...path),
        ...(severity && { severity }),
      })),
    )
  }
  return { rows, faults }
}

const pathTo = ({ path, rule }: RuleSite, index: number): PolicyPath => (Array.isArray(rule) ? [...path, index] : path)

function partsOf(
  site: RuleSite,
  releases: Releases,
): { readonly parts: readonly Part[]; readonly unknown: readonly { readonly name: string; readonly index: number }[] } {
  const byName = new Map<string | undefined, Part['clauses'][number][]>()
  for (const [index, clause] of [site.rule].flat().entries()) {
    const name = clause.package ?? site.package
    byName.set(name, [...(byName.get(name) ?? []), { clause, index }])
  }
  const parts: Part[] = []
  const unknown: { name: string; index: number }[] = []
  for (const [name, clauses] of byName) {
    const own = name === undefined ? releases : packageReleases(releases, name)
    const beside = site.written.filter((row) => row.package === name)
    if (own) parts.push({ name, releases: withoutWithdrawn(own, beside), clauses })
    else unknown.push({ name: name ?? '', index: clauses[0]?.index ?? 0 })
  }
  return { parts, unknown }
}

async function datesFor(
  parts: readonly Part[],
  datesOf: DerivingFrom['datesOf'],
): Promise<ReadonlyMap<string, string>> {
  const needed = parts.flatMap(({ clauses, releases }) =>
    releasesToDate(
      clauses.map(({ clause }) => clause),
      releases,
    ),
  )
  const undated = [...new Set(needed.flatMap(({ tag, date }) => (date === undefined ? [tag] : [])))]
  return undated.length > 0 ? datesOf(undated) : new Map()
}

function unknownPackage(policy: PolicyFile, site: RuleSite, name: string, index: number): RuleFault {
  const path = site.package === name ? [...site.path.slice(0, -1), 'name'] : [...pathTo(site, index), 'package']
  return {
    message: `No tag is a release of ${quote(name)}, so nothing follows from its rule.`,
    help: 'Name the package as its tags do, or say under `packages` how it is tagged.',
    at: policy.at(...path),
    severity: 'warning',
  }
}

function rowOf(line: Derived['lines'][number], at: Location, name: string | undefined): SupportRow {
  return {
    at,
    text: line.text,
    meaning: line.meaning,
    status: line.status,
    statusText: line.status,
    statusAt: at,
    development: false,
    because: line.because,
    ...(line.until === undefined ? {} : { until: { ...line.until, at } }),
    ...(name === undefined ? {} : { package: name }),
  }
}
