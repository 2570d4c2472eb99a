import { each, testRule } from './table-of-cases.ts'

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
    'one of two': file(
      'project:\n  vulnerability-reporting:\n    contact:\n      email: old@crewkit.io\nvulnerability-reporting:\n  email-contact: security@crewkit.io\n',
    ),
    'one of those in the document, in other letters': {
      ...mail('security@crewkit.io'),
      document: 'Write to a@crewkit.io or Security@Crewkit.io.\n',
    },
    'a document without a mailbox': { ...mail('old@crewkit.io'), document: 'Use private vulnerability reporting.\n' },
    'a document with a placeholder': { ...mail('old@crewkit.io'), document: 'Report to security@example.com.\n' },
    'the old key in a file that names no version': file(
      'header: {}\nproject:\n  vulnerability-reporting:\n    security-policy: https://crewkit.io\n',
    ),
    'the old key in version 1': file(
      'header:\n  schema-version: 1.9.0\nproject:\n  vulnerability-reporting:\n    security-policy: https://crewkit.io\n',
    ),
    'the new key': file(
      'header:\n  schema-version: 2.2.0\nproject:\n  vulnerability-reporting:\n    policy: https://crewkit.io\n',
    ),
    'no mailbox': file('header:\n  schema-version: 2.2.0\n'),
    'the old key in an old version': file(
      'header:\n  schema-version: 2.1.0\nproject:\n  vulnerability-reporting:\n    security-policy: https://crewkit.io\n',
    ),
  },
  reports: {
    'another mailbox': [
      mail('«old@crewkit.io»'),
      'warning: security-insights.yml sends reports to `old@crewkit.io`, and SECURITY.md to `security@crewkit.io`.',
      'See SECURITY.md:1:10 (the address in the document)',
    ],
    'another mailbox in version 1': [
      file('vulnerability-reporting:\n  email-contact: «MAILTO:Old@crewkit.io»\n'),
      'warning: security-insights.yml sends reports to `old@crewkit.io`, and SECURITY.md to `security@crewkit.io`.',
    ],
    'several mailboxes, each once': [
      {
        ...mail('«old@crewkit.io»'),
        document: 'Write to a@crewkit.io, b@crewkit.io or a@crewkit.io; not to c@example.com.\n',
      },
      'warning: security-insights.yml sends reports to `old@crewkit.io`, and SECURITY.md to `a@crewkit.io` and `b@crewkit.io`.',
    ],
    ...each(['2.3.0', '3.0.0', '10.1.0', '2.10.0'], (version) => [
      file(
        `header:\n  schema-version: ${version}\nproject:\n  vulnerability-reporting:\n    security-policy: «https://crewkit.io»\n`,
      ),
      'warning: Since version 2.2.0 of the schema `security-policy` is called `policy` here, and readers look for nothing else.',
    ]),
    'a key that was renamed': [
      file(
        'header:\n  schema-version: 2.2.0\nproject:\n  vulnerability-reporting:\n    security-policy: «https://crewkit.io»\n',
      ),
      'warning: Since version 2.2.0 of the schema `security-policy` is called `policy` here, and readers look for nothing else.',
    ],
  },
})
