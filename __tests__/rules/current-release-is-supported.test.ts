import { table, testRule } from './table-of-cases.ts'

testRule('current-release-is-supported', {
  always: { tags: ['v0.9.0', 'v1.0.0', 'v1.1.0', 'v2.0.0', 'v2.1.3'] },
  accepts: {
    'the line of the current release': table('2.1.x', 'yes', '< 2.1', 'no'),
    'its major': table('2.x', ':white_check_mark:', '1.x', ':x:'),
    'the newest whatever it is': table('latest', 'yes', 'older', 'no'),
    'critical fixes only': table('2.x', 'critical fixes only'),
    'the more specific row': table('2.1.x', 'yes', '< 3.0', 'no'),
    'a supported branch alone': table('main', 'yes'),
    'no table': '# Security\n\nWrite to security@crewkit.io.\n',
    'no release': { document: table('1.x', 'yes'), tags: [] },
    'a row that could not be read and may be about it': table('the big one', 'yes', '1.x', 'no'),
    'a status that could not be read': table('2.x', 'perhaps'),
    'a prerelease of the next line': { document: table('1.x', 'yes'), tags: ['v1.0.0', 'v2.0.0-rc.1'] },
    'a package that it knows': {
      document: '| Package | Version | Supported |\n| --- | --- | --- |\n| core | 2.x | yes |\n| cli | 1.x | yes |\n',
      tags: ['core-v2.0.0', 'cli-v1.0.0'],
    },
  },
  reports: {
    'a table that was not moved up': [
      table('«2.0.x»', 'yes', '< 2.0', 'no'),
      'error: The current release, 2.1.3, is in no row: the newest supported one is `2.0.x`.',
    ],
    'the newest supported row, wherever it stands': [
      table('1.x', 'yes', '«2.0.x»', 'yes', '0.9.x', 'yes'),
      'error: The current release, 2.1.3, is in no row: the newest supported one is `2.0.x`.',
    ],
    'an exact release of the past': [
      table('«2.1.2»', 'yes'),
      'error: The current release, 2.1.3, is in no row: the newest supported one is `2.1.2`.',
    ],
    'a row that refuses it': [
      table('1.x', 'yes', '«all others»', 'no'),
      'error: The current release, 2.1.3, is not supported: the row `all others` takes it in and says `no`.',
    ],
    'no supported row': [
      '## Supported Versions\n\n«| Version | Supported |\n| --- | --- |\n| 1.x | no |»\n',
      'error: The current release, 2.1.3, is in no row.',
    ],
    'a bound that leaves it out': [
      table('«> 2.1»', 'yes', '< 2.1', 'no'),
      'warning: `> 2.1` leaves the current release, 2.1.3, out, and no other row takes it in.',
    ],
    'a table that is ahead': [
      table('«3.0.x»', 'yes', '< 3.0', 'no'),
      'warning: The table is ahead of the releases: `3.0.x` is supported and has no release yet, while the current release, 2.1.3, is not supported.',
    ],
    'a package of a repository with several': [
      {
        document:
          '| Package | Version | Supported |\n| --- | --- | --- |\n| core | «1.x» | yes |\n| cli | 1.x | yes |\n',
        tags: ['core-v1.0.0', 'core-v2.0.0', 'cli-v1.0.0', 'cli-v1.1.0'],
      },
      'error: The current release of `core`, 2.0.0 (tag `core-v2.0.0`), is in no row: the newest supported one is `1.x`.',
    ],
    'rows of a policy': [
      {
        policy: 'version: 1\nsupport:\n  lines:\n    - { versions: «2.0.x», supported: true }\n',
        tags: [{ name: 'v2.0.0' }, { name: 'v2.1.3', date: '2026-06-09T12:00:00Z' }],
      },
      'error: The current release, 2.1.3, is in no row: the newest supported one is `2.0.x`.',
    ],
  },
})
