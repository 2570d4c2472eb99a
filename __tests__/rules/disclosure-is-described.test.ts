import { each, testRule } from './table-of-cases.ts'

testRule('disclosure-is-described', {
  always: { policy: 'version: 1\nchecks: { profile: osps-baseline }\n' },
  accepts: {
    'coordinated disclosure': 'Write to security@crewkit.io. We follow coordinated disclosure.\n',
    ...each(
      [
        'Publicly disclosed after that',
        'There is full disclosure',
        'See our vulnerability disclosure page',
        'We ask for responsible disclosure',
        'Our disclosure policy is this',
        'The disclosure process is this',
        'The disclosure timeline is this',
        'The disclosure date is agreed on',
        'The disclosure procedure is this',
        'There is an embargo',
        'Advisory released then',
        'We publish the vulnerabilities we fix',
        'We publish a CVE',
        'We publish all details',
        'Published are all details',
        'The advisory is published then',
        'Advisories are released then',
        'It is made public then',
        `We publish${'x'.repeat(59)} details`,
        `An advisory ${'x'.repeat(58)} publishes it`,
      ],
      (words) => `Write to security@crewkit.io. ${words}.\n`,
    ),
    'an advisory': 'Write to security@crewkit.io. We publish an advisory with the fix.\n',
    'a row of a table':
      'Write to security@crewkit.io.\n\n| Stage | Time |\n| --- | --- |\n| Public disclosure | after the fix |\n',
    'nobody to report to, which is another finding': 'Open an issue.\n\nOr do not.\n',
  },
  reports: {
    ...each(
      [
        'We are a republic of disclosers',
        'There are predisclosure dates',
        'A republic discloses it',
        'We are undisembargoed',
        'We republish news on details',
        'We publish misdetails',
        'An advisoryish paper is published',
        'Advisories are unreleased',
        'It is made publicly',
        'It is remade public',
        'Nonadvisory news is published',
        `We publish${'x'.repeat(60)} details`,
        `An advisory ${'x'.repeat(60)} publishes it`,
      ],
      (words) => [
        `Write to «security@crewkit.io». ${words}.\n`,
        'warning: Nothing says how a vulnerability becomes public once it has been reported.',
      ],
    ),
    nothing: [
      'Write to «security@crewkit.io». Thank you for disclosing responsibly.\n',
      'warning: Nothing says how a vulnerability becomes public once it has been reported.',
    ],
  },
})
