import { expect, test } from '@jest/globals'
import { quote } from '../../src/text/quote.ts'
import { judge } from './example.ts'
import { each, testRule } from './table-of-cases.ts'

testRule('channel-is-certain', {
  accepts: {
    'no condition': "Use GitHub's private vulnerability reporting.\n",
    'a condition about something else': 'Use private vulnerability reporting. If a fix is available, tell us.\n',
    'a way that may fail': 'Use private vulnerability reporting, and if it is unavailable, a letter.\n',
    'a word that only ends so': 'Use private vulnerability reporting if you (can); a gif enabled us to see it.\n',
    'words that only begin so':
      'Use private vulnerability reporting if you (can); iffy enabled ones too, if not enabledByDefault.\n',
    'a condition far away': `Use private vulnerability reporting if ${'so '.repeat(17)}enabled.\n`,
    'a condition on other means': 'Write a test if one is available.\n',
  },
  reports: {
    'what GitHub tells of it': [
      {
        document: 'Use private vulnerability reporting «where enabled».\n',
        hosting: { url: 'https://github.com/acme/tool', privateReporting: false },
      },
      'warning: Whether reports can be made this way is left open: `where enabled`. Private vulnerability reporting is switched off in this repository.',
    ],
    'and that it is on': [
      {
        document: 'Open a private security advisory on GitHub «when available».\n',
        hosting: { url: 'https://github.com/acme/tool', privateReporting: true },
      },
      'warning: Whether reports can be made this way is left open: `when available`. Private vulnerability reporting is switched on in this repository.',
    ],
    'in parentheses': [
      'Use GitHub Security Advisories: private reporting «(if enabled for this repository)».\n',
      'warning: Whether reports can be made this way is left open: `(if enabled for this repository)`.',
    ],
    ...each(['available', 'activated', 'configured', 'turned on', 'switched on', 'supported'], (word) => [
      `Use private vulnerability reporting «if ${word}».\n`,
      `warning: Whether reports can be made this way is left open: \`if ${word}\`.`,
    ]),
    'without the blank behind it': [
      'Use private vulnerability reporting «if enabled» (see Settings).\n',
      'warning: Whether reports can be made this way is left open: `if enabled`.',
    ],
    'at the greatest distance': [
      `Use private vulnerability reporting «if ${'x'.repeat(48)} enabled ${'y'.repeat(59)}».\n`,
      `warning: Whether reports can be made this way is left open: ${quote(`if ${'x'.repeat(48)} enabled ${'y'.repeat(59)}`, 80)}.`,
    ],
    'in a long sentence, up to its comma': [
      '«If private vulnerability reporting is not available for a repository», please report suspected vulnerabilities by mail.\n',
      'warning: Whether reports can be made this way is left open: `If private vulnerability reporting is not available for a repository`.',
    ],
    'in the sentence': [
      '«If private vulnerability reporting is enabled here», use it.\n',
      'warning: Whether reports can be made this way is left open: `If private vulnerability reporting is enabled here`.',
    ],
  },
})

test.each([
  [true, 'Take the condition out, and link to https://github.com/acme/tool/security/advisories/new.'],
  [
    false,
    'Private vulnerability reporting is a switch of this very repository (https://github.com/acme/tool/settings/security_analysis): switch it on and take the condition out, or take the way out.',
  ],
  [
    'HTTP 403.',
    'Private vulnerability reporting is a switch of this very repository (Settings → Advanced Security): switch it on and take the condition out, or take the way out.',
  ],
])('with GitHub telling %p, the remedy fits', async (privateReporting, help) => {
  const document = 'Use private vulnerability reporting (if available).\n'
  const hosting = { url: 'https://github.com/acme/tool', privateReporting }
  expect((await judge('channel-is-certain', { document, hosting })).helps).toEqual([help])
})
