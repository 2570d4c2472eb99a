import { table, testRule } from './table-of-cases.ts'

testRule('named-branch-exists', {
  always: { branches: ['main', '2.x'] },
  accepts: {
    'a branch that exists': table('main', 'yes', '< main', 'no'),
    'another way of writing it': table('Main branch', 'yes'),
    'a way of speaking': table('nightly', 'yes'),
    'rows about versions': table('1.x', 'yes'),
    'branches that could not be read': { document: table('master', 'yes'), branches: 'No remote.' },
  },
  reports: {
    'a branch that does not exist': [
      table('«master»', 'yes'),
      'error: The row `master` speaks of the branch `master`, which does not exist.',
    ],
    'what is older than a branch that does not exist': [
      table('main', 'yes', '«< master»', 'no'),
      'error: The row `< master` speaks of the branch `master`, which does not exist.',
    ],
    'a branch in a policy': [
      { policy: 'version: 1\nsupport:\n  lines:\n    - { versions: «master», supported: true }\n' },
      'error: The row `master` speaks of the branch `master`, which does not exist.',
    ],
  },
})
