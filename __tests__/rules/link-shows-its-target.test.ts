import { testRule } from './table-of-cases.ts'

testRule('link-shows-its-target', {
  accepts: {
    words: 'See [our site](https://crewkit.io).\n',
    'the same':
      'Write to [security@crewkit.io](mailto:Security@crewkit.io?subject=a) or see [https://crewkit.io](https://www.crewkit.io/).\n',
    'an address shown for a form': 'See [https://crewkit.io/a](https://crewkit.io/b).\n',
    'brackets around an address': 'Write to <security@crewkit.io>.\n',
  },
  reports: {
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
