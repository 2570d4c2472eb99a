import { testRule } from './table-of-cases.ts'

const row = (status: string, until: string): string =>
  `| Version | Supported | Until |\n| --- | --- | --- |\n| 2.x | ${status} | ${until} |\n`

testRule('support-has-not-ended', {
  always: { today: '2026-07-01' },
  accepts: {
    'an end far away': row('yes', '2026-08-01'),
    'an end that the row admits': row('no', '2026-06-30'),
    'no end': row('yes', ''),
    'an event': row('yes', 'the release of 4.0'),
    'the release of a version that is not out': {
      document: row('yes', 'the release of 3.0'),
      tags: ['v2.0.0', 'v3.0.0-rc.1'],
    },
    'a release that the row admits': { document: row('no', 'the release of 3.0'), tags: ['v2.0.0', 'v3.0.0'] },
    'a month that is not over': row('yes', 'December 2026'),
    'what is only limited, and far away': row('critical fixes only', '2026-08-01'),
    'what follows from a rule, and ends soon': {
      tags: [{ name: 'v1.0.0', date: '2025-07-15' }],
      policy: 'version: 1\nsupport:\n  rule: { every: minor, for: 12 months }\n',
    },
    'what follows from a rule and ends soon': {
      tags: [{ name: 'v1.0.0', date: '2025-07-15' }],
      policy: 'version: 1\nsupport:\n  rule: { every: minor, for: 12 months }\n',
    },
    'what follows from a rule': {
      tags: [{ name: 'v1.0.0', date: '2025-01-01' }],
      policy: 'version: 1\nsupport:\n  rule: { every: minor, for: 12 months }\n',
    },
  },
  reports: {
    'the release of a version that is out': [
      {
        document: row('yes', '«until the release of 3.0»'),
        tags: ['v2.0.0', 'v3.0.0', 'v3.0.1'],
      },
      'error: Support of `2.x` was to end with the release of 3.0. 3.0.0 is out, and the row still says that it is supported.',
    ],
    'the version that is about to be released': [
      {
        policy:
          'version: 1\nsupport:\n  lines:\n    - { versions: 2.x, supported: true, until: «the release of 3.0» }\n    - { versions: 3.x, supported: true }\n',
        tags: ['v2.0.0'],
        release: '3.0.0',
      },
      'error: Support of `2.x` was to end with the release of 3.0. 3.0.0 is out, and the row still says that it is supported.',
    ],
    'the day after': [
      row('yes', '«2026-06-30»'),
      'error: Support of `2.x` ended on 2026-06-30, and the row still says that it is supported.',
    ],
    'the last day itself': [row('yes', '«2026-07-01»'), 'warning: Support of `2.x` ends on 2026-07-01.'],
    'the last day of the look-ahead': [row('yes', '«2026-07-31»'), 'warning: Support of `2.x` ends on 2026-07-31.'],
    'a month that is over': [
      row('yes', '«March 2026»'),
      'error: Support of `2.x` ended on 2026-03-31, and the row still says that it is supported.',
    ],
    'a row of a policy': [
      { policy: 'version: 1\nsupport:\n  lines:\n    - { versions: 2.x, supported: limited, until: «2026-06-30» }\n' },
      'error: Support of `2.x` ended on 2026-06-30, and the row still says that it is supported.',
    ],
    'a row beside a rule': [
      {
        tags: [{ name: 'v1.0.0', date: '2026-06-01' }],
        policy:
          'version: 1\nsupport:\n  rule: { every: minor, for: 12 months }\n  lines:\n    - { versions: 0.9.x, supported: true, until: «2026-06-30» }\n',
      },
      'error: Support of `0.9.x` ended on 2026-06-30, and the row still says that it is supported.',
    ],
    'a longer look-ahead': [
      {
        policy:
          'version: 1\nsupport:\n  lines:\n    - { versions: 2.x, supported: true, until: «2026-08-29» }\nchecks:\n  warn-before: 60 days\n',
      },
      'warning: Support of `2.x` ends on 2026-08-29.',
    ],
  },
})
