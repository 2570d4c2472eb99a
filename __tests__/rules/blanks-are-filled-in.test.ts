import { testRule } from './table-of-cases.ts'

testRule('blanks-are-filled-in', {
  accepts: {
    'words in brackets that are no blanks': 'Begin the subject with [SECURITY] or [Bug].\n',
    'a link': 'See [your options](https://crewkit.io/options).\n',
    'an end that is not known yet': '| Version | Supported | Until |\n| --- | --- | --- |\n| 1.x | yes | TBD |\n',
    'blanks in code': 'Write to us.\n\n```\nexport KEY={{ key }} # TODO\n```\n',
    'a word that only begins so': 'TODOs are listed elsewhere.\n',
  },
  reports: {
    'a blank': ['Write to «[INSERT EMAIL]».\n', 'error: `[INSERT EMAIL]` was never filled in.'],
    'a blank in angle brackets': ['Write to «<your e-mail>».\n', 'error: `<your e-mail>` was never filled in.'],
    'a blank of a template engine': ['«{{ project }}» is supported.\n', 'error: `{{ project }}` was never filled in.'],
    'a note': ['We answer within «TBD».\n', 'warning: `TBD` was never filled in.'],
    'a link without an address': [
      'Write an [email](«»).\n',
      'error: The link `email` leads nowhere: its address was never filled in.',
    ],
  },
})
