import { testRule } from './table-of-cases.ts'

testRule('updates-come-in-time', {
  always: { policy: 'version: 1\nchecks: { profile: strict }\n' },
  accepts: {
    'news often enough': '- Updates: every 3 days\n\nFixes:\n\n- Critical: 7 days\n- High: 30 days\n',
    'news as often as fixes': '- Updates: every 7 days\n\nFixes:\n\n- Critical: 7 days\n- High: 30 days\n',
    'no time for critical ones': '- Updates: every 2 weeks\n\n- Critical: best effort\n- High: 1 day\n',
    'no severities': '- Updates: every 2 weeks\n\nFixes within 7 days.\n',
    'no news': '- Critical: 7 days\n- High: 30 days\n',
    'a backup every month': 'We back up every 2 months.\n\n- Critical: 7 days\n- High: 30 days\n',
  },
  reports: {
    'news too late': [
      '- Status updates: every «1-2 weeks» until resolved\n\nFixes:\n\n- Critical: 1-7 days\n- High: 1-2 weeks\n',
      'warning: News is promised every `1-2 weeks`, and a critical vulnerability is to be fixed within `1-7 days`: it would be over before the first news.',
    ],
  },
})
