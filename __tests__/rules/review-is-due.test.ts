import { testRule } from './table-of-cases.ts'

const policy = (lines: string) => ({ policy: `version: 1\ndocument:\n${lines}` })

testRule('review-is-due', {
  accepts: {
    'a review within the year': policy('  reviewed: 2025-11-21\n'),
    'a review today': policy('  reviewed: 2026-11-21\n'),
    'an end far away': policy('  expires: 2026-12-22\n'),
    'no dates': policy('  title: Security\n'),
  },
  reports: {
    'a review of more than a year ago': [
      policy('  reviewed: «2025-11-20»\n'),
      'warning: The policy was last reviewed on 2025-11-20, more than a year ago.',
    ],
    'a review to come': [
      policy('  reviewed: «2026-11-22»\n'),
      'warning: The policy says that it was reviewed on 2026-11-22, which has not come yet.',
      'Help: Write the day on which somebody last read it through.',
    ],
    'an end that has come': [
      policy('  expires: «2026-11-20»\n'),
      'error: The policy expired on 2026-11-20: readers are told not to rely on it any more.',
    ],
    'an end today': [
      policy('  expires: «2026-11-21»\n'),
      'warning: The policy expires on 2026-11-21.',
      'Help: Read it through before then, and write the next day on which that has to be done.',
    ],
    'an end with a time': [
      policy("  expires: «'2026-11-21T23:59:59Z'»\n"),
      'warning: The policy expires on 2026-11-21.',
    ],
    'an end that is near': [policy('  expires: «2026-12-21»\n'), 'warning: The policy expires on 2026-12-21.'],
  },
})
