import { testRule } from './table-of-cases.ts'

testRule('document-is-read', {
  accepts: {
    'a long document': 'Only the latest release is supported.\n\n'.repeat(1_000),
  },
  reports: {
    'a line that is too long': [
      `«Only version ${'x'.repeat(67)}»${'x'.repeat(10_000)}\n`,
      'warning: This part was left unread, and nothing in it was checked. It has a line of more than 10000 characters.',
    ],
  },
})
