import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import type { Status } from '../support/support.ts'
import type { Location } from '../text/span.ts'

/** A released version as reports name it; `date` is a day (`YYYY-MM-DD`), absent where the source does not have it. */
export interface ReleaseReport {
  readonly tag: string
  readonly version: string
  readonly date?: string
}

/** What is known of the releases: where they were read, whether that is all, and which is the current one. */
export interface ReleasesReport {
  readonly source: string
  /** For people: "the tags of this checkout", "tags.txt". */
  readonly description: string
  readonly complete: boolean
  /** How many tags count as releases, prereleases included. */
  readonly count: number
  readonly current?: ReleaseReport
  /** Why that release is the current one, where it is not simply the highest stable version. */
  readonly currentBecause?: string
  readonly scheme: string
  /** Tags set aside, counted by reason. */
  readonly ignored: readonly { readonly reason: string; readonly count: number; readonly examples: readonly string[] }[]
  /** What could not be read, and what to do. */
  readonly notes: readonly string[]
}

/** One row of the promise beside what has been released in it. */
export interface LineReport {
  readonly location: Location
  /** The row's version cell as the author wrote it. */
  readonly text: string
  /** The reading of it in the version language, e.g. `5.1.x`, `< 4.0`, `latest`. */
  readonly meaning: string
  /** The same as a node-semver range, resolved against the releases; null where it has none (a branch, an unread cell). */
  readonly range: string | null
  readonly status: Status
  /** Last day of support (inclusive), or the event as written; null where none is named. */
  readonly until: string | null
  readonly package?: string
  /** True where no tag is named after its package, so that it was held against no release. */
  readonly untagged?: true
  readonly first?: ReleaseReport
  readonly newest?: ReleaseReport
  /** Stable releases in the row. */
  readonly releases: number
  /** The clause of the rule of support that the row follows from, in words. */
  readonly because?: string
}

/** What became of holding the findings against those of the base, a revision as the user named it. */
export type BaseReport =
  /** `gone`: how many findings the base has and the change mends. */
  | { readonly revision: string; readonly outcome: 'compared'; readonly gone: number }
  /** There is nothing to check at the base, so every finding is new. */
  | { readonly revision: string; readonly outcome: 'no-policy' }
  /** Every finding counts; `reason` says why, and what to do. */
  | { readonly revision: string; readonly outcome: 'unreadable'; readonly reason: string }

/** The result of a check: everything that reporters word. */
export interface Report {
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string
  readonly policy?: string
  readonly document?: string
  readonly releases?: ReleasesReport
  readonly lines: readonly LineReport[]
  /** Ordered by file, place and weight; no duplicates. */
  readonly diagnostics: readonly Diagnostic[]
  readonly skippedRules: readonly { readonly rule: string; readonly reason: string }[]
  /** True when a finding that means drift stands at severity error, be it new or already there. */
  readonly drift: boolean
  /** Absent where no base was named, or there was no finding to hold against it. */
  readonly base?: BaseReport
  /** Text by path: reporters make lines, columns and excerpts of it. */
  readonly texts: ReadonlyMap<string, string>
}

export type FailOn = 'error' | 'warning' | 'never'

/** Whether the findings are grave enough to fail the build; those that were there before the change never are. */
export function failed(report: Report, failOn: FailOn): boolean {
  if (failOn === 'never') return false
  const counts: readonly Severity[] = failOn === 'error' ? ['error'] : ['error', 'warning']
  return report.diagnostics.some(({ severity, alreadyThere = false }) => !alreadyThere && counts.includes(severity))
}
