import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Location } from '../text/span.ts'
import type { Policy } from './policy.generated.ts'

/** Keys and list positions from the top of the file to a value: `'support', 'lines', 0, 'versions'`. */
export type PolicyPath = readonly (string | number)[]

/** A policy that met the schema, with the way back from each value to its place in the text. */
export interface PolicyFile {
  readonly path: string
  readonly text: string
  /** Plain data, as the file has it: what may be written in a short or a long form is in the form that was written. */
  readonly content: Policy
  /** Where a value stands; where there is none, the nearest value around it. */
  at(...path: PolicyPath): Location
  /** Where a key stands (for a list item, the item); where there is none, the nearest value around it. */
  keyAt(...path: PolicyPath): Location
}

/** What reading a policy gives. */
export type ReadPolicy =
  | { readonly outcome: 'read'; readonly policy: PolicyFile }
  /** Not YAML, or not of a shape that could be looked into: shells exit with 2. The code is `yaml-syntax`. */
  | { readonly outcome: 'unreadable'; readonly diagnostics: readonly Diagnostic[] }
  /** YAML that does not meet the schema or contradicts itself. The code is `schema`. */
  | { readonly outcome: 'faulty'; readonly diagnostics: readonly Diagnostic[] }
