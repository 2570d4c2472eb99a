import { each, testRule } from './table-of-cases.ts'

const says = (points: number, what: string): string =>
  `notice: OpenSSF Scorecard's check Security-Policy gives this document ${points} of 10 points: it does not find ${what}.`
const ADDRESS = 'an https:// address or an e-mail address (of a top-level domain of at most 6 letters)'

testRule('scorecard-finds-everything', {
  always: { policy: 'version: 1\nchecks: { profile: osps-baseline }\n' },
  accepts: {
    'ten points': 'Report vulnerabilities to security@crewkit.io; we answer within 48 hours.\n',
    ...each(
      [
        'A.b_c%d+e-f@crewkit.io',
        'a\\[at\\]crewkit.io',
        'a[at]crewkit.museum',
        'http://crewkit.io',
        'https://a-b.C/1?d=%20:_',
      ],
      (address) => `Write to ${address} within 48 hours, or 72.\n`,
    ),
    ...each(
      ['Disclosed vulnerabilities', 'VULN, vuln', 'Within 48 or 72 hours', 'Disclosure: 1 day'],
      (words) => `${words}: https://crewkit.io\n`,
    ),
    'just more text than address': 'https://crewkit.io/vuln/vuln xy',
    'text of one sign beside the address': 'https://crewkit.io/vuln/vuln xyz',
    'the usual profile': { document: 'Write to us.\n', policy: 'version: 1\n' },
  },
  reports: {
    'a single sign': [
      '«»x',
      says(0, `${ADDRESS}, nor text beside the addresses, nor two words about vulnerabilities and their disclosure`),
    ],
    'numbers that are part of a word': [
      '«»Write to a@crewkit.io in 48h or 72h.\n',
      says(9, 'two words about vulnerabilities and their disclosure'),
    ],
    'two signs': ['«»xy', says(3, `${ADDRESS}, nor two words about vulnerabilities and their disclosure`)],
    'one word about it': [
      '«»Disclosed to a@crewkit.io.\n',
      says(9, 'two words about vulnerabilities and their disclosure'),
    ],
    'addresses that are as long as the text': [
      '«»https://crewkit.io/vuln/vuln x',
      says(7, 'text beside the addresses'),
    ],
    'two addresses and nothing else': [
      '«»https://crewkit.io/vuln a@crewkit.io',
      says(6, 'text beside the addresses, nor two words about vulnerabilities and their disclosure'),
    ],
    'the same address twice': [
      '«»a@crewkit.io a@crewkit.io',
      says(9, 'two words about vulnerabilities and their disclosure'),
    ],
    'no name before the sign': ['«»Report vulnerabilities to @crewkit.io within 48 hours.\n', says(4, ADDRESS)],
    'a top-level domain of one letter': [
      '«»Report vulnerabilities to a@crewkit.i within 48 hours.\n',
      says(4, ADDRESS),
    ],
    'a long top-level domain': [
      '«»Report vulnerabilities to security@crewkit.network within 48 hours.\n',
      says(4, ADDRESS),
    ],
    'no words about vulnerabilities': [
      '«»Write to security@crewkit.io, please.\n',
      says(9, 'two words about vulnerabilities and their disclosure'),
    ],
    'nothing but an address': ['«»https://crewkit.io/vuln/vuln', says(7, 'text beside the addresses')],
    'nothing at all': [
      '«»Please write to us.\n',
      says(3, `${ADDRESS}, nor two words about vulnerabilities and their disclosure`),
    ],
  },
})
