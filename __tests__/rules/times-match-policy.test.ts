import { testRule } from './table-of-cases.ts'

testRule('times-match-policy', {
  always: { policy: 'version: 1\nresponse:\n  acknowledgement: 48 hours\n  fixes: { critical: 7 days }\n' },
  accepts: {
    'the same time': 'We acknowledge reports within 48 hours.\n',
    'the same in another unit': 'We acknowledge reports within 2 days.\n',
    'one of two': 'We acknowledge reports within 48 hours. We respond within 5 days at most.\n',
    'a document that says nothing of it': 'Write to us.\n',
    'a policy that says nothing of it': { document: 'We acknowledge reports within 5 days.\n', policy: 'version: 1\n' },
  },
  reports: {
    'another time': [
      'We acknowledge reports within «5 business days».\n',
      'error: The policy promises an answer within `48 hours`; SECURITY.md says `5 business days`.',
    ],
    'another time for a severity': [
      'We fix critical vulnerabilities within «14 days».\n',
      'error: The policy promises a fix of critical severity within `7 days`; SECURITY.md says `14 days`.',
    ],
    'a time in its long form': [
      {
        document: 'We acknowledge reports within «5 days».\n',
        policy: 'version: 1\nresponse:\n  acknowledgement: { within: 48 hours, commitment: aim }\n',
      },
      'error: The policy promises an answer within `48 hours`; SECURITY.md says `5 days`.',
    ],
  },
})
