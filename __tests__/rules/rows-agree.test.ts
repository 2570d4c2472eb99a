import { table, testRule } from './table-of-cases.ts'

testRule('rows-agree', {
  always: { tags: ['v1.0.0', 'v1.4.2', 'v2.0.0'] },
  accepts: {
    'rows apart': table('2.x', 'yes', '1.x', 'no'),
    'rows of different rank': table('2.x', 'yes', '1.4.x', 'yes', '< 2.0', 'no'),
    'bounds that meet at prereleases': {
      document: table('0.1.x', 'yes', '< 0.1.0', 'no'),
      tags: ['v0.1.0-alpha', 'v0.1.0', 'v0.0.9'],
    },
    'a contradiction about an ancient release': {
      document: table('>= 1.1.0', 'yes', '1.0.x', 'yes', '1.0.x', 'no'),
      tags: Array.from({ length: 201 }, (_, patch) => (patch === 0 ? 'v1.0.0' : `v1.1.${patch}`)),
    },
    'a line beside one that begins alike': table('2.1.x', 'yes', '2.x', 'no', '2.0.x', 'yes'),
    'a contradiction about nothing released': table('2.x', 'yes', '9.x', 'yes', '9.x', 'no'),
  },
  reports: {
    'about the oldest that is looked at': [
      {
        document: table('>= 1.1.0', 'yes', '1.0.x', 'yes', '«1.0.x»', 'no'),
        tags: Array.from({ length: 200 }, (_, patch) => (patch === 0 ? 'v1.0.0' : `v1.1.${patch}`)),
      },
      'warning: `1.0.x` says that 1.0.0 is supported, and `1.0.x` says that it is not.',
      'See SECURITY.md:6:3 (`1.0.x` is marked `yes`)',
    ],
    'about the newest release of all': [
      table('2.x', 'yes', '«2.*»', 'no', '1.x', 'no'),
      'warning: `2.x` says that 2.0.0 is supported, and `2.*` says that it is not.',
    ],
    'the first of each side': [
      table('2.x', 'yes', 'v2', 'critical fixes only', '«2.*»', 'no', '2.X', 'no'),
      'warning: `2.x` says that 2.0.0 is supported, and `2.*` says that it is not.',
      'See SECURITY.md:5:3 (`2.x` is marked `yes`)',
    ],
    'the same row twice': [
      table('2.x', 'yes', '1.4.x', 'yes', '«1.4.x»', 'no'),
      'warning: `1.4.x` says that 1.4.2 is supported, and `1.4.x` says that it is not.',
    ],
    'a release by all its numbers and by fewer': [
      table('= 2.0.0', 'yes', '«= 2.0»', 'no'),
      'warning: `= 2.0.0` says that 2.0.0 is supported, and `= 2.0` says that it is not.',
    ],
    'ranges that overlap': [
      table('>= 1.4', 'yes', '«>= 2»', 'no'),
      'warning: `>= 1.4` says that 2.0.0 is supported, and `>= 2` says that it is not.',
    ],
    'once where it is about many releases': [
      table('1.x', 'yes', '«1.x»', 'no', '2.x', 'yes'),
      'warning: `1.x` says that 1.4.2 is supported, and `1.x` says that it is not.',
    ],
  },
})
