import { table, testRule } from './table-of-cases.ts'

const beside = (sentence: string, ...cells: readonly string[]): string =>
  table(...cells).replace('\n\n', `\n\n${sentence}\n\n`)
const ONLY = 'Only the latest release is supported.'
const TWO = 'We support the last two minor versions with security fixes.'

testRule('rows-follow-rule', {
  always: { tags: ['v1.0.0', 'v1.1.0', 'v1.2.0', 'v1.2.1'] },
  accepts: {
    'the same': beside(ONLY, '1.2.x', 'yes', '< 1.2', 'no'),
    'the latest release as a line': beside(ONLY, '1.2.x', 'yes'),
    'patch rows of two minors': beside(TWO, '1.2.1', 'yes', '1.2.0', 'yes', '1.1.0', 'yes', '< 1.1', 'no'),
    'rows that promise more where nothing says only': beside(
      'We support the latest version with security updates.',
      '1.2.x',
      'yes',
      '1.1.x',
      'yes',
    ),
    'a rule within majors': beside(
      'For each supported major version only the last minor version is supported.',
      '1.x',
      'yes',
    ),
    'an example': beside('For example, only the latest release is supported.', '1.2.x', 'yes', '1.1.x', 'yes'),
    'a table that is stale, which is another finding': beside(ONLY, '1.1.x', 'yes', '1.0.x', 'yes'),
    'no table': `## Supported Versions\n\n${ONLY}\n`,
    'no sentence': table('1.2.x', 'yes', '1.1.x', 'yes'),
  },
  reports: {
    'a row more than the sentence has': [
      beside(ONLY, '1.2.x', 'yes', '«1.1.x»', 'yes'),
      `warning: The row \`1.1.x\` promises fixes for 1.1.x, which the text does not: \`${ONLY.slice(0, -1)}\`.`,
    ],
    'a row that refuses what the sentence promises': [
      beside(TWO, '1.2.x', 'yes', '«< 1.2»', 'no'),
      `warning: The text promises fixes for 1.1.x (\`${TWO.slice(0, -1)}\`), and the row \`< 1.2\` says \`no\`.`,
    ],
  },
})
