import { each, testRule } from './table-of-cases.ts'

testRule('times-match-policy', {
  always: { policy: 'version: 1\nresponse:\n  acknowledgement: 48 hours\n  fixes: { critical: 7 days }\n' },
  accepts: {
    'the same time': 'We acknowledge reports within 48 hours.\n',
    'the same in another unit': 'We acknowledge reports within 2 days.\n',
    'one of two': 'We acknowledge reports within 48 hours. We respond within 5 days at most.\n',
    ...each(
      ['We assess reports within 5 days', 'We fix high severity issues within 5 days', 'We disclose it after 5 days'],
      (words) => `${words}.\n`,
    ),
    'a time of the policy that is no time of its own': {
      document: 'We fix vulnerabilities within 5 days.\n',
    },
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
    'the place of it in the policy': [
      'We acknowledge reports within «5 days», and again within 6 days.\n',
      'error: The policy promises an answer within `48 hours`; SECURITY.md says `5 days`.',
      'See security-policy.yml:3:20 (the time in the policy)',
    ],
    'a time that stands behind another': [
      'We acknowledge it in some 3 days. We answer, after the 1 day that it takes to read it, within «5 days».\n',
      'error: The policy promises an answer within `48 hours`; SECURITY.md says `5 days`.',
    ],
    'an assessment': [
      {
        document: 'We assess reports within «5 days».\n',
        policy: 'version: 1\nresponse:\n  assessment: 9 days\n',
      },
      'error: The policy promises an assessment within `9 days`; SECURITY.md says `5 days`.',
    ],
    'a fix': [
      { document: 'We fix vulnerabilities within «5 days».\n', policy: 'version: 1\nresponse:\n  fixes: 9 days\n' },
      'error: The policy promises a fix within `9 days`; SECURITY.md says `5 days`.',
    ],
    ...each(['high', 'medium', 'low'], (severity) => [
      {
        document: `We fix ${severity} vulnerabilities within «5 days».\n`,
        policy: `version: 1\nresponse:\n  fixes: { ${severity}: 9 days }\n`,
      },
      `error: The policy promises a fix of ${severity} severity within \`9 days\`; SECURITY.md says \`5 days\`.`,
    ]),
    'a day of disclosure': [
      {
        document: 'We disclose vulnerabilities after «5 days».\n',
        policy: 'version: 1\ndisclosure:\n  window: 9 days\n',
      },
      'error: The policy promises disclosure after `9 days`; SECURITY.md says `5 days`.',
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
