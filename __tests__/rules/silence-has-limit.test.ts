import { quote } from '../../src/text/quote.ts'
import { each, testRule } from './table-of-cases.ts'

testRule('silence-has-limit', {
  always: { policy: 'version: 1\nchecks: { profile: cra }\n' },
  accepts: {
    'a limit in the sentence': 'Do not disclose it publicly until we have a fix, or 90 days have passed.\n',
    'a limit elsewhere': 'Do not disclose it until we have a fix.\n\nReports become public after 90 days.\n',
    ...each(
      ['disclose it', 'lift the embargo', 'publish it', 'go public', 'Publish it'],
      (words) => `Do not disclose it until we have a fix. We ${words} after 90 days.\n`,
    ),
    ...each(
      [
        'Knots disclose until it is fixed',
        'A knot to disclose until it is fixed',
        'Nothing to disclose until it is fixed',
        'Do not predisclose it until then',
        'Do not disclose it soon',
        'Do not disclose it for the juntil',
        `Do not ${'x'.repeat(39)} disclose it until then`,
        `Do not make ${'x'.repeat(30)} public until then`,
        'Do not make it unpublic until then',
        'Do not remake it public until then',
      ],
      (words) => `${words}.\n`,
    ),
    'nothing about silence': 'Do not open public issues.\n',
    'the usual profile': { document: 'Do not disclose it until we have a fix.\n', policy: 'version: 1\n' },
  },
  reports: {
    'a time for what only sounds so': [
      '«Do not disclose it until we have a fix.»\n\nDrafts are republished every 2 days.\n',
      'warning: `Do not disclose it until we have a fix.` asks for silence without an end.',
    ],
    'a time for something else': [
      '«Do not disclose it until we have a fix.»\n\nWe answer within 2 days.\n',
      'warning: `Do not disclose it until we have a fix.` asks for silence without an end.',
    ],
    ...each(
      [
        'Never publicize it before that',
        "Don't publicise it prior to that",
        'Don’t go public unless we agree',
        'Refrain from going public until then',
        'Avoid making it public until then',
        'Do not make it public until then',
        'Do not discuss it until then',
        'Do not share it until then',
        'Avoid sharing it until then',
        'Do not reveal it until then',
        'Please stay without publishing it',
        `Do not ${'x'.repeat(38)} disclose it until then`,
        'Until then do not disclose it',
        'Not publicly: disclose nothing until then',
        `Do not make ${'x'.repeat(28)} public until then`,
      ],
      (words) => [`«${words}.»\n`, `warning: ${quote(`${words}.`, 120)} asks for silence without an end.`],
    ),
    'at length, once': [
      `«Do not disclose it until then${', please'.repeat(15)}.»\n\nDo not share it until then.\n`,
      `warning: ${quote(`Do not disclose it until then${', please'.repeat(15)}.`, 120)} asks for silence without an end.`,
    ],
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
