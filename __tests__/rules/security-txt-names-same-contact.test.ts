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
    'one of those in the document, in other letters': {
      ...file('mailto:security@crewkit.io'),
      document: 'Write to a@crewkit.io or Security@Crewkit.io.\n',
    },
    'a page that holds the word': file('https://crewkit.io/?mailto:old@crewkit.io'),
    'a document with a placeholder': { ...file('mailto:a@crewkit.io'), document: 'Report to security@example.com.\n' },
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
      'See SECURITY.md:1:10 (the address in the document)',
    ],
    'several, each once': [
      {
        ...file('https://crewkit.io', '«MAILTO:old@crewkit.io?subject=a»', 'mailto:older@crewkit.io'),
        document: 'Write to a@crewkit.io, b@crewkit.io or a@crewkit.io; see https://crewkit.io/report.\n',
      },
      'warning: security.txt sends reports to `old@crewkit.io` and `older@crewkit.io`, and SECURITY.md to `a@crewkit.io` and `b@crewkit.io`.',
      'See SECURITY.md:1:10 (the address in the document)',
    ],
  },
})
