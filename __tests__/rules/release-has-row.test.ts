import { table, testRule } from './table-of-cases.ts'

const gap = (rows: string): string =>
  table(...rows.split(' ').flatMap((row) => [row, 'yes']))
    .replace('| Version', '«| Version')
    .replace(/\|\n$/, '|»\n')

testRule('release-has-row', {
  always: { tags: ['v1.0.0', 'v1.1.0', 'v2.0.0', 'v3.0.0'] },
  accepts: {
    'every line': table('3.x', 'yes', '2.x', 'yes', '1.x', 'no'),
    'a remainder': table('3.x', 'yes', 'others', 'no'),
    'silence below the lowest row': table('3.x', 'yes', '2.x', 'yes'),
    'silence about the current release, which is another finding': table('2.x', 'yes', '1.0.x', 'yes'),
    'a gap of more than sixty lines ago': {
      document: table('1.62.x', 'yes', '1.61.x', 'yes', '>= 1.2, < 1.61', 'yes', '1.0.x', 'yes'),
      tags: Array.from({ length: 63 }, (_, minor) => `v1.${minor}.0`),
    },
    'rows beside a rule of support': {
      policy:
        'version: 1\nsupport:\n  rule: { newest: 1, of: minor }\n  lines:\n    - { versions: 1.0.x, supported: true }\n',
    },
    'no release': { document: table('3.x', 'yes', '1.x', 'yes'), tags: [] },
    'a rule of support': { policy: 'version: 1\nsupport:\n  rule: { newest: 1, of: minor }\n' },
  },
  reports: {
    'one line': [gap('3.x 1.x'), 'notice: No row says whether 2.0.x is supported.'],
    'two lines': [gap('3.x 1.0.x'), 'notice: No row says whether 2.0.x, 1.1.x are supported.'],
    'a gap of just sixty lines': [
      {
        document: `## Supported Versions\n\n«| Version | Supported |\n| --- | --- |\n| 1.60.x | yes |\n| >= 1.3, < 1.60 | yes |\n| 1.1.x | yes |»\n`,
        tags: Array.from({ length: 61 }, (_, minor) => `v1.${minor}.0`).filter((tag) => tag !== 'v1.0.0'),
      },
      'notice: No row says whether 1.2.x is supported.',
    ],
    'by the newest patch of a line': [
      {
        document: `## Supported Versions\n\n«| Version | Supported |\n| --- | --- |\n| 1.2.x | yes |\n| 1.1.0 | yes |\n| 1.0.x | yes |»\n`,
        tags: ['v1.0.0', 'v1.1.0', 'v1.1.1', 'v1.2.0'],
      },
      'notice: No row says whether 1.1.x is supported.',
    ],
    'five lines': [
      { document: gap('7.x 0.1.x'), tags: ['v0.1.0', 'v1.0.0', 'v2.0.0', 'v3.0.0', 'v4.0.0', 'v5.0.0', 'v7.0.0'] },
      'notice: No row says whether 5.0.x, 4.0.x, 3.0.x, 2.0.x, 1.0.x are supported.',
    ],
    'many lines': [
      {
        document: gap('9.x 0.1.x'),
        tags: ['v0.1.0', 'v1.0.0', 'v2.0.0', 'v3.0.0', 'v4.0.0', 'v5.0.0', 'v6.0.0', 'v9.0.0'],
      },
      'notice: No row says whether 6.0.x, 5.0.x, 4.0.x, 3.0.x, 2.0.x and 1 more are supported.',
    ],
  },
})
