import type { Location } from '../text/span.ts'
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
  /** The clause of a rule of support that the row was derived from, in words. */
  readonly because?: string
}

/** Rows that were written (or derived) together. */
export interface SupportTable {
  readonly origin: 'policy' | 'document'
  readonly at: Location
  readonly rows: readonly SupportRow[]
  /** An edition or product that the table's heading limits it to, such as `Pro`. */
  readonly subject?: string
}

/** What is promised for which versions. */
export interface Support {
  /** The policy's table first, then the document's in their order. */
  readonly tables: readonly SupportTable[]
}
