import { each, testRule } from './table-of-cases.ts'

testRule('severities-are-complete', {
  always: { policy: 'version: 1\nchecks: { profile: strict }\n' },
  accepts: {
    'all four': '- Critical: 1 day\n- High: 2 days\n- Moderate: 3 days\n- Low: 4 days\n',
    'the upper two': '- Critical: 1 day\n- High: 2 days\n',
    one: 'We fix critical vulnerabilities within 7 days.\n',
    'words about something else': '- The critical path\n- The low road, the medium one\n',
    'words in prose': 'We fix critical vulnerabilities first. Issues of low severity wait.\n',
    'words that only begin so': '- Critically ill\n- Lowland vulnerability\n- Slow, unmediumly\n',
    'the lower two': '- Medium: 1 day\n- Low: 2 days\n',
    'a heading between that names none': '- Critical: 1 day\n- High: 2 days\n\n## Then\n\n- Medium: 1 day\n',
    'words that only end so': '- Uncritical vulnerabilities\n- Low: 2 days\n',
    'words that go on': '- Criticality of a vulnerability\n- Low: 2 days\n',
    'two sentences between': '- Critical: 1 day\n\nText. More.\n\n- Medium: 3 days\n',
    'lists apart': '- Critical vulnerabilities\n\nText.\n\nMore.\n\nAnd more.\n\n- Low severity issues\n',
  },
  reports: {
    'one between': [
      '- «Critical: 1 day»\n- Medium: 3 days\n',
      'warning: Nothing is said of `high` severity here, while graver and lesser ones have their line.',
    ],
    ...each(
      [
        'severity: critical',
        'severities: critical',
        'a vulnerability: critical',
        'an issue: critical',
        'issues: critical',
        'CVSS: critical',
      ],
      (first) => [
        `- «So, ${first}»\n- Low: 3 days\n`,
        'warning: Nothing is said of `high` and `medium` severity here, while graver and lesser ones have their line.',
      ],
    ),
    ...each(['Critical', '1.2.3.4.5 Critical'], (first) => [
      `- «${first}»\n- Medium: 3 days\n`,
      'warning: Nothing is said of `high` severity here, while graver and lesser ones have their line.',
    ]),
    'another word for medium': [
      '- «Critical vulnerabilities: 1 day»\n- Moderate: 3 days\n',
      'warning: Nothing is said of `high` severity here, while graver and lesser ones have their line.',
    ],
    'rows of a table': [
      '| Severity | Time |\n| --- | --- |\n| «High | 1 day» |\n| Low | 3 days |\n',
      'warning: Nothing is said of `medium` severity here, while graver and lesser ones have their line.',
    ],
    'one line for two': [
      '- «Critical and high: 1 day»\n- Low: 3 days\n',
      'warning: Nothing is said of `medium` severity here, while graver and lesser ones have their line.',
    ],
    'a sentence of the first between the two': [
      '- «Critical: 1 day.» We hurry.\n- Medium: 3 days\n',
      'warning: Nothing is said of `high` severity here, while graver and lesser ones have their line.',
    ],
    'two lists': [
      '- «Critical: 1 day»\n- Medium: 3 days\n\nText. More. And more.\n\n- «High: 1 day»\n- Low: 3 days\n',
      'warning: Nothing is said of `high` severity here, while graver and lesser ones have their line.',
      'warning: Nothing is said of `medium` severity here, while graver and lesser ones have their line.',
    ],
    'two between': [
      '- «Critical: 1 day»\n- Low: 3 days\n',
      'warning: Nothing is said of `high` and `medium` severity here, while graver and lesser ones have their line.',
    ],
  },
})
