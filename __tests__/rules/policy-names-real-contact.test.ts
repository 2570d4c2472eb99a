import { testRule } from './table-of-cases.ts'

const says = (address: string): string => `error: \`${address}\` is a placeholder: what is sent there reaches nobody.`

testRule('policy-names-real-contact', {
  accepts: {
    'a real mailbox': { policy: 'version: 1\nreporting:\n  - email: security@crewkit.io\n' },
    'a way without an address': { policy: 'version: 1\nreporting:\n  - github: private-reporting\n' },
    'no way': { policy: 'version: 1\n' },
  },
  reports: {
    'a mailbox of nobody': [
      { policy: 'version: 1\nreporting:\n  - email: «security@example.com»\n' },
      says('security@example.com'),
    ],
    'in the long form': [
      {
        policy:
          'version: 1\nreporting:\n  channels:\n    - email: security@crewkit.io\n    - url: «https://example.com/report»\n',
      },
      says('https://example.com/report'),
      'Help: Write the address that somebody reads.',
    ],
  },
})
