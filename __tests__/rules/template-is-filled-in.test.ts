import { expect, test } from '@jest/globals'
import { judge } from './example.ts'
import { table, testRule } from './table-of-cases.ts'

const REPORT = 'Use this section to tell people how to report a vulnerability.'
const rows = (first: string, last: string): string =>
  `| Version | Supported |\n| --- | --- |\n${first}| 5.1.x | ✅ |\n| 5.0.x | ❌ |\n| 4.0.x | ✅ |\n| < 4.0 | ❌ |${last}\n`

testRule('template-is-filled-in', {
  accepts: {
    'a table of its own': table('2.1.x', 'yes', '< 2.1', 'no'),
    'three rows of the template': table('5.1.x', 'yes', '5.0.x', 'yes', '< 5.0', 'no'),
    'its versions with other answers': table('5.1.x', '✅', '5.0.x', '✅', '4.0.x', '❌', '< 4.0', '❌'),
    'its versions below others, with other answers': table(
      '8.x',
      '✅',
      '5.1.x',
      '❌',
      '5.0.x',
      '❌',
      '4.0.x',
      '❌',
      '< 4.0',
      '❌',
    ),
    'the template in a comment': `<!--\n${rows('', '')}\n${REPORT}\n-->\n\nOnly 2.x is supported.\n`,
  },
  reports: {
    'the rows, restyled': [
      rows('«', '»'),
      "error: The rows `5.1.x, 5.0.x, 4.0.x, < 4.0` are those of GitHub's template: nobody has promised them.",
    ],
    'the rows and a sentence, once': [
      `${rows('«', '»')}\n${REPORT}\n`,
      "error: The rows `5.1.x, 5.0.x, 4.0.x, < 4.0` are those of GitHub's template: nobody has promised them.",
      'See SECURITY.md:8:1 (more of the template)',
    ],
    'a sentence and the rows, which weigh more': [
      `${REPORT}\n\n${rows('«', '»')}`,
      "error: The rows `5.1.x, 5.0.x, 4.0.x, < 4.0` are those of GitHub's template: nobody has promised them.",
      'See SECURITY.md:1:1 (more of the template)',
    ],
    'the rows below others': [
      rows('| 6.0.x | ✅ |\n«', '»'),
      "warning: The rows `5.1.x, 5.0.x, 4.0.x, < 4.0` are those of GitHub's template, yes and no included: beside other rows they read as promises.",
      'Help: Take them out, or correct the ones that are meant.',
    ],
    'one sentence': [
      `«${REPORT}»\n\nWrite to us.\n`,
      `warning: \`${REPORT}\` is a sentence of GitHub's template: it tells the author what to write.`,
    ],
    'two sentences': [
      `«${REPORT}»\n\nTell them where to go, how often they can expect to get an update on a reported vulnerability.\n`,
      `warning: \`${REPORT}\` is a sentence of GitHub's template: it tells the author what to write.`,
    ],
  },
})

test('rows that nobody promised are not judged as well', async () => {
  const example = { document: rows('', ''), tags: ['v1.0.0'] }
  for (const rule of ['current-release-is-supported', 'supported-line-has-release', 'release-has-row'])
    expect((await judge(rule, example)).sentences).toEqual([])
})

test('rows that somebody changed are judged', async () => {
  const changed = {
    document: table('5.1.x', 'yes', '5.0.x', 'yes', '4.0.x', 'no', '< 4.0', 'no'),
    tags: ['v5.1.0', 'v6.0.0'],
  }
  const beside = { document: rows('| 6.0.x | ✅ |\n', ''), tags: ['v5.1.0', 'v7.0.0'] }
  expect((await judge('current-release-is-supported', changed)).sentences).toEqual([
    'error: The current release, 6.0.0, is in no row: the newest supported one is `5.1.x`.',
  ])
  expect((await judge('current-release-is-supported', beside)).sentences).toEqual([
    'error: The current release, 7.0.0, is in no row: the newest supported one is `6.0.x`.',
  ])
})
