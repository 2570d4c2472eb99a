import { each, testRule } from './table-of-cases.ts'

testRule('updates-come-in-time', {
  always: { policy: 'version: 1\nchecks: { profile: strict }\n' },
  accepts: {
    'news often enough': '- Updates: every 3 days\n\nFixes:\n\n- Critical: 7 days\n- High: 30 days\n',
    'news as often as fixes': '- Updates: every 7 days\n\nFixes:\n\n- Critical: 7 days\n- High: 30 days\n',
    'no time for critical ones': '- Updates: every 2 weeks\n\n- Critical: best effort\n- High: 1 day\n',
    'no severities': '- Updates: every 2 weeks\n\nFixes within 7 days.\n',
    ...each(
      ['An outdated key is thrown away', 'Misinformed people ask', 'Updatedness grows'],
      (words) => `- ${words} every 2 weeks\n\nFixes:\n\n- Critical: 7 days\n- High: 30 days\n`,
    ),
    ...each(
      ['Updates: within 2 weeks', 'Updates: nevery 2 weeks', 'Updates: every single one of 2 weeks'],
      (words) => `- ${words}\n\nFixes:\n\n- Critical: 7 days\n- High: 30 days\n`,
    ),
    'a time of the gravest ones in the last column':
      '- Updates: every 2 weeks\n\n| Severity | Answer | Fix |\n| --- | --- | --- |\n| Critical | 1 day | 30 days |\n| High | 1 day | 60 days |\n',
    'no news': '- Critical: 7 days\n- High: 30 days\n',
    'a backup every month': 'We back up every 2 months.\n\n- Critical: 7 days\n- High: 30 days\n',
  },
  reports: {
    'behind a list that has no time for critical ones': [
      '- Status updates: every «2 weeks»\n\nImpact:\n\n- Critical: grave\n- High: less\n\nText. More. And more.\n\n- Critical: 7 days\n- High: 30 days\n',
      'warning: News is promised every `2 weeks`, and a critical vulnerability is to be fixed within `7 days`: it would be over before the first news.',
      'See SECURITY.md:10:13 (the time for critical ones)',
    ],
    'the first of two': [
      '- UPDATES: Every «2 weeks», then every 3 weeks\n\nFixes:\n\n- Critical: 7 days\n- High: 30 days\n',
      'warning: News is promised every `2 weeks`, and a critical vulnerability is to be fixed within `7 days`: it would be over before the first news.',
    ],
    ...each(
      [
        'An update comes every',
        'News of the progress each',
        'You are informed once per',
        'Updates: once a',
        'Updates in 1 day, then every',
      ],
      (words) => [
        `- ${words} «2 weeks»\n\nFixes:\n\n- Critical: 7 days\n- High: 30 days\n`,
        'warning: News is promised every `2 weeks`, and a critical vulnerability is to be fixed within `7 days`: it would be over before the first news.',
        'See SECURITY.md:5:13 (the time for critical ones)',
      ],
    ),
    'news too late': [
      '- Status updates: every «1-2 weeks» until resolved\n\nFixes:\n\n- Critical: 1-7 days\n- High: 1-2 weeks\n',
      'warning: News is promised every `1-2 weeks`, and a critical vulnerability is to be fixed within `1-7 days`: it would be over before the first news.',
    ],
  },
})
