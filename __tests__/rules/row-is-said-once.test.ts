import { table, testRule } from './table-of-cases.ts'

testRule('row-is-said-once', {
  accepts: {
    'rows that could not be read': table('the one', 'yes', 'the one', 'yes', '1.x', 'no'),
    'different rows': table('2.x', 'yes', '1.x', 'no'),
    'a contradiction, which is another finding': table('2.x', 'yes', '2.x', 'no'),
    'the same versions of two packages':
      '| Package | Version | Supported |\n| --- | --- | --- |\n| core | 1.x | yes |\n| cli | 1.x | yes |\n',
    'the same versions of several parts':
      '## Supported Versions\n\n| Area | Version | Supported |\n| --- | --- | --- |\n| backend | `main` | yes |\n| web | `main` | yes |\n',
    'two stages':
      '| Version | Stage | Supported |\n| --- | --- | --- |\n| 2.x | GA | yes |\n| 2.x | RC | no |\n| 2.x | Beta | no |\n',
    'an end and none':
      '| Version | Supported | Until |\n| --- | --- | --- |\n| 1.x | yes | |\n| 1.x | yes | 2028-01-31 |\n',
    'two ends':
      '| Version | Supported | Until |\n| --- | --- | --- |\n| 1.x | yes | 2027-01-31 |\n| 1.x | yes | 2028-01-31 |\n',
    'rows that follow from a rule': {
      policy: 'version: 1\nsupport:\n  rule:\n    - { newest: 1, of: minor }\n    - { newest: 1, of: major }\n',
      tags: ['v1.0.0'],
    },
  },
  reports: {
    'a row twice': [
      table('2.x', 'yes', '«2.x»', 'yes'),
      'notice: `2.x` stands in the table twice.',
      'See SECURITY.md:5:3 (the first of the two)',
    ],
    'a row three times': [
      table('2.x', 'yes', '«2.x»', 'yes', '«2.x»', 'yes'),
      'notice: `2.x` stands in the table twice.',
      'See SECURITY.md:5:3 (the first of the two)',
      'notice: `2.x` stands in the table twice.',
      'See SECURITY.md:5:3 (the first of the two)',
    ],
    'rows that are counted': [
      '## Supported Versions\n\n| # | Version | Supported |\n| --- | --- | --- |\n| 1 | 2.x | yes |\n| 2 | «2.x» | yes |\n',
      'notice: `2.x` stands in the table twice.',
    ],
    'one part twice': [
      '## Supported Versions\n\n| Area | Version | Supported |\n| --- | --- | --- |\n| web | 2.x | yes |\n| web | «2.x» | yes |\n',
      'notice: `2.x` stands in the table twice.',
    ],
    'with the same end': [
      '| Version | Supported | Until |\n| --- | --- | --- |\n| 1.x | yes | 2028-01-31 |\n| «1.x» | yes | 2028-01-31 |\n',
      'notice: `1.x` stands in the table twice.',
    ],
    'in other words': [table('2.1.x', 'yes', '«v2.1»', 'yes'), 'notice: `v2.1` stands in the table twice.'],
  },
})
