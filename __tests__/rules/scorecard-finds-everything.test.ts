import { testRule } from './table-of-cases.ts'

const says = (points: number, what: string): string =>
  `notice: OpenSSF Scorecard's check Security-Policy gives this document ${points} of 10 points: it does not find ${what}.`
const ADDRESS = 'an https:// address or an e-mail address (of a top-level domain of at most 6 letters)'

testRule('scorecard-finds-everything', {
  always: { policy: 'version: 1\nchecks: { profile: osps-baseline }\n' },
  accepts: {
    'ten points': 'Report vulnerabilities to security@crewkit.io; we answer within 48 hours.\n',
    'the usual profile': { document: 'Write to us.\n', policy: 'version: 1\n' },
  },
  reports: {
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
