import { testRule } from './table-of-cases.ts'

testRule('link-is-encrypted', {
  always: { policy: 'version: 1\nchecks: { profile: osps-baseline }\n' },
  accepts: {
    https: 'See https://crewkit.io.\n',
    'the own machine': 'See http://localhost:8080 and http://127.0.0.1/.\n',
    code: '```\ncurl http://crewkit.io\n```\n',
    'the usual profile': { document: 'See http://crewkit.io.\n', policy: 'version: 1\n' },
  },
  reports: {
    'an address, once': [
      'See «http://crewkit.io/a». Again: http://crewkit.io/a\n',
      'warning: `http://crewkit.io/a` is not encrypted: who sits between can read and change what is sent.',
    ],
    'the target of a link': [
      'See [it](«http://crewkit.io/a»).\n',
      'warning: `http://crewkit.io/a` is not encrypted: who sits between can read and change what is sent.',
    ],
  },
})
