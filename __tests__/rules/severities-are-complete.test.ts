import { testRule } from './table-of-cases.ts'

testRule('severities-are-complete', {
  always: { policy: 'version: 1\nchecks: { profile: strict }\n' },
  accepts: {
    'all four': '- Critical: 1 day\n- High: 2 days\n- Moderate: 3 days\n- Low: 4 days\n',
    'the upper two': '- Critical: 1 day\n- High: 2 days\n',
    one: 'We fix critical vulnerabilities within 7 days.\n',
    'words about something else': '- The critical path\n- The low road, the medium one\n',
    'words in prose': 'We fix critical vulnerabilities first. Issues of low severity wait.\n',
    'lists apart': '- Critical vulnerabilities\n\nText.\n\nMore.\n\nAnd more.\n\n- Low severity issues\n',
  },
  reports: {
    'one between': [
      '- «Critical: 1 day»\n- Medium: 3 days\n',
      'warning: Nothing is said of `high` severity here, while graver and lesser ones have their line.',
    ],
    'two between': [
      '- «Critical: 1 day»\n- Low: 3 days\n',
      'warning: Nothing is said of `high` and `medium` severity here, while graver and lesser ones have their line.',
    ],
  },
})
