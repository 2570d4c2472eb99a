import { testRule } from './table-of-cases.ts'

const file = (day: string) => ({ files: { 'SECURITY-INSIGHTS.yml': `header:\n  expiration-date: ${day}\n` } })

testRule('security-insights-has-not-expired', {
  always: { document: 'Write to a@crewkit.io.\n' },
  accepts: {
    'a day to come': file("'2027-06-30T00:00:00.000Z'"),
    'a day after the look-ahead': file('2026-12-22'),
    'words for a day': file('soon'),
    'words before a day': file('until 2026-01-31'),
    'no day': { files: { 'security-insights.yml': 'header:\n  schema-version: 2.2.0\n' } },
    'no file': {},
    'a file that is no YAML': { files: { 'security-insights.yml': 'a: [' } },
  },
  reports: {
    'a day that is over': [
      file("«'2026-01-31T00:00:00.000Z'»"),
      'warning: security-insights.yml expired on 2026-01-31.',
    ],
    'the last day of the look-ahead': [file('«2026-12-21»'), 'warning: security-insights.yml expires on 2026-12-21.'],
    today: [file('«2026-11-21»'), 'warning: security-insights.yml expires on 2026-11-21.'],
    'a day that is near': [file('«2026-12-01»'), 'warning: security-insights.yml expires on 2026-12-01.'],
  },
})
