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
    'branches alone': table('`main` / `develop`', 'yes'),
    'branches that may be something else': table('1.x', 'yes', 'main / preview-channel', 'yes'),
    'a release that is about to come, which is another finding': { document: table('2.1.x', 'yes'), release: '2.2.0' },
    'no table': '# Security\n\nWrite to security@crewkit.io.\n',
    'a row that the next release will end':
      '## Supported Versions\n\n| Version | Supported until |\n| --- | --- |\n| 2.x | Superseded by next release |\n',
    'no release': { document: table('1.x', 'yes'), tags: [] },
    'a row that could not be read and may be about it': table('the big one', 'yes', '1.x', 'no'),
    'a status that could not be read': table('2.x', 'perhaps'),
    'a prerelease of the next line': { document: table('1.x', 'yes'), tags: ['v1.0.0', 'v2.0.0-rc.1'] },
    'one package in two lines that remarks tell apart': {
      document:
        '| Package | Version | Supported |\n| --- | --- | --- |\n| core (current) | 2.x | yes |\n| core (LTS) | 1.x | yes |\n',
      tags: ['core-v1.0.0', 'core-v2.0.0', 'cli-v1.0.0'],
    },
    'rows that go on below the name of the project':
      '| Package | Version | Supported |\n| --- | --- | --- |\n| project | 2.x | yes |\n| | 1.x | no |\n',
    'a package that it knows': {
      document: '| Package | Version | Supported |\n| --- | --- | --- |\n| core | 2.x | yes |\n| cli | 1.x | yes |\n',
      tags: ['core-v2.0.0', 'cli-v1.0.0'],
    },
  },
  reports: {
    'a row that refuses it, beside one that could not be read': [
      table('the big one', 'yes', '«2.x»', 'no'),
      'error: The current release, 2.1.3, is not supported: the row `2.x` takes it in and says `no`.',
      'Help: Whoever runs 2.1.3 reads here that it gets no fixes. Add a row for 2.1.x above it, or mark that row as supported.',
    ],
    'a row that could not be read and is only planned': [
      table('the big one', 'planned', '«1.x»', 'yes'),
      'error: The current release, 2.1.3, is in no row: the newest supported one is `1.x`.',
    ],
    'branches beside a line': [
      table('«1.x»', 'yes', '`main` / `staging-dev`', 'yes'),
      'error: The current release, 2.1.3, is in no row: the newest supported one is `1.x`.',
    ],
    'a row that could not be read and refuses': [
      table('the big one', 'no', '«1.x»', 'yes'),
      'error: The current release, 2.1.3, is in no row: the newest supported one is `1.x`.',
    ],
    'a row that refuses it, beside a bound that leaves it out': [
      table('> 2.1', 'yes', '«2.1.x»', 'no'),
      'error: The current release, 2.1.3, is not supported: the row `2.1.x` takes it in and says `no`.',
    ],
    'a sentence that promises fixes for another line': [
      '## Supported Versions\n\n«Security updates are provided for version 1.0.x». Earlier versions are not supported.\n',
      'warning: The current release, 2.1.3, is promised no fixes: the newest promise is `Security updates are provided for version 1.0.x`.',
      'Help: Whoever runs 2.1.3 reads here that it gets no fixes. Name 2.1.x there as well, or instead.',
    ],
    'a release of one number': [
      { document: table('«1»', 'yes'), tags: ['v1', 'v2'] },
      'error: The current release, 2, is in no row: the newest supported one is `1`.',
      'Help: Whoever runs 2 reads here that it gets no fixes. Add a row for 2.x, or move the newest supported row up to it.',
    ],
    'a package whose row has the version of the project that is to come': [
      {
        document:
          '| Package | Version | Supported |\n| --- | --- | --- |\n| cli | «1.4.0» | yes |\n| cli | 1.0.x | yes |\n',
        tags: ['v2.0.0', 'cli@1.0.0', 'cli@1.1.0'],
        files: { VERSION: '1.4.0\n' },
      },
      'error: The current release of `cli`, 1.1.0 (tag `cli@1.1.0`), is in no row: the newest supported one is `1.4.0`.',
      'Help: Whoever runs 1.1.0 reads here that it gets no fixes. Add a row for 1.1.x, or correct `1.4.0`, which is above it.',
    ],
    'a row that its ends refuse': [
      '## Supported Versions\n\n| Version | Supported until |\n| --- | --- |\n| «2.x» | Superseded by 3.0 |\n',
      'error: The current release, 2.1.3, is not supported: the row `2.x` takes it in and says `Superseded by 3.0`.',
    ],
    'a row that is struck out': [
      table('«~~2.x~~»', '', '1.x', 'yes'),
      'error: The current release, 2.1.3, is not supported: the row `2.x` takes it in and refuses it.',
    ],
    'releases of two numbers': [
      { document: table('«1.x»', 'yes'), tags: ['v1.0', 'v2.1'] },
      'error: The current release, 2.1, is in no row: the newest supported one is `1.x`.',
      'Help: Whoever runs 2.1 reads here that it gets no fixes. Add a row for 2.x, or move the newest supported row up to it.',
      'Fix: Move the table up: `2.x` (suggested)',
    ],
    'releases of four numbers': [
      { document: table('«1.x»', 'yes'), tags: ['v1.0.0.0', 'v2.1.3.4'] },
      'error: The current release, 2.1.3.4, is in no row: the newest supported one is `1.x`.',
      'Help: Whoever runs 2.1.3.4 reads here that it gets no fixes. Add a row for 2.1.x, or move the newest supported row up to it.',
    ],
    'a sentence': [
      '## Supported Versions\n\n«The 2.0.x series is supported with security fixes».\n',
      'warning: The current release, 2.1.3, is promised no fixes: the newest promise is `The 2.0.x series is supported with security fixes`.',
    ],
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
    'a project that supports nothing any more': [
      `No version receives security fixes.\n\n${table('«2.x»', '❌', '< 2.0', '❌')}`,
      'notice: Nothing is supported any more, the current release, 2.1.3, included: every row says so, and so does `No version receives security fixes`.',
      'Help: There is nothing to mend, unless a version is to get fixes after all: mark its row as supported then.',
      'No fix',
    ],
    'a project that says so, and supports an old line': [
      `This project is no longer maintained.\n\n${table('1.x', 'yes', '«2.x»', 'no')}`,
      'error: The current release, 2.1.3, is not supported: the row `2.x` takes it in and says `no`.',
    ],
    'rows that all refuse, without a word': [
      `Versions below 2.0 are no longer supported.\n\n${table('«2.x»', '❌', '< 2.0', '❌')}`,
      'error: The current release, 2.1.3, is not supported: the row `2.x` takes it in and says `❌`.',
      'Help: Whoever runs 2.1.3 reads here that it gets no fixes. Add a row for 2.1.x above it, or mark that row as supported. If nothing is supported any more, say so in a sentence: "No version receives security fixes".',
    ],
    'a bound that leaves it out': [
      table('«> 2.1»', 'yes', '< 2.1', 'no'),
      'warning: `> 2.1` leaves the current release, 2.1.3, out, and no other row takes it in.',
      'Help: If it is meant to be supported, write >= instead of >.',
    ],
    'a table that is ahead': [
      table('«3.0.x»', 'yes', '< 3.0', 'no'),
      'warning: The table is ahead of the releases: `3.0.x` is supported and has no release yet, while the current release, 2.1.3, is not supported.',
      'Help: Tag the release soon. Until then whoever runs 2.1.3 reads that it gets no fixes and has nothing to upgrade to.',
    ],
    'a table that is ahead, as the manifest is': [
      { document: table('«2.4.0 (current)»', 'yes', '2.1.0', 'yes'), files: { VERSION: '2.4.0\n' } },
      'warning: The table is ahead of the releases: `2.4.0 (current)` is supported and has no release yet, while the current release, 2.1.3, is not supported.',
      'No fix',
    ],
    'a table that is further ahead than the manifest': [
      { document: table('«2.5.0»', 'yes', '2.1.0', 'yes'), files: { VERSION: '2.4.0\n' } },
      'error: The current release, 2.1.3, is in no row: the newest supported one is `2.5.0`.',
      'Help: Whoever runs 2.1.3 reads here that it gets no fixes. Add a row for 2.1.x, or correct `2.5.0`, which is above it.',
      'No fix',
    ],
    'a manifest that is ahead of the table': [
      { document: table('«2.1.0»', 'yes'), files: { VERSION: '2.4.0\n' } },
      'error: The current release, 2.1.3, is in no row: the newest supported one is `2.1.0`.',
    ],
    'the only product of a table, by its plain tags': [
      '| Package | Version | Supported |\n| --- | --- | --- |\n| `loop` (npm) | «1.x» | yes |\n| `loop` (PyPI) | 1.x | yes |\n',
      'error: The current release of `loop`, 2.1.3, is in no row: the newest supported one is `1.x`.',
      'Fix: Move the table up: `2.x` (suggested)',
    ],
    'a package with a remark behind its name': [
      {
        document:
          '| Package | Version | Supported |\n| --- | --- | --- |\n| `core` (stable) | «1.x» | yes |\n| `core` (LTS) | 0.x | yes |\n',
        tags: ['core-v0.9.0', 'core-v1.0.0', 'core-v2.0.0', 'cli-v1.0.0'],
      },
      'error: The current release of `core`, 2.0.0 (tag `core-v2.0.0`), is in no row: the newest supported one is `1.x`.',
    ],
    'the product that the repository is named after': [
      {
        document:
          '| Package | Version | Supported |\n| --- | --- | --- |\n| project | «1.x» | yes |\n| elsewhere | 1.x | yes |\n',
      },
      'error: The current release of `project`, 2.1.3, is in no row: the newest supported one is `1.x`.',
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
