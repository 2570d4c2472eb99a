import type { Location, TextEdit } from '../text/span.ts'
import type { Meaning } from '../versions/meaning.ts'

/** `limited`: best effort or critical fixes only. `unknown`: could not be read, and a finding says so. */
export type Status = 'supported' | 'limited' | 'unsupported' | 'planned' | 'unknown'

/** The end of a line's support: the last day of it (inclusive, UTC), or an event in the author's words, or both. */
export interface EndOfSupport {
  readonly date?: string
  readonly text: string
  readonly at: Location
}

/** One row of the promise, wherever it is written. */
export interface SupportRow {
  /** Of the version cell. */
  readonly at: Location
  /** The version cell as its author wrote it, marks read through. */
  readonly text: string
  readonly meaning: Meaning
  readonly status: Status
  readonly statusText: string
  readonly statusAt: Location
  /** True where the row is said to be a development line: its releases are not the current one. */
  readonly development: boolean
  readonly until?: EndOfSupport
  readonly package?: string
  /** What stands before the versions in its row, where that is no package: the part of the product that it is about. */
  readonly part?: string
  /** The stage before the release that a column of stages limits the row to, as its author wrote it. */
  readonly stage?: string
  /** True where the row has cells with remarks beside its versions, status and end. */
  readonly remarks?: boolean
  /** True where a whole sentence says it, which can be meant in more ways than a cell or a list item. */
  readonly sentence?: boolean
  /** The clause of a rule of support that the row was derived from, in words. */
  readonly because?: string
}

/** A row of the mended table: an old row, perhaps with other numbers or another status, or a copy of one. */
export interface MendedRow {
  /** The row whose cells it has. */
  readonly like: SupportRow
  /** True for a row that was not there. */
  readonly added: boolean
  /** The numbers of its version instead of the old ones. */
  readonly numbers?: readonly number[]
  /** The row whose status it takes over. */
  readonly statusOf?: SupportRow
}

/** Rows that were written (or derived) together. */
export interface SupportTable {
  readonly origin: 'policy' | 'document'
  readonly at: Location
  readonly rows: readonly SupportRow[]
  /** An edition or product that the table's heading limits it to, such as `Pro`. */
  readonly subject?: string
  /** The edits that turn the table into mended rows; absent where its form cannot be edited. */
  readonly edits?: (rows: readonly MendedRow[]) => readonly TextEdit[]
  /** True where sentences say it, which is read with less certainty than a table. */
  readonly prose?: boolean
  /** True where its heading says of all its rows that they are not supported. */
  readonly refuses?: boolean
  /** True where rows follow from a rule of support: what it does not name is not supported. */
  readonly derived?: boolean
}

/** What in the policy speaks of no release: a clause of a rule, a tag pattern, a scheme. */
export interface RuleFault {
  readonly message: string
  readonly help: string
  readonly at: Location
  /** Where it weighs less than a mistake, because what is missing may come yet, or weighs so before the first release too. */
  readonly severity?: 'error' | 'warning' | 'notice'
}

/** What is promised for which versions, in every file that says it. */
export interface Support {
  readonly policy: readonly SupportTable[]
  /** In the order of the document. */
  readonly document: readonly SupportTable[]
  /** Tables of the document that look like it and are about something else. */
  readonly leftOut: readonly { readonly at: Location; readonly reason: string; readonly help?: string }[]
  readonly ruleFaults: readonly RuleFault[]
}

/** The tables that count: the policy is the source where it says anything of versions, else the document is. */
export function promised({ policy, document }: Support): readonly SupportTable[] {
  return policy.length > 0 ? policy : document
}
