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
    'no other table': { document, tags },
  },
  reports: {
    'a line that is over': [
      { document, tags, files: { 'README.md': table('2.x', 'yes', '«1.x»', 'yes') } },
      'warning: 1.0.0 is supported by the row `1.x`, and is not supported in `SECURITY.md`.',
    ],
    'a copy that nobody sees, once': [
      { document, tags, files: { 'docs/SECURITY.md': table('«2.x»', 'no', '1.x', 'yes') } },
      'warning: 2.0.0 is not supported by the row `2.x`, and is supported in `SECURITY.md`.',
    ],
  },
})
