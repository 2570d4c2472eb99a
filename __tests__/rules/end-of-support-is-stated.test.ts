import { table, testRule } from './table-of-cases.ts'

testRule('end-of-support-is-stated', {
  always: { policy: 'version: 1\nchecks: { profile: cra }\n' },
  accepts: {
    'an end': '| Version | Supported | Until |\n| --- | --- | --- |\n| 1.x | yes | 2027-01-31 |\n',
    'a sentence': `${table('1.x', 'yes')}\nEach major version is supported for 24 months.\n`,
    'no row that is supported': table('1.x', 'no'),
    'no table': 'Write to us.\n',
    'the usual profile': { document: table('1.x', 'yes'), policy: 'version: 1\n' },
  },
  reports: {
    'rows without an end': [
      '## Supported Versions\n\n«| Version | Supported |\n| --- | --- |\n| 1.x | yes |»\n',
      'notice: No row says until when its versions are supported, and no sentence says for how long.',
    ],
    'a time for something else': [
      '## Supported Versions\n\n«| Version | Supported |\n| --- | --- |\n| 1.x | yes |»\n\nSupport answers within 2 days.\n',
      'notice: No row says until when its versions are supported, and no sentence says for how long.',
    ],
  },
})
