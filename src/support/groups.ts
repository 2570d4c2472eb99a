import type { Location } from '../text/span.ts'
import type { Release, Releases } from '../versions/releases.ts'
import { type SelectedRow, selectRows } from './coverage.ts'
import { packageOf, packageReleases, sameName } from './package-releases.ts'
import { promised, type Support, type SupportRow, type SupportTable } from './support.ts'
import { isWithdrawn } from './withdrawn.ts'

/** Rows that are about the same thing, the project or one of its packages, held against its releases. */
export interface Group {
  /** The package; undefined for the project itself. */
  readonly name: string | undefined
  readonly rows: readonly SelectedRow[]
  readonly releases: Releases
  /** The newest stable release, but for lines that a row calls development. */
  readonly current: Release | undefined
  /** Of the first table. */
  readonly at: Location
}

/** Half a dozen rules ask for the same groups of facts that never change. */
const known = new WeakMap<Support, WeakMap<Releases, readonly Group[]>>()

/** The promise, sorted by what it is about. A package that no tag is named after is left out: `unknownPackages` names it. */
export function groupsOf(support: Support, releases: Releases): readonly Group[] {
  let groups = known.get(support)?.get(releases)
  if (groups) return groups
  groups = findGroups(support, releases)
  const ofSupport = known.get(support) ?? new WeakMap<Releases, readonly Group[]>()
  known.set(support, ofSupport.set(releases, groups))
  return groups
}

function findGroups(support: Support, releases: Releases): readonly Group[] {
  const tables = ofTheProject(promised(support))
  const [first] = tables
  if (!first) return []
  const all = tables.flatMap(({ rows }) => rows)
  const keyOf = groupKeys(all, releases)
  const groups = new Map<string | undefined, { readonly own: Releases; readonly rows: SupportRow[] }>()
  for (const row of all) {
    const key = keyOf.get(row.package)
    if (!key) continue
    const group = groups.get(key.name)
    if (group) group.rows.push(row)
    else groups.set(key.name, { own: key.releases, rows: [row] })
  }
  return [...groups].map(([name, { own, rows }]) => {
    const selected = selectRows(rows, own)
    return { name, rows: selected, releases: own, current: currentOf(selected, own), at: first.at }
  })
}

/**
 * What each package is grouped under, as rows write it. Remarks behind a name part what belongs together: `core (stable)` and
 * `core (LTS)` are tagged alike; and rows that name the project stand with those that name nothing.
 */
function groupKeys(
  rows: readonly SupportRow[],
  releases: Releases,
): ReadonlyMap<string | undefined, Pick<Group, 'name' | 'releases'> | undefined> {
  const written = new Set(rows.map((row) => row.package))
  const project = { name: undefined, releases }
  return new Map(
    [...written].map((name) => {
      const found = name === undefined ? project : packageOf(releases, name)
      return [name, found?.releases === releases && written.has(undefined) ? project : found]
    }),
  )
}

/** Whether rows are about the project itself, be it that they name it like a package. */
export function isOfProject({ name }: Group, { ownNames = [] }: Releases): boolean {
  return name === undefined || ownNames.some((own) => sameName(own, name))
}

/** The releases with the current one as the rows have it: what lies in a development line is not for everybody yet. */
export function withCurrentOf(support: Support, releases: Releases): Releases {
  const own = groupsOf(support, releases).find((group) => group.releases === releases)
  if (!own || !releases.current || own.current === releases.current) return releases
  const why = `${releases.current.tag} is newer, but the row that takes it in calls it development or takes it back.`
  return { ...releases, current: own.current, currentBecause: why }
}

/** Packages that rows speak of and no tag does. */
export function unknownPackages(
  support: Support,
  releases: Releases,
): readonly { readonly name: string; readonly at: Location }[] {
  const found = new Map<string, Location>()
  for (const { rows } of promised(support)) {
    for (const { package: name, at } of rows) {
      if (name !== undefined && !found.has(name) && !packageReleases(releases, name)) found.set(name, at)
    }
  }
  return [...found].map(([name, at]) => ({ name, at }))
}

/** A table for another edition ("Pro") counts only where there is no other: its versions need not be tagged here. */
function ofTheProject(tables: readonly SupportTable[]): readonly SupportTable[] {
  const own = tables.filter(({ subject }) => subject === undefined)
  return own.length > 0 ? own : tables
}

/** A line that is called development has no current release, nor is one that a policy takes back. */
function currentOf(rows: readonly SelectedRow[], { current, stable, scheme }: Releases): Release | undefined {
  const follows = rows.some(({ row }) => row.because !== undefined)
  const passed = rows.filter(({ row }) => row.development || (follows && isWithdrawn(row)))
  if (!current || !passed.some(({ selection }) => selection.includes(current.version))) return current
  return stable.find(
    ({ version }) =>
      scheme.compare(version, current.version) < 0 && !passed.some(({ selection }) => selection.includes(version)),
  )
}
