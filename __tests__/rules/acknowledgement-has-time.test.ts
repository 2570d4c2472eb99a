import { each, testRule } from './table-of-cases.ts'

testRule('acknowledgement-has-time', {
  always: { policy: 'version: 1\nchecks: { profile: osps-baseline }\n' },
  accepts: {
    'a sentence': 'Write to security@crewkit.io. We respond within 48 hours.\n',
    'a list below a heading': 'Write to security@crewkit.io.\n\n## Response times\n\n- First: 2 days\n',
    'a table': 'Write to security@crewkit.io.\n\n| Stage | Time |\n| --- | --- |\n| Acknowledgment | 2 days |\n',
    ...each(
      [
        'We acknowledge it',
        'We respond',
        'Our response comes',
        'We reply',
        'Replies come',
        'We confirm it',
        'We answer',
        'You hear back',
        'You hear from us',
        'We get back to you',
        'You have a receipt',
        'We are in touch',
        'We contact you',
        'We reach out',
        'We triage it',
        'There is feedback',
        'Initial news comes',
        'We assess it',
        'We evaluate it',
      ],
      (words) => `Write to security@crewkit.io. ${words} within 2 days.\n`,
    ),
    'nobody to report to, which is another finding': 'Open an issue.\n\nOr do not.\n',
    'the usual profile': { document: 'Write to security@crewkit.io.\n', policy: 'version: 1\n' },
  },
  reports: {
    'an answer without a time': [
      'Write to «security@crewkit.io». We respond quickly.\n',
      'warning: Nothing says how soon a report is answered.',
    ],
    'an answer of a machine': [
      'Write to «security@crewkit.io». Autoreplies come within 1 hour.\n',
      'warning: Nothing says how soon a report is answered.',
    ],
    'no time': ['Write to «security@crewkit.io».\n', 'warning: Nothing says how soon a report is answered.'],
    'a time for something else': [
      'Write to «security@crewkit.io». Tokens expire after 1 hour.\n',
      'warning: Nothing says how soon a report is answered.',
    ],
  },
})
