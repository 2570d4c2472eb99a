import { testRule } from './table-of-cases.ts'

testRule('rule-of-support-holds', {
  always: { tags: ['v1.0.0', 'v1.1.0'] },
  accepts: {
    'a rule with lines': { policy: 'version: 1\nsupport:\n  rule: { newest: 1, of: minor }\n' },
    'no rule': { policy: 'version: 1\n' },
  },
  reports: {
    'a clause that matches nothing': [
      {
        policy:
          "version: 1\nsupport:\n  rule:\n    - { newest: 1, of: minor }\n    - { every: minor, matching: «'*.4'» }\n",
      },
      'error: No released minor matches `*.4`.',
      'Help: Write numbers and *, such as `*.4` or `8.*`, or one of the words `even` and `odd`. The newest is `1.1.x`.',
    ],
    'a time that cannot be counted': [
      { policy: 'version: 1\nsupport:\n  rule: { every: minor, for: «12 months» }\n' },
      'warning: Whether 1.0.x is still supported cannot be told: the date of v1.1.0 is not known.',
    ],
    'a pattern that nobody can read, before the first release': [
      { policy: "version: 1\nsupport:\n  rule: { every: minor, for: 12 months, matching: «'one'» }\n", tags: [] },
      'notice: `one` was not understood as a pattern of lines.',
    ],
    'a rule without any release': [
      { policy: 'version: 1\nsupport:\n  rule: «{ newest: 1, of: minor }»\n', tags: [] },
      'notice: There is no stable release yet that this clause could speak of.',
    ],
  },
})
