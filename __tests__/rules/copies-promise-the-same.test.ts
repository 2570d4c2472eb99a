import { table, testRule } from './table-of-cases.ts'

const tags = ['v2.0.0', 'v1.0.0']
const document = table('2.x', 'yes', '1.x', 'no')

testRule('copies-promise-the-same', {
  accepts: {
    'the same in other words': { document, tags, files: { 'README.md': table('>= 2.0', 'yes', 'older', 'no') } },
    'a table about something else': {
      document,
      tags,
      files: { 'README.md': '## Security features\n\n| Feature | Supported |\n| --- | --- |\n| 1.x | yes |\n' },
    },
    'a README without a table': { document, tags, files: { 'README.md': '# Crewkit | supported\n' } },
    'rows that say less': { document, tags, files: { 'README.md': table('2.x', 'yes') } },
    'a line of more than thirty releases ago': {
      document: table('latest', 'yes', 'older', 'no'),
      tags: Array.from({ length: 31 }, (_, minor) => `v1.${minor}.0`),
      files: { 'README.md': table('1.30.x', 'yes', '1.0.x', 'yes') },
    },
    'a status that could not be read': {
      document,
      tags,
      files: { 'README.md': table('2.x', 'perhaps', '1.x', 'perhaps') },
    },
    'a status that could not be read there': {
      document: table('2.x', 'yes', '1.x', 'perhaps'),
      tags,
      files: { 'README.md': table('2.x', 'yes', '1.x', 'yes') },
    },
    'a row for what the document does not speak of': {
      document: table('2.x', 'yes'),
      tags,
      files: { 'README.md': table('2.x', 'yes', '1.x', 'yes') },
    },
    'no other table': { document, tags },
  },
  reports: {
    'a line that is over': [
      { document, tags, files: { 'README.md': table('2.x', 'yes', '«1.x»', 'yes') } },
      'warning: 1.0.0 is supported by the row `1.x`, and is not supported in `SECURITY.md`.',
      'See SECURITY.md:6:3 (the row `1.x`)',
    ],
    'a line of thirty releases ago': [
      {
        document: table('latest', 'yes', 'older', 'no'),
        tags: Array.from({ length: 30 }, (_, minor) => `v1.${minor}.0`),
        files: { 'README.md': table('1.29.x', 'yes', '«1.0.x»', 'yes') },
      },
      'warning: 1.0.0 is supported by the row `1.0.x`, and is not supported in `SECURITY.md`.',
    ],
    'a minor among others, by its newest patch': [
      {
        document: table('1.2.x', 'yes', '1.1.x', 'no'),
        tags: ['v1.1.0', 'v1.1.1', 'v1.2.0'],
        files: { 'README.md': table('1.2.x', 'yes', '«1.1.x»', 'yes') },
      },
      'warning: 1.1.1 is supported by the row `1.1.x`, and is not supported in `SECURITY.md`.',
    ],
    'a minor below thirty patches of the next': [
      {
        document: table('1.1.x', 'yes', '1.0.x', 'no'),
        tags: ['v1.0.0', ...Array.from({ length: 30 }, (_, patch) => `v1.1.${patch}`)],
        files: { 'README.md': table('1.1.x', 'yes', '«1.0.x»', 'yes') },
      },
      'warning: 1.0.0 is supported by the row `1.0.x`, and is not supported in `SECURITY.md`.',
    ],
    'each of two copies': [
      {
        document,
        tags,
        files: {
          'README.md': table('2.x', 'yes', '«1.x»', 'yes'),
          'docs/SECURITY.md': table('«2.x»', 'no', '1.x', 'yes'),
        },
      },
      'warning: 1.0.0 is supported by the row `1.x`, and is not supported in `SECURITY.md`.',
      'warning: 2.0.0 is not supported by the row `2.x`, and is supported in `SECURITY.md`.',
    ],
    'a copy that nobody sees, once': [
      { document, tags, files: { 'docs/SECURITY.md': table('«2.x»', 'no', '1.x', 'yes') } },
      'warning: 2.0.0 is not supported by the row `2.x`, and is supported in `SECURITY.md`.',
    ],
  },
})
