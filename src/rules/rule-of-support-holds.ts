import { defineRule } from './rule.ts'

export const ruleOfSupportHolds = defineRule({
  id: 'rule-of-support-holds',
  summary: 'Every clause of the rule of support speaks of released lines.',
  severity: 'error',
  drift: false,
  since: '1.0.0',
  needs: ['policy', 'support', 'releases'],

  *check({ support, releases }) {
    // Before its first release a project can promise what it likes.
    const early = releases.stable.length === 0 ? ({ severity: 'notice' } as const) : {}
    for (const { message, help, at, severity } of support.ruleFaults) {
      yield { message, help, at, ...early, ...(severity && { severity }) }
    }
  },
})
