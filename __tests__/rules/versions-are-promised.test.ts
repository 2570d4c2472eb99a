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
    'words below the heading that are not understood': [
      '# Security\n\n## Supported Versions\n\nThank you. «Fixes go to versions published less than 2 years ago.» Bye.\n',
      'notice: Which versions get security fixes was not understood from `Fixes go to versions published less than 2 years ago.`: nothing was held against the releases.',
      'Help: Say it in a table (`| Version | Supported |`), or in a sentence such as "Only the latest release is supported".',
    ],
    'words in another language': [
      '# 安全\n\n## 支持的版本\n\n«我们只修复两年内发布的版本。»\n',
      'notice: Which versions get security fixes was not understood from `我们只修复两年内发布的版本。`: nothing was held against the releases.',
    ],
    'a table below the heading of which no column holds versions': [
      '## Supported Versions\n\n| «Edition | Contact» |\n| --- | --- |\n| Home | Alice |\n',
      'notice: Which versions get security fixes was not understood from `Edition Contact`: nothing was held against the releases.',
    ],
    'an empty section': [
      '«# Security»\n\n## Supported Versions\n\n## Reporting\n\nPlease write to security@crewkit.io.\n',
      'notice: Nothing here says which versions get security fixes.',
    ],
    'words below a heading about what it runs on, or about how updates come': [
      '«# Security»\n\n## Supported Platforms\n\nLinux.\n\n## Supported Node Versions\n\nAll.\n\n## Security Updates\n\nBy mail.\n',
      'notice: Nothing here says which versions get security fixes.',
    ],
  },
})
