import { each, testRule } from './table-of-cases.ts'

testRule('times-are-in-order', {
  accepts: {
    'graver ones sooner': '- Critical: 7 days\n- High: 2 weeks\n- Medium: 1 month\n- Low: best effort\n',
    'the same for two': '- Critical: 7 days\n- High: 1 week\n',
    'another order of lines': '- Low: 90 days\n- Critical: 7 days\n',
    'columns of their own':
      '| Severity | Answer | Fix |\n| --- | --- | --- |\n| Critical | 1 day | 7 days |\n| High | 2 days | 30 days |\n',
    'ranges that run upwards': 'Fixes come in 7-14 days.\n',
    ...each(
      [
        'v14-7 days',
        '1.14-7 days',
        'a-14-7 days',
        '1234-7 days',
        '14-7.5 days',
        '14-7 daylight',
        '14-7 fortnights',
        '14-7x days',
        '14/7 days',
        '14-7 due days',
      ],
      (words) => `See ${words}.\n`,
    ),
    'a column that only one of them has':
      '| Severity | Answer | Fix |\n| --- | --- | --- |\n| Critical | 9 days | soon |\n| High | 10 days | 5 days |\n',
    'numbers that are no range': 'See ADR 2024-01 days of the week.\n',
  },
  reports: {
    'a graver one later': [
      '- Critical: 30 days\n- High: «7 days»\n',
      'warning: High severity is promised within `7 days`, and critical severity only within `30 days`.',
    ],
    'with a severity between that has no time': [
      '- Critical: 30 days\n- High: soon\n- Medium: «7 days»\n',
      'warning: Medium severity is promised within `7 days`, and critical severity only within `30 days`.',
    ],
    'in one column of a table': [
      '| Severity | Answer | Fix |\n| --- | --- | --- |\n| Critical | 1 day | 60 days |\n| Moderate | 2 days | «30 days» |\n',
      'warning: Medium severity is promised within `30 days`, and critical severity only within `60 days`.',
    ],
    'in other units': [
      '- High: 2 weeks\n- Low: «5 business days»\n',
      'warning: Low severity is promised within `5 business days`, and high severity only within `2 weeks`.',
    ],
    ...each(
      [
        '14 - 7 days',
        '14–7 day',
        '14—7 hours',
        '14 to 7 hour',
        '14-7 weeks',
        '14-7 months',
        '14-7 business days',
        '14-7 working days',
        '14-7 calendar days',
        '140-14 Week',
        '140-139 month',
        '9to7 days',
      ],
      (words) => [`Fixes come in «${words}».\n`, `warning: \`${words}\` does not run from less to more.`],
    ),
    'the nearest of several graver ones': [
      '- Critical: 5 days\n- High: 20 days\n- Low: «10 days»\n',
      'warning: Low severity is promised within `10 days`, and high severity only within `20 days`.',
      'See SECURITY.md:2:9 (the time for high severity)',
    ],
    'in two lists': [
      '- Critical: 30 days\n- High: «7 days»\n\nText. More. And more.\n\n- Critical: 9 days\n- Low: «8 days»\n',
      'warning: High severity is promised within `7 days`, and critical severity only within `30 days`.',
      'warning: Low severity is promised within `8 days`, and critical severity only within `9 days`.',
    ],
    'in the first column where there are two': [
      '| Severity | Answer | Fix |\n| --- | --- | --- |\n| Critical | 9 days | 60 days |\n| High | «8 days» | 30 days |\n',
      'warning: High severity is promised within `8 days`, and critical severity only within `9 days`.',
    ],
    'in a column that one of three has not': [
      '| Severity | Answer | Fix |\n| --- | --- | --- |\n| Critical | 1 day | 60 days |\n| High | 2 days | soon |\n| Low | 3 days | «30 days» |\n',
      'warning: Low severity is promised within `30 days`, and critical severity only within `60 days`.',
    ],
    'a range that runs down': ['Fixes come in «14-7 days».\n', 'warning: `14-7 days` does not run from less to more.'],
    'a range that does not run': [
      'Fixes come in «7 to 7 days».\n',
      'warning: `7 to 7 days` does not run from less to more.',
    ],
  },
})
