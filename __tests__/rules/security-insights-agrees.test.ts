import { testRule } from './table-of-cases.ts'

const file = (text: string) => ({ files: { '.github/security-insights.yml': text } })
const mail = (address: string) =>
  file(
    `header:\n  schema-version: 2.0.0\nproject:\n  vulnerability-reporting:\n    contact:\n      email: ${address}\n`,
  )

testRule('security-insights-agrees', {
  always: { document: 'Write to security@crewkit.io.\n' },
  accepts: {
    'the same mailbox': mail('Security@crewkit.io'),
    'the same in version 1': file('vulnerability-reporting:\n  email-contact: mailto:security@crewkit.io\n'),
    'no mailbox': file('header:\n  schema-version: 2.2.0\n'),
    'the old key in an old version': file(
      'header:\n  schema-version: 2.1.0\nproject:\n  vulnerability-reporting:\n    security-policy: https://crewkit.io\n',
    ),
  },
  reports: {
    'another mailbox': [
      mail('«old@crewkit.io»'),
      'warning: security-insights.yml sends reports to `old@crewkit.io`, and SECURITY.md to `security@crewkit.io`.',
    ],
    'a key that was renamed': [
      file(
        'header:\n  schema-version: 2.2.0\nproject:\n  vulnerability-reporting:\n    security-policy: «https://crewkit.io»\n',
      ),
      'warning: Since version 2.2.0 of the schema `security-policy` is called `policy` here, and readers look for nothing else.',
    ],
  },
})
