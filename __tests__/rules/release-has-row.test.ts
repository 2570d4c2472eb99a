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
    'no release': { document: table('3.x', 'yes', '1.x', 'yes'), tags: [] },
    'a rule of support': { policy: 'version: 1\nsupport:\n  rule: { newest: 1, of: minor }\n' },
  },
  reports: {
    'one line': [gap('3.x 1.x'), 'notice: No row says whether 2.0.x is supported.'],
    'two lines': [gap('3.x 1.0.x'), 'notice: No row says whether 2.0.x, 1.1.x are supported.'],
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
