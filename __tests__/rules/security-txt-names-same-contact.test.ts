import { testRule } from './table-of-cases.ts'

const file = (...contacts: readonly string[]) => ({
  files: {
    '.well-known/security.txt': `${contacts.map((one) => `Contact: ${one}\n`).join('')}Expires: 2027-06-30T00:00:00Z\n`,
  },
})

testRule('security-txt-names-same-contact', {
  always: { document: 'Write to security@crewkit.io.\n' },
  accepts: {
    'the same mailbox': file('mailto:Security@crewkit.io?subject=a'),
    'one of two': file('mailto:other@crewkit.io', 'mailto:security@crewkit.io'),
    'a page': file('https://crewkit.io/report'),
    'a document without a mailbox': {
      ...file('mailto:a@crewkit.io'),
      document: 'Use private vulnerability reporting.\n',
    },
  },
  reports: {
    'another mailbox': [
      file('«mailto:old@crewkit.io»'),
      'warning: security.txt sends reports to `old@crewkit.io`, and SECURITY.md to `security@crewkit.io`.',
    ],
  },
})
