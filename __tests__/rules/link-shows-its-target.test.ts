import { quote } from '../../src/text/quote.ts'
import { each, testRule } from './table-of-cases.ts'

testRule('link-shows-its-target', {
  accepts: {
    'the same host in other letters': 'See [https://www.Crewkit.io](https://crewkit.io).\n',
    'the same mailbox in other letters': 'Write to [mailto:Security@Crewkit.io](mailto:security@crewkit.io).\n',
    'words around an address': 'Write to [us: security@crewkit.io](mailto:old@crewkit.io).\n',
    'words after an address': 'Write to [security@crewkit.io or so](mailto:old@crewkit.io).\n',
    'words before a host': 'See [at https://crewkit.io](https://old.crewkit.io).\n',
    'what is no host': 'See [https://crewkit.io!](https://old.crewkit.io).\n',
    'a file': 'Write to [security@crewkit.io](CONTACT).\n',
    words: 'See [our site](https://crewkit.io).\n',
    'the same':
      'Write to [security@crewkit.io](mailto:Security@crewkit.io?subject=a) or see [https://crewkit.io](https://www.crewkit.io/).\n',
    'an address shown for a form': 'See [https://crewkit.io/a](https://crewkit.io/b).\n',
    'brackets around an address': 'Write to <security@crewkit.io>.\n',
  },
  reports: {
    ...each(
      [
        'https://crewkit.io',
        'http://crewkit.io/a',
        'https://crewkit.io:80',
        'HTTPS://crewkit.io?a',
        'https://crewkit.io#a',
      ],
      (shown) => [
        `See [${shown}](«https://old.crewkit.io»).\n`,
        `error: The link shows \`${shown}\` and leads to \`https://old.crewkit.io\`.`,
      ],
    ),
    'in capital letters': [
      'Write to [SECURITY@CREWKIT.IO](«mailto:old@crewkit.io»).\n',
      'error: The link shows `SECURITY@CREWKIT.IO` and leads to `mailto:old@crewkit.io`.',
    ],
    'without the blanks around it': [
      'Write to [ security@crewkit.io ](«mailto:old@crewkit.io?subject=a»).\n',
      'error: The link shows `security@crewkit.io` and leads to `mailto:old@crewkit.io?subject=a`.',
    ],
    'a host that begins otherwise': [
      'See [https://wwwcrewkit.io](«https://crewkit.io»).\n',
      'error: The link shows `https://wwwcrewkit.io` and leads to `https://crewkit.io`.',
    ],
    'the longest mailbox': [
      `Write to [a@b.cd](«mailto:${'a'.repeat(64)}@${'b'.repeat(200)}.${'c'.repeat(24)}»).\n`,
      `error: The link shows \`a@b.cd\` and leads to ${quote(`mailto:${'a'.repeat(64)}@${'b'.repeat(200)}.${'c'.repeat(24)}`)}.`,
    ],
    'the longest host': [
      `See [https://a](«https://${'b'.repeat(200)}»).\n`,
      `error: The link shows \`https://a\` and leads to ${quote(`https://${'b'.repeat(200)}`)}.`,
    ],
    'another mailbox': [
      'Write to [security@crewkit.io](«mailto:old@crewkit.io»).\n',
      'error: The link shows `security@crewkit.io` and leads to `mailto:old@crewkit.io`.',
    ],
    'another host': [
      'See [https://crewkit.io/security](«https://crewkit.example/security»).\n',
      'error: The link shows `https://crewkit.io/security` and leads to `https://crewkit.example/security`.',
    ],
  },
})
