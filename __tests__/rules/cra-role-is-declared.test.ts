import { each, testRule } from './table-of-cases.ts'

const NOTHING =
  'warning: Nothing says what this project is in terms of the Cyber Resilience Act, and its duties hang on that.'

testRule('cra-role-is-declared', {
  accepts: {
    ...each(['manufacturer', 'steward', 'none'], (role) => ({
      policy: `version: 1\nchecks: { profile: cra }\ncompliance: { cra: { role: ${role} } }\n`,
    })),
    'the usual profile': { policy: 'version: 1\n' },
    'every rule, and no word of the act': { policy: 'version: 1\nchecks: { profile: strict }\n' },
    'no policy': 'Write to security@crewkit.io.\n',
  },
  reports: {
    'the profile alone': [{ policy: 'version: 1\nchecks: { profile: «cra» }\n' }, NOTHING],
    'the end of a period without a role': [
      {
        policy: 'version: 1\nchecks: { profile: cra }\ncompliance:\n  «cra»: { support-period-end: 2031-01 }\n',
      },
      NOTHING,
    ],
    'under every rule': [
      {
        policy: 'version: 1\nchecks: { profile: strict }\ncompliance:\n  «cra»: { support-period-end: 2031-01 }\n',
      },
      NOTHING,
    ],
  },
})
