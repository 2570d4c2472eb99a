import { testRule } from './table-of-cases.ts'

testRule('times-are-in-order', {
  accepts: {
    'graver ones sooner': '- Critical: 7 days\n- High: 2 weeks\n- Medium: 1 month\n- Low: best effort\n',
    'the same for two': '- Critical: 7 days\n- High: 1 week\n',
    'another order of lines': '- Low: 90 days\n- Critical: 7 days\n',
    'columns of their own':
      '| Severity | Answer | Fix |\n| --- | --- | --- |\n| Critical | 1 day | 7 days |\n| High | 2 days | 30 days |\n',
    'ranges that run upwards': 'Fixes come in 7-14 days.\n',
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
    'a range that runs down': ['Fixes come in «14-7 days».\n', 'warning: `14-7 days` does not run from less to more.'],
    'a range that does not run': [
      'Fixes come in «7 to 7 days».\n',
      'warning: `7 to 7 days` does not run from less to more.',
    ],
  },
})
