import { each, table, testRule } from './table-of-cases.ts'

testRule('end-of-support-is-stated', {
  always: { policy: 'version: 1\nchecks: { profile: cra }\n' },
  accepts: {
    'an end': '| Version | Supported | Until |\n| --- | --- | --- |\n| 1.x | yes | 2027-01-31 |\n',
    'a sentence': `${table('1.x', 'yes')}\nEach major version is supported for 24 months.\n`,
    ...each(
      [
        'Support lasts 18 months',
        'Each minor is maintained for a year',
        'The end of life comes after 2 years',
        'The end-of-life date is 24 months away',
        'EOL is 1 year after release',
      ],
      (sentence) => `${table('1.x', 'yes')}\n${sentence}.\n`,
    ),
    'an end of one of two rows':
      '| Version | Supported | Until |\n| --- | --- | --- |\n| 2.x | yes | |\n| 1.x | yes | 2027-01-31 |\n',
    'no row that is supported': table('1.x', 'no'),
    'no table': 'Write to us.\n',
    'the end of the period that the policy has': {
      document: `${table('1.x', 'yes')}\nSecurity fixes are provided until January 2031.\n`,
      policy: 'version: 1\nchecks: { profile: cra }\ncompliance: { cra: { support-period-end: 2031-01 } }\n',
    },
    'the month of a day that the policy has': {
      document: `${table('1.x', 'yes')}\nSecurity fixes are provided until January 2031.\n`,
      policy: 'version: 1\nchecks: { profile: cra }\ncompliance: { cra: { support-period-end: 2031-01-15 } }\n',
    },
    'the usual profile': { document: table('1.x', 'yes'), policy: 'version: 1\n' },
  },
  reports: {
    'an end that only the policy has': [
      {
        document:
          '## Supported Versions\n\n«| Version | Supported |\n| --- | --- |\n| 1.x | yes |»\n\nUntil February 2031.\n',
        policy: 'version: 1\nchecks: { profile: cra }\ncompliance: { cra: { support-period-end: 2031-01 } }\n',
      },
      'notice: No row says until when its versions are supported, and no sentence says for how long; the policy has `2031-01` as the end of the support period.',
      'Help: Say it in the document, too, where people look: "Security fixes are provided until 2031-01". This answers Article 13(19) of the Cyber Resilience Act.',
    ],
    'a manufacturer, with more weight': [
      {
        document: '## Supported Versions\n\n«| Version | Supported |\n| --- | --- |\n| 1.x | yes |»\n',
        policy: 'version: 1\nchecks: { profile: cra }\ncompliance: { cra: { role: manufacturer } }\n',
      },
      'warning: No row says until when its versions are supported, and no sentence says for how long.',
    ],
    ...each(
      ['Unsupported keys go after 12 months', 'Neol takes 2 years', 'Eolian winds blow for 2 months'],
      (sentence) => [
        `## Supported Versions\n\n«| Version | Supported |\n| --- | --- |\n| 1.x | yes |»\n\n${sentence}.\n`,
        'notice: No row says until when its versions are supported, and no sentence says for how long.',
      ],
    ),
    'rows of a policy, beside a document': [
      {
        document: 'Write to security@crewkit.io.\n',
        policy:
          'version: 1\nchecks: { profile: cra }\nsupport:\n  lines:\n    - { versions: «2.x», supported: true }\n    - { versions: 1.x, supported: true }\n',
      },
      'notice: No row says until when its versions are supported, and no sentence says for how long.',
    ],
    'rows without an end': [
      '## Supported Versions\n\n«| Version | Supported |\n| --- | --- |\n| 1.x | yes |»\n',
      'notice: No row says until when its versions are supported, and no sentence says for how long.',
    ],
    'a time for something else': [
      '## Supported Versions\n\n«| Version | Supported |\n| --- | --- |\n| 1.x | yes |»\n\nSupport answers within 2 days.\n',
      'notice: No row says until when its versions are supported, and no sentence says for how long.',
    ],
  },
})
