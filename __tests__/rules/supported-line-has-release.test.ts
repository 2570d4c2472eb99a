import { table, testRule } from './table-of-cases.ts'

testRule('supported-line-has-release', {
  always: { tags: ['v1.0.0', 'v1.1.0'] },
  accepts: {
    'rows with releases': table('1.1.x', 'yes', '1.0.0', 'yes'),
    'a row that is not supported': table('1.x', 'yes', '7.x', 'no'),
    'rows that follow the releases': table('latest', 'yes', 'main', 'yes', 'others', 'yes'),
    'a union with a release in it': table('7.2.x, 1.1.x', 'yes'),
    'a union with a word in it': table('7.2.x, latest', 'yes', '1.x', 'yes'),
    'no release': { document: table('7.x', 'yes'), tags: [] },
    'a prerelease in it': { document: table('2.x', 'yes', '1.x', 'yes'), tags: ['v1.1.0', 'v2.0.0-rc.1'] },
  },
  reports: {
    'a row far away': [
      table('«7.2.x»', 'yes', '1.x', 'yes'),
      'error: `7.2.x` is promised support, but no release is in it: the current release is 1.1.0.',
    ],
    'a line that was skipped': [
      { document: table('2.x', 'yes', '«1.1.x»', 'yes'), tags: ['v1.0.0', 'v1.2.0', 'v2.0.0'] },
      'error: `1.1.x` is promised support, but no release is in it: the current release is 2.0.0.',
    ],
    'several at once': [
      table('«7.2.x, 7.3.x»', 'yes', '1.x', 'yes'),
      'error: `7.2.x, 7.3.x` is promised support, but no release is in it: the current release is 1.1.0.',
    ],
    'an exact release and a range': [
      table('«7.2.1»', 'yes', '«>= 7.3»', 'critical fixes only', '1.x', 'yes'),
      'error: `7.2.1` is promised support, but no release is in it: the current release is 1.1.0.',
      'Help: Correct the versions, or take the row out until there is a release.',
      'error: `>= 7.3` is promised support, but no release is in it: the current release is 1.1.0.',
      'Help: Correct the versions, or take the row out until there is a release.',
    ],
    'the version in the manifest': [
      { document: table('«1.4.0»', 'yes', '1.1.x', 'yes'), files: { VERSION: '1.4.0\n' } },
      'notice: `1.4.0` is promised support and has no release yet: VERSION has 1.4.0 already.',
    ],
    'another version than the one in the manifest': [
      { document: table('«1.5.0»', 'yes', '1.1.x', 'yes'), files: { VERSION: '1.4.0\n' } },
      'error: `1.5.0` is promised support, but no release is in it: the current release is 1.1.0.',
    ],
    'the version in the manifest of a project, for one of its packages': [
      {
        document:
          '| Package | Version | Supported |\n| --- | --- | --- |\n| cli | «1.5.0» | yes |\n| cli | 1.1.x | yes |\n',
        tags: ['v1.4.0', 'cli@1.1.0'],
        files: { VERSION: '1.5.0\n' },
      },
      'error: `1.5.0` is promised support, but no release is in it: the current release is 1.1.0 (tag `cli@1.1.0`).',
    ],
    'a sentence, which could be meant in another way': [
      '## Supported Versions\n\n«We support versions 7.2 and 7.3».\n',
      'warning: `We support versions 7.2 and 7.3` is promised support, but no release is in it: the current release is 1.1.0.',
    ],
    'an item of a list': [
      '## Supported Versions\n\n- «7.2.x»\n- 1.x\n',
      'error: `7.2.x` is promised support, but no release is in it: the current release is 1.1.0.',
    ],
    'the next major': [
      table('«2.x»', 'yes', '1.x', 'yes'),
      'notice: `2.x` is promised support and has no release yet: it is the next line after 1.1.0.',
    ],
  },
})
