import { quote } from '../../src/text/quote.ts'
import { each, table, testRule } from './table-of-cases.ts'

const beside = (sentence: string, ...cells: readonly string[]): string =>
  table(...cells).replace('\n\n', `\n\n${sentence}\n\n`)
const ONLY = 'Only the latest release is supported.'
const LONG =
  'Only the latest release of all that we have made in these many years is supported by us with security fixes'
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
    ...each(['each', 'every', 'per', 'our respective'], (word) =>
      beside(`Only the latest release of ${word} major is supported.`, '1.2.x', 'yes', '1.1.x', 'yes'),
    ),
    'a limited promise': beside(
      'The last two minor versions get security fixes where possible.',
      '1.2.x',
      'yes',
      '< 1.2',
      'no',
    ),
    'a sentence that names numbers': beside('Only the 1.2.x series is supported.', '1.2.x', 'yes', '1.1.x', 'yes'),
    'a word that only ends so': beside('Commonly the latest release is supported.', '1.2.x', 'yes', '1.1.x', 'yes'),
    'majors at the start of the sentence': beside(
      'Per major only the latest release is supported.',
      '1.2.x',
      'yes',
      '1.1.x',
      'yes',
    ),
    'a policy with rows of its own': {
      document: `## Supported Versions\n\n${ONLY}\n`,
      policy: 'version: 1\nsupport:\n  lines:\n    - { versions: 1.x, supported: true }\n',
    },
    'packages with rows of their own': {
      document: `## Supported Versions\n\n${ONLY}\n\n| Package | Version | Supported |\n| --- | --- | --- |\n| core | 1.2.x | yes |\n| core | 1.1.x | yes |\n`,
      tags: ['core-v1.1.0', 'core-v1.2.0'],
    },
    'no release': { document: beside(ONLY, '1.2.x', 'yes', '1.1.x', 'yes'), tags: [] },
    'a row for a major, of which the sentence names a part': beside(ONLY, '1.x', 'yes'),
    'a line of more than twenty releases ago': {
      document: beside(ONLY, '1.20.x', 'yes', '1.0.x', 'yes'),
      tags: Array.from({ length: 21 }, (_, minor) => `v1.${minor}.0`),
    },
    'no table': `## Supported Versions\n\n${ONLY}\n`,
    'no sentence': table('1.2.x', 'yes', '1.1.x', 'yes'),
  },
  reports: {
    ...each(['upper', 'persons'], (word) => [
      beside(`Only the latest release is supported (${word}).`, '1.2.x', 'yes', '«1.1.x»', 'yes'),
      `warning: The row \`1.1.x\` promises fixes for 1.1.x, which the text does not: \`Only the latest release is supported (${word})\`.`,
    ]),
    'a long sentence': [
      beside(`${LONG}.`, '1.2.x', 'yes', '«1.1.x»', 'yes'),
      `warning: The row \`1.1.x\` promises fixes for 1.1.x, which the text does not: ${quote(LONG, 90)}.`,
    ],
    'a long sentence that is refused': [
      beside(
        `${TWO.slice(0, -1)}, as we have done in all the years of this project so far.`,
        '1.2.x',
        'yes',
        '«< 1.2»',
        'no',
      ),
      `warning: The text promises fixes for 1.1.x (${quote(`${TWO.slice(0, -1)}, as we have done in all the years of this project so far`, 90)}), and the row \`< 1.2\` says \`no\`.`,
    ],
    'a line of just twenty releases ago': [
      {
        document: beside(ONLY, '1.19.x', 'yes', '«1.0.x»', 'yes'),
        tags: Array.from({ length: 20 }, (_, minor) => `v1.${minor}.0`),
      },
      `warning: The row \`1.0.x\` promises fixes for 1.0.x, which the text does not: \`${ONLY.slice(0, -1)}\`.`,
      'See SECURITY.md:3:1 (the sentence)',
    ],
    'a major more than the sentence has': [
      { document: beside(ONLY, '2.x', 'yes', '«1.x»', 'yes'), tags: ['v1.0.0', 'v2.0.0', 'v2.1.0'] },
      `warning: The row \`1.x\` promises fixes for 1.x, which the text does not: \`${ONLY.slice(0, -1)}\`.`,
    ],
    'a minor beside a row for a major': [
      { document: beside(ONLY, '2.x', 'yes', '«1.1.x»', 'yes'), tags: ['v1.0.0', 'v1.1.0', 'v2.0.0'] },
      `warning: The row \`1.1.x\` promises fixes for 1.1.x, which the text does not: \`${ONLY.slice(0, -1)}\`.`,
    ],
    'a row more than the sentence has': [
      beside(ONLY, '1.2.x', 'yes', '«1.1.x»', 'yes'),
      `warning: The row \`1.1.x\` promises fixes for 1.1.x, which the text does not: \`${ONLY.slice(0, -1)}\`.`,
    ],
    'a row that refuses what the sentence promises': [
      beside(TWO, '1.2.x', 'yes', '«< 1.2»', 'no'),
      `warning: The text promises fixes for 1.1.x (\`${TWO.slice(0, -1)}\`), and the row \`< 1.2\` says \`no\`.`,
      'See SECURITY.md:3:1 (the sentence)',
    ],
  },
})
