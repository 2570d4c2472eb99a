import { table, testRule } from './table-of-cases.ts'

testRule('row-outlives-patch', {
  always: { policy: 'version: 1\nchecks: { profile: strict }\n', tags: ['v2.0.0', 'v2.1.3'] },
  accepts: {
    'a line': table('2.1.x', 'yes'),
    'a line beside the release': table('2.1.3', 'yes', '2.x', 'yes'),
    'an old release, which is another finding': table('2.0.0', 'yes'),
    'a row that refuses it, beside its line': table('2.1.3', 'no', '2.1.x', 'yes'),
    'a row that refuses it': table('2.1.3', 'no'),
    'no release': { document: table('2.1.3', 'yes'), tags: [] },
    'its first numbers alone': table('2.1', 'yes'),
    'releases of two numbers, written with three': { document: table('2.1.0', 'yes'), tags: ['v2.0', 'v2.1'] },
    'releases of two numbers': { document: table('2.1', 'yes'), tags: ['v2.0', 'v2.1'] },
  },
  reports: {
    'beside older ones and a row that refuses': [
      table('«2.1.3»', 'yes', '2.0.0', 'yes', '2.1.x', 'no'),
      'notice: `2.1.3` names one release only: the table is wrong again with the next patch.',
      'Help: Write 2.1.x, which every patch falls in.',
    ],
    'a release of four numbers': [
      { document: table('«2.1.3.4»', 'yes'), tags: ['v2.1.3.4', 'v2.1.3.3'] },
      'notice: `2.1.3.4` names one release only: the table is wrong again with the next patch.',
      'Help: Write 2.1.3.x, which every patch falls in.',
    ],
    'the current release': [
      table('«2.1.3»', 'yes', '< 2.1.3', 'no'),
      'notice: `2.1.3` names one release only: the table is wrong again with the next patch.',
    ],
  },
})
