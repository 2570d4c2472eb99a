import type { Level } from '../versions/meaning.ts'
import type { Release } from '../versions/releases.ts'

/** Which lines a clause speaks of. The fields are those of security-policy.yml; see docs/policy.md. */
export interface LineSet {
  readonly newest?: number
  readonly of?: Level
  readonly every?: Level
  readonly for?: string
  readonly after?: 'release' | 'successor'
  readonly lines?: string | readonly string[]
  readonly until?: string
  readonly matching?: string | readonly string[]
}

/** One clause of a rule of support: the promise from which rows follow. */
export interface Clause extends LineSet {
  readonly 'in-each-of'?: LineSet
  readonly branch?: string
  readonly status?: 'supported' | 'limited'
  readonly note?: string
  readonly package?: string
}

/** A part of a clause from which nothing follows today, and why. */
export interface ClauseFault {
  /** Keys and list positions from the clause to the part at fault. */
  readonly path: readonly (string | number)[]
  readonly message: string
  readonly help: string
  /** Where it weighs less than a mistake: what is missing may come yet. */
  readonly severity?: 'warning' | 'notice'
}

/** The day of a release (`YYYY-MM-DD`), where it is known. */
export type DayOf = (release: Release) => string | undefined
