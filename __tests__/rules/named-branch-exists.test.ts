import { each, table, testRule } from './table-of-cases.ts'

testRule('named-branch-exists', {
  always: { branches: ['main', '2.x'] },
  accepts: {
    'a branch that exists': table('main', 'yes', '< main', 'no'),
    'another way of writing it': table('Main branch', 'yes'),
    ...each(
      ['HEAD', 'trunk', 'mainline', 'Development', 'dev', 'nightly', 'snapshot', 'edge', 'canary', 'unreleased'],
      (name) => ({ document: table(`${name} branch`, 'yes'), branches: ['main'] }),
    ),
    'other letters': { document: table('main', 'yes'), branches: ['Main'] },
    'what is older than a version': table('main', 'yes', '< 2.0', 'no'),
    'rows about versions': table('1.x', 'yes'),
    'branches that could not be read': { document: table('master', 'yes'), branches: 'No remote.' },
  },
  reports: {
    'a branch that does not exist': [
      table('«master»', 'yes'),
      'error: The row `master` speaks of the branch `master`, which does not exist.',
      'Help: There is `main`. Name one that exists, or push the branch.',
    ],
    'where there are several of the usual names': [
      { document: table('«master»', 'yes'), branches: ['main', 'develop', 'trunk', 'dev', 'other'] },
      'error: The row `master` speaks of the branch `master`, which does not exist.',
      'Help: There is `main` and `develop` and `trunk` and `dev`. Name one that exists, or push the branch.',
    ],
    'where there is the other usual name': [
      { document: table('«main»', 'yes'), branches: ['master'] },
      'error: The row `main` speaks of the branch `main`, which does not exist.',
      'Help: There is `master`. Name one that exists, or push the branch.',
    ],
    'where there is only one': [
      { document: table('«main»', 'yes'), branches: ['other'] },
      'error: The row `main` speaks of the branch `main`, which does not exist.',
      'Help: There is only `other`. Name one that exists, or push the branch.',
    ],
    'where there are others': [
      { document: table('«main»', 'yes'), branches: ['other', 'another'] },
      'error: The row `main` speaks of the branch `main`, which does not exist.',
      'Help: There are 2 others. Name one that exists, or push the branch.',
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
