import { testRule } from './table-of-cases.ts'

const until = (day: string) => `| Version | Supported | Until |\n| --- | --- | --- |\n| 1.2.x | yes | ${day} |\n`
const lines = (end: string) => `version: 1\nsupport:\n  lines:\n    - { versions: 1.2.x, supported: true${end} }\n`

testRule('ends-match-policy', {
  always: { tags: ['v1.2.0'], policy: lines(', until: 2027-06-30') },
  accepts: {
    'the same day': until('2027-06-30'),
    'the same day in other words': until('June 2027'),
    'no day in the document': until(''),
    'an event in the document': until('the release of 3.0'),
    'an event in the policy': { document: until('2027-06-30'), policy: lines(', until: the release of 3.0') },
    'no day in the policy': { document: until('2027-06-30'), policy: lines('') },
    'two ends in the document, and none in the policy': {
      document: `${until('2027-06-30')}| 1.2.x | yes | 2028-06-30 |\n`,
      policy: 'version: 1\n',
    },
    'a package that the policy says nothing of': {
      document:
        '| Package | Version | Supported | Until |\n| --- | --- | --- | --- |\n| core | 1.2.x | yes | 2027-01-31 |\n',
    },
    'versions that could not be read': {
      document: `${until('2027-06-30')}| whatever | yes | 2027-01-31 |\n`,
      policy: `${lines(', until: 2027-06-30')}    - { versions: soonish, supported: true, until: 2028-01-31 }\n`,
    },
    'a policy without rows': { document: until('2027-06-30'), policy: 'version: 1\n' },
    'another line': until('2027-01-31').replace('1.2.x', '1.1.x'),
  },
  reports: {
    'another day': [
      until('«2027-01-31»'),
      'error: SECURITY.md says that support of `1.2.x` ends on 2027-01-31, and the policy says 2027-06-30.',
      "See security-policy.yml:4:50 (the policy's date)",
    ],
  },
})
