import type { Fix, RelatedPlace, Severity } from '../diagnostics/diagnostic.ts'
import type { PolicyFile } from '../policy/policy-file.ts'
import type { SecurityMd } from '../security-md/security-md.ts'
import type { Wording } from '../security-md/wording.ts'
import type { SecurityTxt } from '../security-txt/read-security-txt.ts'
import type { Duration } from '../support/duration.ts'
import type { Support, SupportTable } from '../support/support.ts'
import type { Location, Span } from '../text/span.ts'
import type { Releases } from '../versions/releases.ts'
import type { Version } from '../versions/version.ts'

/** All that rules may look at: gathered before the first rule runs, never changed after. */
export interface Facts {
  /** security-policy.yml, once it has met the schema. */
  readonly policy: PolicyFile
  readonly securityMd: SecurityMd
  /** The same document sentence by sentence, for rules about something else than versions. */
  readonly wording: Wording
  /** What GitHub's settings say of private reporting. Absent where it does not matter, or could not be asked. */
  readonly privateReporting: PrivateReporting
  /** Links of the document that lead to no file of the repository and to none of its own headings. */
  readonly brokenLinks: readonly BrokenLink[]
  /** Files in which the policy announces security updates and that are not there. */
  readonly missingChannels: readonly MissingChannel[]
  readonly securityTxt: SecurityTxt
  /** security-insights.yml. */
  readonly securityInsights: Insights
  /** Paths of other SECURITY.md files, which the hosting site does not show. */
  readonly hiddenCopies: readonly string[]
  /** Tables of supported versions elsewhere: in those copies, and in the README. */
  readonly copies: readonly SupportTable[]
  /** The tags, read once. Absent where no source could be read. */
  readonly releases: Releases
  /** What is promised for which versions, in every file that says it. */
  readonly support: Support
  /** Branch names of the repository. Absent where they could not be read. */
  readonly branches: ReadonlySet<string>
  /** The version about to be released, and whether the caller named it (`--release`) or a manifest tells it. */
  readonly candidate: { readonly version: Version; readonly source: string; readonly certain: boolean }
  /** The day of the check, `YYYY-MM-DD` in UTC. */
  readonly today: string
  /** The set of rules that this run looks with. */
  readonly profile: Profile
  /** How long before something ends to warn: the policy's `checks: { warn-before }`, else 30 days. */
  readonly warnBefore: Duration
}

/** The sets of rules that a policy chooses from: `checks: { profile }`. `strict` has all rules. */
export type Profile = 'recommended' | 'strict' | 'osps-baseline' | 'cra'

/** Whether the hosting site takes private reports for this repository, and where people are sent to it. */
export interface PrivateReporting {
  readonly enabled: boolean
  /** Where it is switched on: the repository's page of settings. */
  readonly settingsUrl: string
  /** The form that reporters fill in. */
  readonly formUrl: string
  /** Where the policy and the document say, without a condition, that reports are taken there. */
  readonly promises: readonly { readonly text: string; readonly at: Location }[]
  /** True where the policy or the document names another private way. */
  readonly otherWay: boolean
}

/** A link, or a file named in a sentence, that leads nowhere. */
export interface BrokenLink {
  readonly target: string
  /** Of the target. */
  readonly span: Span
  readonly what: 'file' | 'anchor'
}

/** A file that is not there; without a path a changelog, whatever it is called. */
export interface MissingChannel {
  readonly path?: string
  readonly at: Location
}

/** The values of security-insights.yml by their keys joined with points, with their places. */
export interface Insights {
  readonly path: string
  readonly text: string
  readonly values: ReadonlyMap<string, { readonly value: string; readonly span: Span }>
}

/** What a rule says. Its id, severity and URL are added by `runRules`. */
export interface Finding {
  readonly message: string
  readonly help?: string
  readonly at: Location
  readonly related?: readonly RelatedPlace[]
  readonly fix?: Fix
  /** Where this finding weighs less (or more) than its rule says. */
  readonly severity?: Severity
}

export interface Rule<Need extends keyof Facts = keyof Facts, Use extends keyof Facts = keyof Facts> {
  readonly id: string
  /** The claim, in one sentence. */
  readonly summary: string
  readonly severity: Severity
  /** True where a finding means that the promise and the releases (or two copies of the promise) disagree. */
  readonly drift: boolean
  readonly since: string
  /** The kind of fix that its findings may carry. */
  readonly fix?: Fix['safety']
  /** The profiles that it belongs to beside `strict`; all of them where it is left out. */
  readonly profiles?: readonly Profile[]
  /** What its findings answer in a catalogue of others: `OSPS-VM-03.01`. */
  readonly controls?: Readonly<Partial<Record<Profile, string>>>
  /** The facts `check` can see. Where one is absent the rule is skipped, and the report says why. */
  readonly needs: readonly Need[]
  /** Facts that it looks at where they are there, and does without where they are not. */
  readonly uses?: readonly Use[]
  check(facts: Pick<Facts, Need> & Partial<Pick<Facts, Use>>): Iterable<Finding>
}

/** Infers what a rule needs, so that a rule which reads a fact without declaring it does not compile. */
export function defineRule<const Need extends keyof Facts, const Use extends keyof Facts = never>(
  rule: Rule<Need, Use>,
): Rule<Need, Use> {
  return rule
}
