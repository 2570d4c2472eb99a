import { table, testRule } from './table-of-cases.ts'

const newest = (count: number) => `version: 1\nsupport:\n  rule: { newest: ${count}, of: minor }\n`

testRule('document-matches-policy', {
  always: { tags: ['v1.0.0', 'v1.1.0', 'v1.2.0'], policy: newest(1) },
  accepts: {
    'a rule that counts from dates which nobody knows': {
      policy: 'version: 1\nsupport: { rule: { every: major, for: 6 months, after: release } }\n',
      document: table('2.x', 'yes', '1.x', 'yes'),
      tags: ['v2.0.0', 'v1.0.0'],
    },
    'the same rows': table('1.2.x', 'yes', '< 1.2', 'no'),
    'the very rows of the policy': {
      document: table('1.2.x', 'yes', '1.1.x', 'no'),
      policy:
        'version: 1\nsupport:\n  lines:\n    - { versions: 1.2.x, supported: true }\n    - { versions: 1.1.x, supported: false }\n',
    },
    'other words for the same': table('latest', 'yes', 'older', 'no'),
    'silence about what is not supported': table('1.2.x', 'yes'),
    'a document without a table': '# Security\n\nWrite to security@crewkit.io.\n',
    'a package, which the policy has no rows for': {
      document: '| Package | Version | Supported |\n| --- | --- | --- |\n| core | 1.1.x | yes |\n',
      tags: ['v1.0.0', 'v1.1.0', 'v1.2.0', 'core-v1.1.0'],
    },
    'a table of another edition': `${table('1.2.x', 'yes')}\n## Pro\n\n${table('1.1.x', 'yes').replace('## Supported Versions', '### Supported Versions of Pro')}`,
    'a status that could not be read': table('1.2.x', 'perhaps', '1.1.x', 'perhaps'),
    'versions that the policy does not speak of': {
      document: table('1.2.x', 'yes', '1.1.x', 'no'),
      policy: 'version: 1\nsupport:\n  lines:\n    - { versions: 1.2.x, supported: true }\n',
    },
    'a line of more than sixty releases ago': {
      document: table('1.60.x', 'yes', '1.0.x', 'yes'),
      tags: Array.from({ length: 61 }, (_, minor) => `v1.${minor}.0`),
    },
    'a policy that speaks of packages only': {
      document: table('1.2.x', 'yes'),
      policy:
        "version: 1\npackages:\n  - name: core\n    tags: 'core-v{version}'\n    support:\n      rule: { newest: 1, of: minor }\n",
      tags: ['v1.2.0', 'core-v1.0.0'],
    },
    'a policy that says nothing of versions': { document: table('1.1.x', 'yes'), policy: 'version: 1\n' },
  },
  reports: {
    'a row too many': [
      table('1.2.x', 'yes', '«1.1.x»', 'yes', '< 1.1', 'no'),
      'error: SECURITY.md promises fixes for `1.1.x`, and the policy does not.',
    ],
    'a row too few': [
      { document: table('«1.2.x»', 'yes'), policy: newest(2) },
      'error: The policy promises fixes for `1.1.x` (newest: 1.1.0); SECURITY.md has no row for it.',
      'See security-policy.yml:3:9 (the rule: the newest 2 minors)',
      'Fix: Bring the table in line with the policy (safe)',
    ],
    'a line of just sixty releases ago': [
      {
        document: table('1.59.x', 'yes', '«1.0.x»', 'yes'),
        tags: Array.from({ length: 60 }, (_, minor) => `v1.${minor}.0`),
      },
      'error: SECURITY.md promises fixes for `1.0.x`, and the policy does not.',
    ],
    'a minor below sixty patches of the next': [
      {
        document: table('1.1.x', 'yes', '«1.0.x»', 'yes'),
        tags: ['v1.0.0', ...Array.from({ length: 60 }, (_, patch) => `v1.1.${patch}`)],
      },
      'error: SECURITY.md promises fixes for `1.0.x`, and the policy does not.',
    ],
    'a row too few, by the newest patch of the line': [
      { document: table('«1.2.x»', 'yes'), policy: newest(2), tags: ['v1.1.0', 'v1.1.1', 'v1.2.0'] },
      'error: The policy promises fixes for `1.1.x` (newest: 1.1.1); SECURITY.md has no row for it.',
      'Help: The policy is the source: bring the table in line with it, or change the policy.',
    ],
    'rows of the policy': [
      {
        document: table('1.2.x', 'yes', '«1.1.x»', 'no', '1.0.x', 'no'),
        policy:
          'version: 1\nsupport:\n  lines:\n    - { versions: 1.2.x, supported: true }\n    - { versions: 1.1.x, supported: true }\n',
      },
      'error: The policy promises fixes for `1.1.x` (newest: 1.1.0); SECURITY.md marks it `no` in the row `1.1.x`.',
      "See security-policy.yml:5:19 (the policy's row `1.1.x`)",
      'Fix: Bring the table in line with the policy (safe)',
    ],
    'the rows of the policy in which another is supported': [
      {
        document: table('1.2.x', 'yes', '«1.1.x»', 'yes'),
        policy:
          'version: 1\nsupport:\n  lines:\n    - { versions: 1.2.x, supported: true }\n    - { versions: 1.1.x, supported: false }\n',
      },
      'error: SECURITY.md promises fixes for `1.1.x`, and the policy does not.',
    ],
    'two rows, each once': [
      {
        document: table('1.2.x', 'yes', '«1.1.x»', 'yes', '«1.0.x»', 'yes'),
        tags: ['v1.0.0', 'v1.0.1', 'v1.1.0', 'v1.2.0'],
      },
      'error: SECURITY.md promises fixes for `1.1.x`, and the policy does not.',
      'error: SECURITY.md promises fixes for `1.0.x`, and the policy does not.',
    ],
    'one row for many lines, once': [
      table('1.2.x', 'yes', '«< 1.2»', 'yes'),
      'error: SECURITY.md promises fixes for `< 1.2`, and the policy does not.',
    ],
    'a row that refuses what is promised': [
      { document: table('1.2.x', 'yes', '«< 1.2»', 'no'), policy: newest(2) },
      'error: The policy promises fixes for `1.1.x` (newest: 1.1.0); SECURITY.md marks it `no` in the row `< 1.2`.',
    ],
    'a row that refuses what the policy does not speak of': [
      {
        document: table('«1.x»', 'yes'),
        policy: 'version: 1\nsupport:\n  lines:\n    - { versions: 1.2.x, supported: false }\n',
      },
      'error: SECURITY.md promises fixes for `1.x`, and the policy does not.',
    ],
  },
})
