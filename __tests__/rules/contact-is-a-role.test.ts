import { testRule } from './table-of-cases.ts'

testRule('contact-is-a-role', {
  always: { policy: 'version: 1\nchecks: { profile: strict }\n' },
  accepts: {
    'a mailbox for security': 'Write to security@crewkit.io.\n',
    'one of each': 'Write to security@crewkit.io, else to info@crewkit.io.\n',
    "a person's": 'Write to jane@crewkit.io.\n',
    'the usual profile': { document: 'Write to info@crewkit.io.\n', policy: 'version: 1\n' },
  },
  reports: {
    'a mailbox for everything': [
      'Write to «info@crewkit.io».\n',
      'notice: `info@crewkit.io` is a mailbox for everything: reports wait there among other mail, and more people read it than should.',
    ],
  },
})
