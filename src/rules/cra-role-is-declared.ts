import { defineRule } from './rule.ts'

export const craRoleIsDeclared = defineRule({
  id: 'cra-role-is-declared',
  summary: 'A policy that is held to the Cyber Resilience Act says what the project is in its terms.',
  severity: 'warning',
  drift: false,
  since: '1.0.0',
  profiles: ['cra'],
  controls: { cra: 'Articles 13, 14 and 24 of the Cyber Resilience Act' },
  needs: ['policy', 'profile'],

  *check({ policy, profile }) {
    const { compliance } = policy.content
    // `strict` holds every rule, and most projects have never had to do with the act.
    if (compliance?.cra?.role !== undefined || (profile !== 'cra' && compliance?.cra === undefined)) return
    yield {
      message: 'Nothing says what this project is in terms of the Cyber Resilience Act, and its duties hang on that.',
      help: 'Write `compliance: { cra: { role: … } }`: `manufacturer` of a product on the market of the European Union, `steward` of open-source software that others build products of, or `none`.',
      at: compliance?.cra === undefined ? policy.at('checks', 'profile') : policy.keyAt('compliance', 'cra'),
    }
  },
})
