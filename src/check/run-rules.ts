import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import type { Facts, Finding, Profile, Rule } from '../rules/rule.ts'
import type { Gathered } from './gather-facts.ts'
import { ignoreFindings } from './ignore-findings.ts'
import { settingsOfChecks, type ToldChecks, unknownRules } from './settings-of-checks.ts'

/** What the rules said, and which could not look. */
export interface Judged {
  readonly diagnostics: readonly Diagnostic[]
  readonly skipped: readonly { readonly rule: string; readonly reason: string }[]
  /** True when a finding that means drift stands at severity error. */
  readonly drift: boolean
}

const PAGES = 'https://github.com/security-policy/security-policy/blob/main/docs/rules'

/** Runs every rule of the profile (the policy's, or that `told` names) whose facts are there; what was switched off or could not look is listed with the reason. */
export function runRules(
  rules: readonly Rule[],
  { facts, missing, texts }: Pick<Gathered, 'facts' | 'missing' | 'texts'>,
  told: ToldChecks = {},
): Judged {
  const settings = settingsOfChecks(facts.policy, told)
  const found: Diagnostic[] = []
  const skipped: { rule: string; reason: string }[] = []
  const looked = new Set<string>()
  for (const rule of rules) {
    const setting = settings.settingOf(rule)
    if (setting === undefined) continue
    if ('off' in setting) {
      skipped.push({ rule: rule.id, reason: setting.off })
      continue
    }
    const absent = rule.needs.find((need) => facts[need] === undefined)
    if (absent !== undefined) {
      const reason = missing[absent]
      if (!isMatterOfCourse(absent, reason))
        skipped.push({ rule: rule.id, reason: reason ?? 'Something it needs is missing.' })
      continue
    }
    looked.add(rule.id)
    // Every fact that the rule declares is there.
    for (const finding of rule.check(facts as Facts))
      found.push(stamped(rule, finding, setting.severity, settings.profile))
  }
  const textOf = ({ location: { file, span } }: Diagnostic): string =>
    texts.get(file)?.slice(span.start, span.end) ?? ''
  const { findings, aboutEntries } = ignoreFindings(found, settings, facts.today, looked, textOf)
  const means = new Set(rules.filter((rule) => rule.drift).map(({ id }) => id))
  return {
    diagnostics: [
      ...findings,
      ...aboutEntries,
      ...unknownRules(
        facts.policy,
        rules.map(({ id }) => id),
      ),
    ],
    skipped,
    drift: findings.some(({ code, severity }) => severity === 'error' && means.has(code)),
  }
}

/**
 * What most repositories do not have: there is no need to say in every report that nothing was seen of it. One that is there
 * and could not be read, or that mattered and could not be asked for, has a reason, and is said.
 */
const isMatterOfCourse = (fact: keyof Facts, reason: string | undefined): boolean =>
  ['policy', 'securityMd', 'wording', 'hiddenCopies', 'brokenLinks', 'missingChannels', 'candidate'].includes(fact) ||
  (reason === undefined && ['securityTxt', 'securityInsights', 'privateReporting'].includes(fact))

function stamped(
  rule: Rule,
  { message, help, at, related = [], fix, severity }: Finding,
  told: Severity | undefined,
  profile: Profile,
): Diagnostic {
  const control = rule.controls?.[profile]
  const helps = [help, control === undefined ? undefined : `This answers ${control}.`].filter(
    (text) => text !== undefined,
  )
  return {
    code: rule.id,
    severity: severityOf(rule, severity, told),
    message,
    ...(helps.length > 0 && { help: helps.join(' ') }),
    url: `${PAGES}/${rule.id}.md`,
    location: at,
    related,
    fixes: fix ? [fix] : [],
  }
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, notice: 0 }

/** The policy's weight is that of the rule's plain findings; those that weigh less by themselves never get heavier by it. */
function severityOf(rule: Rule, own: Severity | undefined, told: Severity | undefined): Severity {
  if (told === undefined) return own ?? rule.severity
  return own !== undefined && WEIGHT[own] < WEIGHT[told] ? own : told
}
