import { quote } from '../../src/text/quote.ts'
import { each, table, testRule } from './table-of-cases.ts'

testRule('prose-names-current-release', {
  always: { tags: ['v2.49.0', 'v2.50.0', 'v2.51.0', 'v2.51.3'] },
  accepts: {
    'the current release': 'The latest release is v2.51.3.\n',
    'its line': 'The current version is 2.51.x.\n',
    'no number': 'Only the latest release is supported.\n',
    'an old version that is not called current': 'Version 2.49.0 was the first release with signatures.\n',
    'what is about to come': 'The latest version is 2.52.0.\n',
    'words about notes': 'There are no release notes for it.\n',
    'what a row says': table('3.x', 'no release yet'),
    'the current release of a package': {
      document: 'The latest release is 5.0.0.\n',
      tags: ['core-v5.0.0', 'cli-v1.4.0', 'cli-v1.3.0'],
    },
    ...each(
      [
        'There is no release note',
        'Elsewhere there is no released version that we know of',
        'Wethere are no releases',
        'Thereis no release so far',
        'There are casino releases yet',
        'There is no release yettoo',
        'There is no releaseyet',
        'We hold no release so far',
      ],
      (words) => `${words}\n`,
    ),
    'no release yet, and none': { document: 'There is no release yet.\n', tags: ['v1.0.0-rc.1'] },
    'no release': { document: 'The latest release is v2.49.0.\n', tags: [] },
    'the stable line beside a development line': {
      document: `${table('1.19.x', ':hammer: Development branch', '1.18.x', 'yes')}\nThe latest stable branch (currently 1.18.x) gets fixes first.\n`,
      tags: ['1.18.0', '1.19.0'],
    },
  },
  reports: {
    ...each(
      [
        'There is no release',
        'There are no releases yet',
        'We have no release,',
        'It has no release so far',
        'There is currently no released version yet;',
        'There is still no release:',
        'There is as yet no stable release',
        'There is no tagged release…',
        'There are no public releases',
        'There is no official release .',
        'Know that no release yet exists',
        'Look, no releases yet for it',
        'With no stable release yet',
        'With no public release yet',
        'With no official release yet',
      ],
      (words) => [`«${words}»\n`, `warning: \`${words}\` was true until the first release; the current one is 2.51.3.`],
    ),
    'the first of two, at length': [
      `«${'So '.repeat(40)}there is no release yet»\n\nThere is no release yet.\n`,
      `warning: ${quote(`${'So '.repeat(40)}there is no release yet`, 120)} was true until the first release; the current one is 2.51.3.`,
    ],
    'a release of no package': [
      { document: 'The latest release is «1.3.0».\n', tags: ['core-v2.0.0', 'cli-v1.4.0', 'cli-v1.3.0'] },
      'warning: The text calls `1.3.0` the current version; the current release is 1.4.0 (tag `cli-v1.4.0`).',
    ],
    'that there is none': [
      'Welcome. «There is currently no stable release.» Use main.\n',
      'warning: `There is currently no stable release.` was true until the first release; the current one is 2.51.3.',
    ],
    'an old release': [
      'The latest release is «v2.49.0».\n',
      'warning: The text calls `v2.49.0` the current version; the current release is 2.51.3.',
    ],
    'an old line': [
      'Current release line: **«2.50.x»**.\n',
      'warning: The text calls `2.50.x` the current version; the current release is 2.51.3.',
    ],
    'an old patch': [
      'The current version is «2.51.0».\n',
      'warning: The text calls `2.51.0` the current version; the current release is 2.51.3.',
    ],
  },
})
