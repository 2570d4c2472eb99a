import type { Location, TextEdit } from '../text/span.ts'

/** The three levels that GitHub can annotate. */
export type Severity = 'error' | 'warning' | 'notice'

/** A place that explains a diagnostic, such as the other half of a contradiction. */
export interface RelatedPlace {
  readonly location: Location
  readonly message: string
}

/** Edits of one fix lie in one file and never overlap. */
export interface Fix {
  readonly title: string
  /** `safe` leaves every promise of the policy as it was; `suggested` needs a person's yes. */
  readonly safety: 'safe' | 'suggested'
  readonly file: string
  readonly edits: readonly TextEdit[]
}

/** One problem in one place. Every stage makes these and every reporter reads them. */
export interface Diagnostic {
  /** Stable name: a rule's id, `yaml-syntax`, `schema` … */
  readonly code: string
  readonly severity: Severity
  /** What is wrong, in one sentence that quotes the value at fault. */
  readonly message: string
  /** What to do, where the message alone does not tell. */
  readonly help?: string
  /** The page that explains the rule, where there is one. */
  readonly url?: string
  readonly location: Location
  readonly related: readonly RelatedPlace[]
  readonly fixes: readonly Fix[]
  /** True where the base of the change has it too, so that it is nothing that the change brings. */
  readonly alreadyThere?: boolean
}
