import { inOrder } from '../diagnostics/order.ts'
import { type HeldReleases, heldReleases } from '../support/held-releases.ts'
import { packageReleases } from '../support/package-releases.ts'
import type { SupportRow, SupportTable } from '../support/support.ts'
import { printMeaning } from '../versions/meaning.ts'
import type { Release, Releases } from '../versions/releases.ts'
import type { Gathered } from './gather-facts.ts'
import type { LineReport, ReleaseReport, ReleasesReport, Report } from './report.ts'
import type { Judged } from './run-rules.ts'

type DatesOf = (tags: readonly string[]) => Promise<ReadonlyMap<string, string>>

/** Puts together what was found and what the promise looks like beside the releases. Asks for the dates of the releases it names. */
export async function makeReport(gathered: Gathered, judged: Judged, datesOf: DatesOf): Promise<Report> {
  const { facts, diagnostics, policy, document } = gathered
  const { releases } = facts
  const rows =
    releases && facts.support ? reportRows([...facts.support.policy, ...facts.support.document], releases) : []
  const named = [releases?.current, ...rows.flatMap(({ newest, first }) => [newest, first])].filter(
    (release) => release !== undefined,
  )
  const undated = [...new Set(named.filter(({ date }) => date === undefined).map(({ tag }) => tag))]
  const dates = undated.length > 0 ? await datesOf(undated) : new Map<string, string>()
  const report = (release: Release): ReleaseReport => reportRelease(release, dates)
  return {
    today: facts.today,
    ...(policy && { policy: policy.path }),
    ...(document && { document: document.path }),
    ...(releases && { releases: reportReleases(gathered, releases, report) }),
    lines: rows.map((row) => reportLine(row, report)),
    diagnostics: inOrder([...diagnostics, ...judged.diagnostics]),
    skippedRules: judged.skipped,
    drift: judged.drift,
    texts: gathered.texts,
  }
}

interface ReportRow extends HeldReleases {
  readonly row: SupportRow
  readonly untagged: boolean
}

const NOTHING: HeldReleases = { range: null, count: 0, newest: undefined, first: undefined }

function reportRows(tables: readonly SupportTable[], releases: Releases): readonly ReportRow[] {
  const packages = new Map<string | undefined, Releases | undefined>([[undefined, releases]])
  return tables.flatMap(({ rows }) =>
    rows.map((row) => {
      const { package: name } = row
      if (name !== undefined && !packages.has(name)) packages.set(name, packageReleases(releases, name))
      const own = packages.get(name)
      return { row, untagged: !own, ...(own ? heldReleases(row, own, rows) : NOTHING) }
    }),
  )
}

function reportLine(
  { row, untagged, range, first, newest, count }: ReportRow,
  report: (release: Release) => ReleaseReport,
): LineReport {
  return {
    location: row.at,
    text: row.text,
    meaning: printMeaning(row.meaning),
    range,
    status: row.status,
    until: row.until?.date ?? row.until?.text ?? null,
    releases: count,
    ...(row.package !== undefined && { package: row.package }),
    ...(untagged && { untagged }),
    ...(first && { first: report(first) }),
    ...(newest && { newest: report(newest) }),
    ...(row.because !== undefined && { because: row.because }),
  }
}

function reportRelease({ tag, version, date }: Release, dates: ReadonlyMap<string, string>): ReleaseReport {
  const day = (date ?? dates.get(tag))?.slice(0, 10)
  return { tag, version: version.raw, ...(day !== undefined && { date: day }) }
}

/** Reasons that name another tag are counted together. */
const GENERAL: readonly (readonly [RegExp, string])[] = [
  [/^moves along with /, 'moves along with another tag'],
  [/^is a build of /, 'is a build of another release'],
  [/^ends in /, 'ends in a word that is no stage of a release'],
  [/^is the same version as /, 'is the same version as another tag'],
]

/** How many tags of each kind that was set aside are named as examples. */
const EXAMPLES = 3

function reportReleases(
  { tagList }: Gathered,
  releases: Releases,
  report: (release: Release) => ReleaseReport,
): ReleasesReport {
  const byReason = new Map<string, string[]>()
  for (const { tag, reason } of releases.ignored) {
    const general = GENERAL.find(([specific]) => specific.test(reason))?.[1] ?? reason
    const tags = byReason.get(general)
    if (tags) tags.push(tag)
    else byReason.set(general, [tag])
  }
  return {
    source: tagList.source,
    description: tagList.description,
    complete: tagList.complete,
    count: releases.newestFirst.length,
    ...(releases.current && { current: report(releases.current) }),
    ...(releases.currentBecause !== undefined && { currentBecause: releases.currentBecause }),
    scheme: releases.schemeId,
    ignored: [...byReason].map(([reason, tags]) => ({ reason, count: tags.length, examples: tags.slice(0, EXAMPLES) })),
    notes: [...tagList.notes, ...releases.notes],
  }
}
