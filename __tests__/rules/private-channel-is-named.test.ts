import { quote } from '../../src/text/quote.ts'
import { each, testRule } from './table-of-cases.ts'

testRule('private-channel-is-named', {
  accepts: {
    'a relative link to the form, in another language':
      '## Eine Schwachstelle melden\n\nBitte [hier](../../security/advisories/new) melden.\n',
    'the button of the form, in another language':
      '## Сообщить\n\nНажмите на GitHub **Security** → **Report a vulnerability**.\n',
    'an e-mail address': 'Report vulnerabilities to security@crewkit.io.\n',
    'an address as code': 'Report vulnerabilities to:\n\n```\nsecurity@crewkit.io\n```\n',
    'a disguised address': 'Report vulnerabilities to security [at] crewkit [dot] io.\n',
    'an address in words': 'Report vulnerabilities to security at crewkit dot io.\n',
    "GitHub's private reporting": 'Please use private vulnerability reporting on GitHub.\n',
    'a form': 'Report vulnerabilities [here](https://crewkit.io/report).\n',
    ...each(
      [
        'a direct message',
        'a private message',
        'DM',
        'Discord',
        'Slack',
        'Matrix',
        'Telegram',
        'Signal',
        'Keybase',
        'Twitter',
        'Mastodon',
        'WhatsApp',
        'phone',
        'telephone',
        'the contact form',
        'the mailing list',
        'words, privately',
        '+49 30 1234567',
        '(+49) 30-123-45-6',
        '+1234567',
      ],
      (way) => `Report vulnerabilities by ${way}.\n\nThank you.\n`,
    ),
    'private reporting that is switched on, which is another finding': {
      document: 'Report vulnerabilities by an oracle.\n\nThank you.\n',
      hosting: { url: 'https://github.com/acme/tool', privateReporting: true },
    },
    'a platform': 'We are on [HackerOne](https://hackerone.com/crewkit).\n',
    'a chat': 'Report vulnerabilities by a direct message on Discord.\n',
    'a pointer to another page': 'See [our policy](https://crewkit.io/security).\n',
    'the sentences of the template, which are another finding':
      'Use this section to tell people how to report a vulnerability.\n\nOpen an issue.\n',
    'none, where GitHub takes reports all the same': {
      document: 'Report bugs.\n',
      hosting: { url: 'https://github.com/crewkit/cli', privateReporting: true },
    },
    'an empty document': '',
  },
  reports: {
    'the first words about reports, with private reporting off': [
      {
        document: 'Hello.\n\n«Report bugs.»\n\nReport more.\n',
        hosting: { url: 'https://github.com/crewkit/cli', privateReporting: false },
      },
      'warning: No private way to report a vulnerability is named.',
    ],
    'public issues only': [
      '## Security\n\n«To report a vulnerability, open an [issue](https://github.com/crewkit/cli/issues).»\n',
      'warning: No private way to report a vulnerability is named.',
    ],
    ...each(['an oracle', 'slackness', 'foxDM', 'DMs', '+1 2345', '1234567890'], (way) => [
      `«Report vulnerabilities by ${way}.»\n\nThank you.\n`,
      'warning: No private way to report a vulnerability is named.',
    ]),
    ...each(
      [
        'Do not report it in public',
        "Don't open an issue",
        'Don’t create issues',
        'Never file an issue',
        'Not by filing it as an issue',
        'Never submit it to the public',
        'Do not post it in public',
        'Do not disclose it in public',
        'Do not use issues',
        'Not by using issues',
        `Do not ${'x'.repeat(38)} report ${'y'.repeat(78)} issue`,
      ],
      (words) => [
        `Thank you.\n\n«${words}.»\n`,
        `error: ${quote(`${words}.`, 120)} leaves no way to report: no private one is named.`,
      ],
    ),
    ...each(
      [
        'Knots report it in public',
        'A knot reports it in public',
        'Nothing to report in public',
        'Do not report it to the republic',
        'Do not report it in a tissue',
        'Do not report it, publicise it',
        `Do not ${'x'.repeat(39)} report in public`,
        `Do not report ${'y'.repeat(80)} issue`,
      ],
      (words) => [`Thank you.\n\n«${words}.»\n`, 'warning: No private way to report a vulnerability is named.'],
    ),
    'a use that is none': [
      '«»Thank you.\n\nDo not misuse public places.\n',
      'warning: No private way to report a vulnerability is named.',
    ],
    'the first of two that forbid': [
      'Thank you.\n\n«Do not open issues.»\n\nNever open public issues.\n',
      'error: `Do not open issues.` leaves no way to report: no private one is named.',
    ],
    'the first of two about reporting': [
      'Thank you.\n\n«To report, open an issue.»\n\nReports are welcome.\n',
      'warning: No private way to report a vulnerability is named.',
    ],
    'a heading about reporting, and nothing below it': [
      '«»## Report a vulnerability\n\nThank you.\n\nBye.\n',
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
