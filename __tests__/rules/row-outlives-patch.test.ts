import { table, testRule } from './table-of-cases.ts'

testRule('row-outlives-patch', {
  always: { policy: 'version: 1\nchecks: { profile: strict }\n', tags: ['v2.0.0', 'v2.1.3'] },
  accepts: {
    'a line': table('2.1.x', 'yes'),
    'a line beside the release': table('2.1.3', 'yes', '2.x', 'yes'),
    'an old release, which is another finding': table('2.0.0', 'yes'),
    'releases of two numbers': { document: table('2.1', 'yes'), tags: ['v2.0', 'v2.1'] },
  },
  reports: {
    'the current release': [
      table('«2.1.3»', 'yes', '< 2.1.3', 'no'),
      'notice: `2.1.3` names one release only: the table is wrong again with the next patch.',
    ],
  },
})
