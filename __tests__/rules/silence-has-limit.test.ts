import { testRule } from './table-of-cases.ts'

testRule('silence-has-limit', {
  always: { policy: 'version: 1\nchecks: { profile: cra }\n' },
  accepts: {
    'a limit in the sentence': 'Do not disclose it publicly until we have a fix, or 90 days have passed.\n',
    'a limit elsewhere': 'Do not disclose it until we have a fix.\n\nReports become public after 90 days.\n',
    'nothing about silence': 'Do not open public issues.\n',
    'the usual profile': { document: 'Do not disclose it until we have a fix.\n', policy: 'version: 1\n' },
  },
  reports: {
    'silence until a fix': [
      '- **«Do not publicly disclose** it until we have released a fix.»\n',
      'warning: `Do not publicly disclose it until we have released a fix.` asks for silence without an end.',
    ],
    'silence until it was agreed': [
      '«Please refrain from publishing details before we have agreed on a date.»\n',
      'warning: `Please refrain from publishing details before we have agreed on a date.` asks for silence without an end.',
    ],
  },
})
