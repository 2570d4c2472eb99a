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
    'a contradiction about nothing released': table('2.x', 'yes', '9.x', 'yes', '9.x', 'no'),
  },
  reports: {
    'the same row twice': [
      table('2.x', 'yes', '1.4.x', 'yes', '«1.4.x»', 'no'),
      'warning: `1.4.x` says that 1.4.2 is supported, and `1.4.x` says that it is not.',
    ],
    'once where it is about many releases': [
      table('1.x', 'yes', '«1.x»', 'no', '2.x', 'yes'),
      'warning: `1.x` says that 1.4.2 is supported, and `1.x` says that it is not.',
    ],
  },
})
