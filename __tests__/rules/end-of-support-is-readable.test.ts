import { testRule } from './table-of-cases.ts'

const until = (text: string): string =>
  `| Version | Supported | Until |\n| --- | --- | --- |\n| 1.x | yes | ${text} |\n`

testRule('end-of-support-is-readable', {
  accepts: {
    'a day': until('2027-06-30'),
    'a day that has one reading': until('31.12.2027'),
    'a month': until('June 2027'),
    'an event': until('the release of 3.0'),
    nothing: until(''),
    'to be announced': until('TBA'),
  },
  reports: {
    'a day with two readings': [
      until('«08.07.2027»'),
      'warning: When support of `1.x` ends cannot be told from `08.07.2027`: it can be read in two ways.',
    ],
    'no day': [
      until('«2027-02-30»'),
      'warning: When support of `1.x` ends cannot be told from `2027-02-30`: there is no such day.',
    ],
  },
})
