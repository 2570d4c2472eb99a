import type { Profile } from '../rules/rule.ts'
import type { RuleWeight } from './rule-weights.ts'

/** How a check is to be run: the flags and inputs of the shells. */
export interface CheckSettings {
  /** Path of the policy, instead of the usual place. */
  readonly policy?: string
  /** Path of the document, instead of the usual places. */
  readonly document?: string
  /** `auto`, `git`, `remote`, `github`, `-` for standard input, or a file; before what the policy says. */
  readonly releases?: string
  /** As if this version had been released now. */
  readonly release?: string
  /** True where the change under check makes a release: what its manifest tells is about to happen. */
  readonly releasing?: boolean
  /** Which tags are releases: `v{version}`, `{name}@{version}`. */
  readonly tagPattern?: string
  /** `YYYY-MM-DD`; the clock's day in UTC where it is not given. */
  readonly today?: string
  /** A commit, branch or tag: what it has too is shown as already there, and does not fail the check. */
  readonly base?: string
  /** Weights by rule, before those of the policy. */
  readonly rules?: Readonly<Record<string, RuleWeight>>
  /** The set of rules, before that of the policy. */
  readonly profile?: Profile
  /** No network at all. */
  readonly offline?: boolean
}
