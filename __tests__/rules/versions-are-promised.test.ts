import { table, testRule } from './table-of-cases.ts'

testRule('versions-are-promised', {
  accepts: {
    'a table': table('1.x', 'yes'),
    'a sentence': 'Only the latest release is supported with security fixes.\n',
    'a link to where it is said': '## Supported versions\n\nSee our [support policy](https://crewkit.io/support).\n',
    'a policy file': { document: 'Write to us.\n', policy: 'version: 1\nsupport:\n  rule: { newest: 1, of: minor }\n' },
    'a table that is about something else, which is another finding':
      '## Supported Versions\n\n| Node version | Supported |\n| --- | --- |\n| 20.x | yes |\n',
    'the template, which is another finding':
      '| V | S |\n|-|-|\n| 5.1.x | y |\n| 5.0.x | n |\n| 4.0.x | y |\n| < 4.0 | n |\n',
    'two pointers':
      'See https://crewkit.io/security.\n\nThis can also be found in our security.txt: https://crewkit.io/security.txt\n',
    'a mere pointer': 'See [our site](https://crewkit.io/security).\n',
  },
  reports: {
    'only how to report': [
      '«# Security Policy»\n\nPlease write to security@crewkit.io.\n',
      'notice: Nothing here says which versions get security fixes.',
    ],
    'below the first of two headings': [
      '«# Security»\n\nPlease write to security@crewkit.io.\n\n## Thanks\n\nTo all.\n',
      'notice: Nothing here says which versions get security fixes.',
    ],
    'without any heading': [
      '«»Please write to security@crewkit.io.\n',
      'notice: Nothing here says which versions get security fixes.',
    ],
  },
})
