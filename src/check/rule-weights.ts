import type { Severity } from '../diagnostics/diagnostic.ts'
import { rules } from '../rules/index.generated.ts'
import type { Profile } from '../rules/rule.ts'
import { suggest } from '../text/suggest.ts'

/** How much a finding of a rule weighs; `off` where it is not to be looked for. */
export type RuleWeight = Severity | 'off'

/** Why a choice cannot be followed, and what to do about it. */
export interface RefusedChoice {
  readonly message: string
  readonly hint: string
}

/** The values of `--profile` and of the input of that name. */
export const PROFILES = ['recommended', 'strict', 'osps-baseline', 'cra'] as const satisfies readonly Profile[]

const WEIGHTS: readonly RuleWeight[] = ['error', 'warning', 'notice', 'off']

/**
 * Reads choices of weights, as flags and inputs have them: `RULE=SEVERITY` or `RULE: SEVERITY`, one text each. The last
 * word on a rule holds. Gives the first that cannot be followed instead, in a sentence that quotes it.
 */
export function readRuleWeights(
  texts: readonly string[],
): { readonly weights: Readonly<Record<string, RuleWeight>> } | { readonly refused: RefusedChoice } {
  const weights = new Map<string, RuleWeight>()
  for (const text of texts) {
    const { 0: id = '', 1: word } = text.split(/[=:]/, 2).map((part) => part.trim())
    const weight = WEIGHTS.find((one) => one === word)
    if (!rules.some((rule) => rule.id === id)) return { refused: noRule(id) }
    if (weight === undefined) return { refused: noWeight(id, word) }
    weights.set(id, weight)
  }
  return { weights: Object.fromEntries(weights) }
}

function noRule(id: string): RefusedChoice {
  const meant = suggest(
    id,
    rules.map((rule) => rule.id),
  )
  return {
    message: `There is no rule "${id}".`,
    hint: meant === undefined ? 'security-policy explain lists them all.' : `Did you mean ${meant}?`,
  }
}

function noWeight(id: string, word: string | undefined): RefusedChoice {
  const meant = word === undefined || word === '' ? undefined : suggest(word, WEIGHTS)
  return {
    message:
      word === undefined || word === ''
        ? `The rule ${id} is given no severity.`
        : `The rule ${id} takes no severity "${word}".`,
    hint: meant === undefined ? `Write ${id}=error, =warning, =notice or =off.` : `Did you mean ${id}=${meant}?`,
  }
}
