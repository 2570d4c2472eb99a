import { quote } from '../../src/text/quote.ts'
import { each, table, testRule } from './table-of-cases.ts'

testRule('blanks-are-filled-in', {
  accepts: {
    'words in brackets that are no blanks': 'Begin the subject with [SECURITY] or [Bug].\n',
    'a link': 'See [your options](https://crewkit.io/options).\n',
    'an end that is not known yet': '| Version | Supported | Until |\n| --- | --- | --- |\n| 1.x | yes | TBD |\n',
    'blanks in code': 'Write to us.\n\n```\nexport KEY={{ key }} # TODO\n```\n',
    'a word that only begins so': 'TODOs are listed elsewhere.\n',
    'words in brackets that only begin so': 'We tag it [INSERTED] or [Yours].\n',
    'a link of nothing to nowhere': 'See []() there.\n',
  },
  reports: {
    'a blank': ['Write to «[INSERT EMAIL]».\n', 'error: `[INSERT EMAIL]` was never filled in.'],
    'a blank in angle brackets': ['Write to «<your e-mail>».\n', 'error: `<your e-mail>` was never filled in.'],
    'a blank of a template engine': ['«{{ project }}» is supported.\n', 'error: `{{ project }}` was never filled in.'],
    ...each(
      [
        ...['INSERT', 'Insert', 'insert', 'YOUR', 'Your', 'your', 'TODO', 'FILL', 'Fill', 'ENTER', 'Enter', 'REPLACE'],
        ...['Replace', 'ADD', 'CONTACT', 'EMAIL', 'PROJECT', 'COMPANY', 'ORGANIZATION', 'ORGANISATION', 'DATE', 'URL'],
      ].flatMap((word) => [`[${word}]`, `[${word} here]`]),
      (blank) => [`Write to «${blank}».\n`, `error: \`${blank}\` was never filled in.`],
    ),
    ...each(['<your_x>', '<your x>', '<insert x>', '<YOUR x>', '<INSERT x>', '{{x}}'], (blank) => [
      `Write to «${blank}».\n`,
      `error: \`${blank}\` was never filled in.`,
    ]),
    ...each([`[INSERT ${'x'.repeat(99)}]`, `<your ${'x'.repeat(60)}>`, `{{${'x'.repeat(60)}}}`], (blank) => [
      `Write to «${blank}».\n`,
      `error: ${quote(blank)} was never filled in.`,
    ]),
    ...each(['TODO', 'FIXME', 'TBC'], (note) => [
      `We answer within «${note}».\n`,
      `warning: \`${note}\` was never filled in.`,
    ]),
    'a blank in a row': [table('«[INSERT VERSION]»', 'yes'), 'error: `[INSERT VERSION]` was never filled in.'],
    'a note in a row': [table('1.x', 'yes, «TODO»'), 'warning: `TODO` was never filled in.'],
    'a note': ['We answer within «TBD».\n', 'warning: `TBD` was never filled in.'],
    'a link without an address': [
      'Write an [email](«»).\n',
      'error: The link `email` leads nowhere: its address was never filled in.',
    ],
  },
})
