import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import type { CheckIgnore } from '../policy/policy.generated.ts'
import type { PolicyFile } from '../policy/policy-file.ts'
import type { Profile, Rule } from '../rules/rule.ts'
import { type Duration, readDuration } from '../support/duration.ts'
import { quote } from '../text/quote.ts'
import type { Location } from '../text/span.ts'
import { suggest } from '../text/suggest.ts'
import type { CheckSettings } from './settings.ts'

/** What flags and inputs say of rules: it comes before what the policy says. */
export type ToldChecks = Pick<CheckSettings, 'rules' | 'profile'>

/** How a rule is to be run: not at all, with the sentence that says who wants it so; or with another weight. */
export type RuleSetting = { readonly off: string } | { readonly severity?: Severity }

/** A finding that the policy accepts until a day. */
export interface Ignored {
  readonly entry: CheckIgnore
  readonly at: Location
}

/** What the policy says under `checks`, and what this run was told instead. */
export interface ChecksSettings {
  readonly profile: Profile
  readonly warnBefore: Duration
  readonly ignored: readonly Ignored[]
  /** How a rule is to be run; undefined where it does not belong to the profile. */
  settingOf(rule: Rule): RuleSetting | undefined
}

const OFF_FOR_THIS_RUN = 'Switched off for this run, by --rule or the input rules.'

const MONTH: Duration = { count: 30, unit: 'day' }

/** Reads `checks`; where neither the policy nor this run has a word of it, the profile is `recommended`. */
export function settingsOfChecks(policy: PolicyFile | undefined, told: ToldChecks = {}): ChecksSettings {
  const { rules = {}, ignore = [], ...rest } = policy?.content.checks ?? {}
  const profile = told.profile ?? rest.profile ?? 'recommended'
  const warnBefore = rest['warn-before']
  return {
    profile,
    warnBefore: (warnBefore === undefined ? undefined : readDuration(warnBefore)) ?? MONTH,
    ignored: policy ? ignore.map((entry, index) => ({ entry, at: policy.at('checks', 'ignore', index) })) : [],
    settingOf({ id, profiles }) {
      const weight = told.rules?.[id]
      if (weight !== undefined) return weight === 'off' ? { off: OFF_FOR_THIS_RUN } : { severity: weight }
      const written = rules[id]
      const setting = typeof written === 'string' ? { severity: written, reason: '' } : written
      if (setting?.severity === 'off') return { off: `Switched off in the policy: ${setting.reason}` }
      if (setting) return { severity: setting.severity }
      return profile === 'strict' || profiles === undefined || profiles.includes(profile) ? {} : undefined
    },
  }
}

/** What is wrong with `checks` itself: names that no rule has. */
export function* unknownRules(policy: PolicyFile | undefined, ids: readonly string[]): Iterable<Diagnostic> {
  const { rules = {}, ignore = [] } = policy?.content.checks ?? {}
  if (!policy) return
  for (const id of Object.keys(rules)) {
    if (!ids.includes(id)) yield unknownRule(id, ids, policy.keyAt('checks', 'rules', id))
  }
  for (const [index, { rule }] of ignore.entries()) {
    if (!ids.includes(rule)) yield unknownRule(rule, ids, policy.at('checks', 'ignore', index, 'rule'))
  }
}

function unknownRule(id: string, ids: readonly string[], location: Location): Diagnostic {
  const meant = suggest(id, ids)
  return aboutChecks(
    `There is no rule ${quote(id)}${meant === undefined ? '' : `; did you mean ${quote(meant)}?`}${meant === undefined ? '.' : ''}`,
    'The rules are listed in docs/rules/README.md.',
    location,
  )
}

/** A finding about the settings, which no rule speaks of. */
export function aboutChecks(message: string, help: string, location: Location): Diagnostic {
  return { code: 'checks', severity: 'warning', message, help, location, related: [], fixes: [] }
}

/** Whether an entry under `checks.ignore` is about a finding; `text` is what stands at the finding's place. */
export function isIgnored(
  { rule, file, text: part }: CheckIgnore,
  { code, location }: Diagnostic,
  text: string,
): boolean {
  return rule === code && (file === undefined || file === location.file) && (part === undefined || text.includes(part))
}
