import { quote } from '../../src/text/quote.ts'
import { each, testRule } from './table-of-cases.ts'

testRule('link-is-encrypted', {
  always: { policy: 'version: 1\nchecks: { profile: osps-baseline }\n' },
  accepts: {
    https: 'See https://crewkit.io.\n',
    'the own machine': 'See http://localhost:8080, http://127.0.0.1/, http://0.0.0.0:80 and http://[::1]/.\n',
    'a link within the page': 'See [it](#http://crewkit.io).\n\n# http-crewkit-io\n',
    code: '```\ncurl http://crewkit.io\n```\n',
    'the usual profile': { document: 'See http://crewkit.io.\n', policy: 'version: 1\n' },
  },
  reports: {
    ...each(['.', ',', ';', ':', '!', '?', '?!.', ')', '>', '"', "'", '`', ']', '|'], (after) => [
      `See «http://a»${after}\n`,
      'warning: `http://a` is not encrypted: who sits between can read and change what is sent.',
    ]),
    'capital letters': [
      'See «HTTP://crewkit.io».\n',
      'warning: `HTTP://crewkit.io` is not encrypted: who sits between can read and change what is sent.',
    ],
    'as much of a long address as is read': [
      `See «http://${'a'.repeat(2_000)}»aa\n`,
      `warning: ${quote(`http://${'a'.repeat(2_000)}`)} is not encrypted: who sits between can read and change what is sent.`,
    ],
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
