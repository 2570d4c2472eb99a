import { table, testRule } from './table-of-cases.ts'

const newest = (count: number) => `version: 1\nsupport:\n  rule: { newest: ${count}, of: minor }\n`

testRule('document-matches-policy', {
  always: { tags: ['v1.0.0', 'v1.1.0', 'v1.2.0'], policy: newest(1) },
  accepts: {
    'the same rows': table('1.2.x', 'yes', '< 1.2', 'no'),
    'other words for the same': table('latest', 'yes', 'older', 'no'),
    'silence about what is not supported': table('1.2.x', 'yes'),
    'a document without a table': '# Security\n\nWrite to security@crewkit.io.\n',
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
