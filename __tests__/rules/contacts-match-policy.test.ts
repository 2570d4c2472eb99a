import { testRule } from './table-of-cases.ts'

const policy = (...channels: readonly string[]) =>
  `version: 1\nreporting:\n${channels.map((one) => `  - ${one}\n`).join('')}`

testRule('contacts-match-policy', {
  always: { policy: policy('email: security@crewkit.io') },
  accepts: {
    'the same mailbox': 'Write to [us](mailto:Security@crewkit.io).\n',
    'further mailboxes': 'Write to security@crewkit.io. News: announce@crewkit.io.\n',
    'a way in words': { document: 'Ask Jane.\n', policy: policy('other: Ask Jane in person.') },
    'a form': { document: 'See https://crewkit.io/report.\n', policy: policy('url: https://crewkit.io/report') },
    "GitHub's private reporting": {
      document: 'Use private vulnerability reporting.\n',
      policy: policy('github: private-reporting'),
    },
    'a form in other letters': {
      document: 'See https://crewkit.io/report.\n',
      policy: policy('url: https://crewkit.io/Report'),
    },
    'a policy without reporting': { document: 'Write to us.\n', policy: 'version: 1\n' },
  },
  reports: {
    'another mailbox': [
      'Write to «old@crewkit.io».\n',
      'error: The policy takes reports by `security@crewkit.io`; SECURITY.md names `old@crewkit.io` instead.',
      'See security-policy.yml:3:5 (the way in the policy)',
    ],
    'two other mailboxes': [
      'Write to «old@crewkit.io» or older@crewkit.io.\n',
      'error: The policy takes reports by `security@crewkit.io`; SECURITY.md names `old@crewkit.io` instead.',
    ],
    'no mailbox': [
      '«»Use private vulnerability reporting.\n',
      'error: The policy takes reports by `security@crewkit.io`; SECURITY.md does not say so.',
    ],
    'a way that is missing': [
      {
        document: '«»Write to security@crewkit.io.\n',
        policy:
          'version: 1\nreporting:\n  channels:\n    - email: security@crewkit.io\n    - github: private-reporting\n',
      },
      "error: The policy takes reports by GitHub's private reporting; SECURITY.md does not say so.",
      'See security-policy.yml:5:7 (the way in the policy)',
    ],
  },
})
