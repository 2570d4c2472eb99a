import { testRule } from './table-of-cases.ts'

testRule('private-channel-is-named', {
  accepts: {
    'an e-mail address': 'Report vulnerabilities to security@crewkit.io.\n',
    'an address as code': 'Report vulnerabilities to:\n\n```\nsecurity@crewkit.io\n```\n',
    'a disguised address': 'Report vulnerabilities to security [at] crewkit [dot] io.\n',
    'an address in words': 'Report vulnerabilities to security at crewkit dot io.\n',
    "GitHub's private reporting": 'Please use private vulnerability reporting on GitHub.\n',
    'a form': 'Report vulnerabilities [here](https://crewkit.io/report).\n',
    'a platform': 'We are on [HackerOne](https://hackerone.com/crewkit).\n',
    'a chat': 'Report vulnerabilities by a direct message on Discord.\n',
    'a pointer to another page': 'See [our policy](https://crewkit.io/security).\n',
    'the sentences of the template, which are another finding':
      'Use this section to tell people how to report a vulnerability.\n\nOpen an issue.\n',
    'an empty document': '',
  },
  reports: {
    'public issues only': [
      '## Security\n\n«To report a vulnerability, open an [issue](https://github.com/crewkit/cli/issues).»\n',
      'warning: No private way to report a vulnerability is named.',
    ],
    'nothing about reporting': [
      '«»Only the latest release is supported.\n\nOlder releases are not.\n',
      'warning: No private way to report a vulnerability is named.',
    ],
    'public issues forbidden, and nothing else named': [
      '## Security\n\nThank you for helping. **«Do not** report it through public GitHub issues.»\n',
      'error: `Do not report it through public GitHub issues.` leaves no way to report: no private one is named.',
    ],
  },
})
