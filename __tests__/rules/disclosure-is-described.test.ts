import { testRule } from './table-of-cases.ts'

testRule('disclosure-is-described', {
  always: { policy: 'version: 1\nchecks: { profile: osps-baseline }\n' },
  accepts: {
    'coordinated disclosure': 'Write to security@crewkit.io. We follow coordinated disclosure.\n',
    'an advisory': 'Write to security@crewkit.io. We publish an advisory with the fix.\n',
    'a row of a table':
      'Write to security@crewkit.io.\n\n| Stage | Time |\n| --- | --- |\n| Public disclosure | after the fix |\n',
    'nobody to report to, which is another finding': 'Open an issue.\n\nOr do not.\n',
  },
  reports: {
    nothing: [
      'Write to «security@crewkit.io». Thank you for disclosing responsibly.\n',
      'warning: Nothing says how a vulnerability becomes public once it has been reported.',
    ],
  },
})
