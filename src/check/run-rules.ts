import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Facts, Finding, Rule } from '../rules/rule.ts'
import type { Gathered } from './gather-facts.ts'

/** What the rules said, and which could not look. */
export interface Judged {
  readonly diagnostics: readonly Diagnostic[]
  readonly skipped: readonly { readonly rule: string; readonly reason: string }[]
  /** True when a finding that means drift stands at severity error. */
  readonly drift: boolean
}

const PAGES = 'https://github.com/security-policy/security-policy/blob/main/docs/rules'

/** Runs every rule whose facts are there; the others are listed with what is missing. */
export function runRules(rules: readonly Rule[], { facts, missing }: Pick<Gathered, 'facts' | 'missing'>): Judged {
  const diagnostics: Diagnostic[] = []
  const skipped: { rule: string; reason: string }[] = []
  let drift = false
  for (const rule of rules) {
    const absent = rule.needs.find((need) => facts[need] === undefined)
    if (absent !== undefined) {
      if (!isMatterOfCourse(absent))
        skipped.push({ rule: rule.id, reason: missing[absent] ?? 'Something it needs is missing.' })
      continue
    }
    // Every fact that the rule declares is there.
    for (const finding of rule.check(facts as Facts)) {
      const diagnostic = stamped(rule, finding)
      drift ||= rule.drift && diagnostic.severity === 'error'
      diagnostics.push(diagnostic)
    }
  }
  return { diagnostics, skipped, drift }
}

/** A repository with one file only, or nothing about to be released, lacks nothing: there is no need to say it in every report. */
const isMatterOfCourse = (fact: keyof Facts): boolean =>
  fact === 'policy' || fact === 'securityMd' || fact === 'candidate'

function stamped(rule: Rule, { message, help, at, related = [], fix, severity }: Finding): Diagnostic {
  return {
    code: rule.id,
    severity: severity ?? rule.severity,
    message,
    ...(help === undefined ? {} : { help }),
    url: `${PAGES}/${rule.id}.md`,
    location: at,
    related,
    fixes: fix ? [fix] : [],
  }
}
