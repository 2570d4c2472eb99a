import { table, testRule } from './table-of-cases.ts'

testRule('row-is-readable', {
  accepts: {
    'versions and marks': table('1.x', 'yes', '< 1.0', ':x:', 'latest', '✅'),
    'what follows from a rule': {
      policy: 'version: 1\nsupport:\n  rule: { every: minor, for: 12 months }\n',
      tags: ['v1.0.0'],
    },
    'a row that names no version and is planned': table('2.x', 'yes', 'N/A', 'Not yet released'),
    'a date for a status': '| Version | Supported until |\n| --- | --- |\n| 1.x | 2027-01-01 |\n',
  },
  reports: {
    'versions that cannot be read': [
      table('«the big one»', 'yes', '1.x', 'no'),
      'warning: The versions `the big one` were not understood: it names no version. The row counts neither for nor against.',
    ],
    'a status that cannot be read': [
      table('1.x', '«perhaps»', '0.x', 'no'),
      'warning: Whether `1.x` is supported was not understood from `perhaps`. The row counts neither for nor against.',
    ],
    'a row that names no version': [
      table('2.x', 'yes', '«N/A»', 'no'),
      'warning: The versions `N/A` were not understood: it names no version. The row counts neither for nor against.',
    ],
    'a row that names nothing, once': [
      table('2.x', 'yes', '«—»', '?'),
      'warning: The versions `—` were not understood: it names no version. The row counts neither for nor against.',
    ],
    'a picture without a text': [
      table('2.x', '«![](yes.svg)»', '1.x', 'no'),
      'warning: Whether `2.x` is supported was not understood: what its cell shows has no text. The row counts neither for nor against.',
      'Help: Give a picture its text, as in ![Yes](yes.svg), or write Yes or No, or a mark such as ✅ or ❌.',
    ],
    'an empty cell': [
      '| Version | Supported |\n| --- | --- |\n| 2.x | yes |\n| 1.x |  «»|\n',
      'warning: Whether `1.x` is supported was not understood from "". The row counts neither for nor against.',
    ],
    neither: [
      table('«the big one»', '«perhaps»', '1.x', 'yes'),
      'warning: The versions `the big one` were not understood: it names no version. The row counts neither for nor against.',
      'warning: Whether `the big one` is supported was not understood from `perhaps`. The row counts neither for nor against.',
    ],
  },
})
