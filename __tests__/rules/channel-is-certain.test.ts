import { testRule } from './table-of-cases.ts'

testRule('channel-is-certain', {
  accepts: {
    'no condition': "Use GitHub's private vulnerability reporting.\n",
    'a condition about something else': 'Use private vulnerability reporting. If a fix is available, tell us.\n',
    'a condition on other means': 'Write a test if one is available.\n',
  },
  reports: {
    'in parentheses': [
      'Use GitHub Security Advisories: private reporting «(if enabled for this repository)».\n',
      'warning: Whether reports can be made this way is left open: `(if enabled for this repository)`.',
    ],
    'in the sentence': [
      '«If private vulnerability reporting is enabled here, use it».\n',
      'warning: Whether reports can be made this way is left open: `If private vulnerability reporting is enabled here, use it`.',
    ],
  },
})
