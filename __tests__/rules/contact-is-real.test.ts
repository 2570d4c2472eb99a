import { testRule } from './table-of-cases.ts'

testRule('contact-is-real', {
  accepts: {
    'a real mailbox': 'Report vulnerabilities to security@crewkit.io.\n',
    'a real form': 'Report vulnerabilities at https://github.com/crewkit/cli/security/advisories/new.\n',
    'an example far from reporting': '## Usage\n\nLog in as `user@example.com`.\n',
    'an example far from any word about it': `Report to security@crewkit.io.\n\n${'- and so on\n'.repeat(30)}- \`user@example.com\`\n`,
    'an example just out of reach': `form ${'x'.repeat(195)} user@example.com\n`,
    'an example in code': 'Report to security@crewkit.io.\n\n```\ncurl https://example.com/security\n```\n',
  },
  reports: {
    'a name kept for examples, once': [
      'Report vulnerabilities to **«security@example.com»**.\n\nContact: security@example.com\n',
      'error: `security@example.com` is a placeholder: what is sent there reaches nobody.',
    ],
    'an example just within reach': [
      `form ${'x'.repeat(194)} «user@example.com»\n`,
      'error: `user@example.com` is a placeholder: what is sent there reaches nobody.',
    ],
    'the same in small and capital letters, once': [
      'Report to «security@example.com».\n\nContact: Security@Example.com\n',
      'error: `security@example.com` is a placeholder: what is sent there reaches nobody.',
    ],
    'a name that no list holds': [
      'Contact us at «security@domain.com».\n',
      'error: `security@domain.com` is a placeholder: what is sent there reaches nobody.',
    ],
    'a host to be confirmed': [
      'Send mail to «security@TBC.com».\n',
      'error: `security@TBC.com` is a placeholder: what is sent there reaches nobody.',
    ],
    'the target of a link': [
      'Report [by mail](mailto:«security@yourdomain.com»).\n',
      'error: `security@yourdomain.com` is a placeholder: what is sent there reaches nobody.',
    ],
    'the form of nobody': [
      'Report it [here](«https://github.com/OWNER/REPO/security/advisories/new»).\n',
      'error: `https://github.com/OWNER/REPO/security/advisories/new` is a placeholder: what is sent there reaches nobody.',
      'Help: Write the address of this project.',
    ],
  },
})
