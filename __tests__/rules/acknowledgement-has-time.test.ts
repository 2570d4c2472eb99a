import { testRule } from './table-of-cases.ts'

testRule('acknowledgement-has-time', {
  always: { policy: 'version: 1\nchecks: { profile: osps-baseline }\n' },
  accepts: {
    'a sentence': 'Write to security@crewkit.io. We respond within 48 hours.\n',
    'a list below a heading': 'Write to security@crewkit.io.\n\n## Response times\n\n- First: 2 days\n',
    'a table': 'Write to security@crewkit.io.\n\n| Stage | Time |\n| --- | --- |\n| Acknowledgment | 2 days |\n',
    'nobody to report to, which is another finding': 'Open an issue.\n\nOr do not.\n',
    'the usual profile': { document: 'Write to security@crewkit.io.\n', policy: 'version: 1\n' },
  },
  reports: {
    'no time': ['Write to «security@crewkit.io».\n', 'warning: Nothing says how soon a report is answered.'],
    'a time for something else': [
      'Write to «security@crewkit.io». Tokens expire after 1 hour.\n',
      'warning: Nothing says how soon a report is answered.',
    ],
  },
})
