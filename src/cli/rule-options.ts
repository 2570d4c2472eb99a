import { PROFILES, readRuleWeights } from '../check/rule-weights.ts'
import type { CheckSettings } from '../check/settings.ts'
import type { Arguments, OptionSpecs } from './arguments.ts'
import { UsageError } from './usage-error.ts'

/** The options by which a run chooses its rules, whatever the policy says. */
export const RULE_OPTIONS: OptionSpecs = {
  rule: { type: 'string' },
  profile: { type: 'string', values: PROFILES },
}

/** Throws UsageError where a rule or a severity does not exist. */
export function readRuleOptions(args: Arguments): Pick<CheckSettings, 'rules' | 'profile'> {
  const profile = PROFILES.find((one) => one === args.get('profile'))
  const read = readRuleWeights(args.all('rule'))
  if ('refused' in read) throw new UsageError(read.refused.message, read.refused.hint)
  return { ...(args.has('rule') && { rules: read.weights }), ...(profile !== undefined && { profile }) }
}
