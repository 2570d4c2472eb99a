// Written by `npm run generate` from the schema: not to be edited.
import type { Outline } from './outline.ts'

export const outline: Outline = {
  type: 'object',
  required: ['version'],
  description:
    'A security policy as code: which released versions get fixes, where to report, how fast an answer comes.',
  properties: {
    version: { description: "The version of this file's format. Always 1 for now.", example: 1 },
    reporting: {
      anyOf: [{ type: 'array', items: { $ref: '#/$defs/channel' } }, { $ref: '#/$defs/reporting' }],
      description:
        'How to report a vulnerability: a list of channels, the preferred one first, or `{ channels, intro, … }`.',
      example: [{ email: 'security@crewkit.io' }, { github: 'private-reporting' }],
    },
    support: {
      $ref: '#/$defs/support',
      description: 'Which versions get security fixes: by a rule, by rows written out, or by both.',
      example: { rule: { newest: 1, of: 'minor' } },
    },
    releases: {
      anyOf: [{ $ref: '#/$defs/line' }, { $ref: '#/$defs/releases' }],
      description:
        'Where the releases are found: `auto`, `git`, `remote`, `github`, the path of a file, or `{ from, tags, scheme, … }`.',
      example: 'tags.txt',
    },
    packages: {
      type: 'array',
      items: { $ref: '#/$defs/package' },
      description: 'The packages of a repository that releases several, each with its tags and its support.',
      example: [{ name: '@acme/core', tags: '{name}@{version}', rule: { newest: 1, of: 'major' } }],
    },
    project: { $ref: '#/$defs/project', description: 'What the policy is about.', example: { name: 'crewkit CLI' } },
    document: {
      $ref: '#/$defs/document',
      description: 'About the document itself.',
      example: { reviewed: '2026-11-01' },
    },
    response: {
      $ref: '#/$defs/response',
      description: 'What a reporter can expect, and when.',
      example: { acknowledgement: '48 hours' },
    },
    disclosure: {
      $ref: '#/$defs/disclosure',
      description: 'How vulnerabilities become public.',
      example: { model: 'coordinated' },
    },
    commitments: {
      $ref: '#/$defs/commitments',
      description: 'What both sides promise.',
      example: { project: ['Keep you informed'] },
    },
    'safe-harbor': {
      $ref: '#/$defs/safe-harbor',
      description: 'What those who look for vulnerabilities in good faith need not fear.',
      example: { level: 'partial' },
    },
    'bug-bounty': {
      anyOf: [{}, { $ref: '#/$defs/bounty' }],
      description: 'Is there a programme that pays for reports? `false`, or `{ program, text }`.',
      example: false,
    },
    updates: {
      $ref: '#/$defs/updates',
      description: 'How fixes are released and announced.',
      example: { channels: ['github-advisories'] },
    },
    acknowledgments: {
      $ref: '#/$defs/acknowledgments',
      description: 'Thanks to those who have helped.',
      example: { url: 'https://crewkit.io/thanks' },
    },
    contacts: {
      type: 'array',
      items: { $ref: '#/$defs/contact' },
      description: 'Whom to ask about what.',
      example: [{ for: 'general-questions', url: 'https://github.com/acme/cli/discussions' }],
    },
    sections: {
      type: 'array',
      items: { $ref: '#/$defs/section' },
      description: 'Prose that no other key holds, as Markdown.',
      example: [{ title: 'API Keys', body: '- Never commit API keys\n' }],
    },
    'section-groups': {
      type: 'array',
      items: { $ref: '#/$defs/section-group' },
      description: 'Introductions to groups of sections.',
      example: [{ title: 'Security Best Practices', intro: 'When using crewkit CLI:' }],
    },
    tools: {
      type: 'array',
      items: { $ref: '#/$defs/tool' },
      description: 'Security tools that are used or recommended.',
      example: [{ name: 'pip-audit', type: 'SCA' }],
    },
    render: { $ref: '#/$defs/render', description: 'How SECURITY.md is written.', example: { mode: 'managed' } },
    checks: {
      $ref: '#/$defs/checks',
      description: 'What is checked, and how strictly.',
      example: { profile: 'strict' },
    },
    compliance: {
      $ref: '#/$defs/compliance',
      description: 'Rules of others that the policy answers to.',
      example: { cra: { role: 'steward' } },
    },
  },
}

export const definitions: Readonly<Record<string, Outline>> = {
  line: {
    type: 'string',
    description: 'A text without a line break.',
    pattern: '^(?!\\s*$)[^\\r\\n]+$',
    patternErrorMessage: 'Write a text of one line that is not empty.',
    example: 'Acme CLI',
  },
  text: {
    type: 'string',
    description: 'A text, in Markdown, of any length.',
    pattern: '\\S',
    patternErrorMessage: 'Write a text that is not empty.',
    example: 'We take security seriously.',
  },
  texts: {
    type: 'array',
    items: { $ref: '#/$defs/text' },
    description: 'Texts in Markdown, one per item.',
    example: ['We keep you informed.', 'We name you in the advisory.'],
  },
  url: {
    type: 'string',
    description: 'A web address.',
    pattern: '^https?://\\S+$',
    patternErrorMessage: 'Write a web address with `https://`.',
    example: 'https://example.com/security',
  },
  email: {
    type: 'string',
    description: 'An e-mail address, without `mailto:`.',
    pattern: '^[^\\s@:]+@[^\\s@]+$',
    patternErrorMessage: 'Write an e-mail address such as `security@crewkit.io`, without `mailto:`.',
    example: 'security@crewkit.io',
  },
  date: {
    type: 'string',
    description: 'A day, written year-month-day.',
    pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
    patternErrorMessage: 'Write a day as year-month-day, such as `2027-01-31`.',
    example: '2027-01-31',
  },
  moment: {
    type: 'string',
    description: 'A day, or an instant with its offset from UTC.',
    pattern:
      '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2}))?$',
    patternErrorMessage: 'Write a day, or an instant with its offset, such as `2027-08-18T00:00:00Z`.',
    example: '2027-08-18',
  },
  month: {
    type: 'string',
    description: 'A month or a day.',
    pattern: '^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$',
    patternErrorMessage: 'Write a month or a day, such as `2031-01` or `2031-01-31`.',
    example: '2031-01',
  },
  end: {
    type: 'string',
    description:
      'The last day of support (inclusive, in UTC), a month, a quarter, `tba` while it is not announced, or the event that ends it, in words. `the release of 5.2` is held against the releases.',
    pattern:
      '^(?:[0-9]{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?|[0-9]{4}-?[ ]?Q[1-4]|[0-9]+ [A-Za-z][^\\r\\n]*|[^0-9\\s][^\\r\\n]*)$',
    patternErrorMessage:
      'Write the last day (`2027-01-31`), a month (`2027-06`), a quarter (`2027-Q3`), `tba`, or an event in words.',
    example: '2027-01-31',
  },
  duration: {
    type: 'string',
    description:
      'A duration with its unit as you promise it: 48 hours is not 2 days. A range and business days are understood.',
    pattern: '^[1-9][0-9]{0,4}([-–][1-9][0-9]{0,4})? (business )?(hour|day|week|month|year)s?$',
    patternErrorMessage:
      'Write a number and its unit, such as `48 hours`, `5 business days`, `1-2 weeks` or `12 months`.',
    example: '48 hours',
  },
  severity: { description: 'How grave a vulnerability is.' },
  severities: {
    type: 'array',
    items: { $ref: '#/$defs/severity' },
    description: 'One or more severities.',
    example: ['critical'],
  },
  versions: {
    anyOf: [
      { type: 'string', pattern: '\\S', patternErrorMessage: 'Write a text that is not empty.' },
      {
        type: 'array',
        items: { type: 'string', pattern: '\\S', patternErrorMessage: 'Write a text that is not empty.' },
      },
    ],
    description:
      'Which versions: a line, a range, one release, or a word such as `latest`. Always in quotes where it would read as a number.',
    example: '5.1.x',
  },
  status: {
    description:
      'Do these versions get security fixes? `limited` is best effort or grave cases only; `planned` is announced, not released.',
    example: true,
  },
  level: { description: 'What is counted: releases one by one, or the lines that releases form.', example: 'minor' },
  slug: {
    type: 'string',
    description: 'Small letters, digits and hyphens.',
    pattern: '^[a-z0-9][a-z0-9-]*$',
    patternErrorMessage: 'Write small letters, digits and hyphens only.',
    example: 'api-keys',
  },
  channel: {
    type: 'object',
    oneOf: [
      { required: ['email'] },
      { required: ['github'] },
      { required: ['url'] },
      { required: ['phone'] },
      { required: ['other'] },
    ],
    description:
      'One way to report a vulnerability in private. Each has one of `email`, `github`, `url`, `phone` or `other`.',
    properties: {
      email: { $ref: '#/$defs/email', description: 'The mailbox that takes reports.', example: 'security@crewkit.io' },
      github: {
        description:
          "GitHub's private vulnerability reporting. Switch it on in the repository's settings, under Advanced Security: the check looks whether it is.",
        example: 'private-reporting',
      },
      url: {
        $ref: '#/$defs/url',
        description: 'Where reports are taken on the web.',
        example: 'https://hackerone.com/acme',
      },
      phone: {
        type: 'string',
        description: 'A telephone number, in quotes.',
        pattern: '^\\+?[0-9][0-9 ().-]{2,30}$',
        patternErrorMessage: 'Write a telephone number with its country, such as `+49 30 1234567`.',
        example: '+49 30 1234567',
      },
      other: {
        $ref: '#/$defs/text',
        description: 'A way that is none of the above, in words.',
        example: 'Signal: acme.01',
      },
      name: { $ref: '#/$defs/line', description: 'What people should read for it.', example: 'HackerOne' },
      subject: {
        $ref: '#/$defs/line',
        description: 'The subject that an e-mail should have.',
        example: '[SECURITY] Brief description',
      },
      'subject-kind': {
        description:
          "`fixed`: to be used as it stands; `template`: parts are to be filled in; `prefix`: to be put before one's own.",
        example: 'template',
      },
      encryption: {
        $ref: '#/$defs/key',
        description: 'Where the key for this channel is.',
        example: 'https://crewkit.io/pgp-key.txt',
      },
      condition: {
        $ref: '#/$defs/line',
        description: 'When this channel can be used.',
        example: 'if you have a GitHub account',
      },
      note: {
        $ref: '#/$defs/text',
        description: 'What else to know about this channel.',
        example: 'Read on weekdays.',
      },
    },
  },
  key: {
    type: 'string',
    description: 'Where an encryption key is: `https:`, `dns:` or `openpgp4fpr:`. Never the key itself.',
    pattern: '^(https://|dns:|openpgp4fpr:)\\S+$',
    patternErrorMessage: 'Write where the key is: an address with `https:`, `dns:` or `openpgp4fpr:`.',
    example: 'https://crewkit.io/pgp-key.txt',
  },
  'report-item': {
    type: 'object',
    required: ['label'],
    description: 'One thing that a report should tell.',
    properties: {
      label: { $ref: '#/$defs/line', description: 'Its name.', example: 'Steps to reproduce' },
      text: { $ref: '#/$defs/text', description: 'What is meant.', example: 'How can we reproduce the issue?' },
      optional: { type: 'boolean', description: 'May it be left out?', example: true },
    },
  },
  reporting: {
    type: 'object',
    required: ['channels'],
    description: 'How to report a vulnerability.',
    properties: {
      channels: {
        type: 'array',
        items: { $ref: '#/$defs/channel' },
        description: 'The ways to report, the preferred one first.',
        example: [{ email: 'security@crewkit.io' }],
      },
      intro: {
        $ref: '#/$defs/text',
        description: 'The words before everything else.',
        example: 'We take security vulnerabilities seriously.',
      },
      'channels-intro': {
        $ref: '#/$defs/text',
        description: 'What leads to the channels.',
        example: 'Instead, please report them by e-mail:',
      },
      'public-issues': { description: 'May vulnerabilities be reported in public issues?', example: 'forbidden' },
      'public-issues-text': {
        $ref: '#/$defs/text',
        description: 'How the document says it.',
        example: '**Please do not report vulnerabilities through public issues.**',
      },
      contents: {
        type: 'array',
        items: { anyOf: [{ $ref: '#/$defs/text' }, { $ref: '#/$defs/report-item' }] },
        description: 'What a report should tell: texts, or `{ label, text, optional }`.',
        example: ['Description', { label: 'Suggested fix', optional: true }],
      },
      'contents-intro': {
        $ref: '#/$defs/text',
        description: 'What leads to the list of contents.',
        example: 'Please provide:',
      },
      'follow-up': {
        $ref: '#/$defs/text',
        description: 'What to do when no answer comes.',
        example: 'Please write again, so that we know that your message arrived.',
      },
      languages: {
        type: 'array',
        items: { $ref: '#/$defs/language' },
        description: 'Languages in which reports are read, as BCP 47 tags.',
        example: ['en', 'de'],
      },
      encryption: {
        type: 'array',
        items: { $ref: '#/$defs/key' },
        description: 'Where the keys are.',
        example: ['https://crewkit.io/pgp-key.txt'],
      },
      'in-scope': {
        $ref: '#/$defs/texts',
        description: 'What reports may be about.',
        example: ['The CLI and its default configuration'],
      },
      'out-of-scope': {
        $ref: '#/$defs/texts',
        description: 'What reports should not be about.',
        example: ['Third-party plug-ins'],
      },
    },
  },
  language: {
    type: 'string',
    description: 'A language as a BCP 47 tag.',
    pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$',
    patternErrorMessage: 'Write a language as its short name, such as `en` or `pt-BR`.',
    example: 'en',
  },
  'tag-pattern': {
    type: 'string',
    description:
      "How a release's tag is written: `{version}` stands for the version, `{name}` for the package, one `*` before the version for anything.",
    pattern: '^(?:[^*{}]|\\{name\\})*(?:\\*(?:[^*{}]|\\{name\\})*)?\\{version\\}(?:[^*{}]|\\{name\\})*$',
    patternErrorMessage:
      'Write `{version}` once, where the version stands, such as `v{version}`; `{name}` and one `*` before it are understood.',
    example: 'v{version}',
  },
  'tag-patterns': {
    anyOf: [{ $ref: '#/$defs/tag-pattern' }, { type: 'array', items: { $ref: '#/$defs/tag-pattern' } }],
    description: 'One pattern, or several where the way of tagging changed.',
    example: 'v{version}',
  },
  scheme: {
    description: 'How versions are numbered and ordered. Found out from the tags where it is not given.',
    example: 'semver',
  },
  'ignored-tag': {
    type: 'object',
    required: ['tag'],
    description: 'A tag to leave aside, and why.',
    properties: {
      tag: {
        $ref: '#/$defs/line',
        description: 'The tag, or a pattern in which `*` stands for anything.',
        example: 'v34',
      },
      why: {
        $ref: '#/$defs/line',
        description: 'The reason, for those who read the report.',
        example: 'tagged by mistake',
      },
    },
  },
  'ignored-tags': {
    type: 'array',
    items: { anyOf: [{ $ref: '#/$defs/line' }, { $ref: '#/$defs/ignored-tag' }] },
    description: 'Tags that are no releases: names, patterns with `*`, or `{ tag, why }`.',
    example: ['v34', { tag: 'nightly-*', why: 'built every night' }],
  },
  releases: {
    type: 'object',
    description: 'Where the releases are found, and which tags are releases.',
    properties: {
      from: {
        $ref: '#/$defs/line',
        description:
          '`auto` (the tags of the checkout, else of the remote), `git`, `remote`, `github` (its tags, with what its releases say of them), or the path of a file with one tag per line.',
        example: 'auto',
      },
      tags: {
        $ref: '#/$defs/tag-patterns',
        description: 'Which tags are releases. Found out from the tags where it is not given.',
        example: 'v{version}',
      },
      scheme: { $ref: '#/$defs/scheme', description: 'How versions are numbered and ordered.', example: 'semver' },
      prereleases: {
        type: 'boolean',
        description: 'Do prereleases count as releases? For projects that publish nothing else.',
        example: true,
      },
      ignore: { $ref: '#/$defs/ignored-tags', description: 'Tags that are no releases.', example: ['v34'] },
    },
  },
  group: {
    type: 'object',
    oneOf: [{ required: ['newest'] }, { required: ['every'] }, { required: ['lines'] }],
    description: 'The lines of which each is looked at by itself.',
    properties: {
      newest: {
        type: 'integer',
        description: 'How many of the newest are supported; `of` says what is counted.',
        example: 1,
      },
      of: { $ref: '#/$defs/level', description: 'What `newest` counts.', example: 'minor' },
      every: {
        $ref: '#/$defs/level',
        description: 'Each line of this level, for the time that `for` gives.',
        example: 'major',
      },
      for: { $ref: '#/$defs/duration', description: 'How long a line is supported.', example: '12 months' },
      after: {
        description:
          "Where that time begins: at the line's own first release (`release`), or at the first release of the line that follows it (`successor`); until then it is supported.",
        example: 'successor',
      },
      lines: {
        $ref: '#/$defs/versions',
        description: 'The lines, written out: LTS lines, for example.',
        example: ['4.25.x'],
      },
      until: { $ref: '#/$defs/end', description: 'When the support of these ends.', example: '2027-09-30' },
      matching: {
        anyOf: [{ $ref: '#/$defs/line' }, { type: 'array', items: { $ref: '#/$defs/line' } }],
        description:
          'Only lines of this form: `*` stands for any number, `even` and `odd` are for lines whose last number is. For LTS lines that follow a pattern.',
        example: '*.4',
      },
    },
  },
  clause: {
    type: 'object',
    oneOf: [{ required: ['newest'] }, { required: ['every'] }, { required: ['lines'] }, { required: ['branch'] }],
    description: 'One sentence of the rule. It begins with `newest`, `every`, `lines` or `branch`.',
    properties: {
      newest: {
        type: 'integer',
        description: 'How many of the newest are supported; `of` says what is counted.',
        example: 1,
      },
      of: { $ref: '#/$defs/level', description: 'What `newest` counts.', example: 'minor' },
      every: {
        $ref: '#/$defs/level',
        description: 'Each line of this level, for the time that `for` gives.',
        example: 'major',
      },
      for: { $ref: '#/$defs/duration', description: 'How long a line is supported.', example: '12 months' },
      after: {
        description:
          "Where that time begins: at the line's own first release (`release`), or at the first release of the line that follows it (`successor`); until then it is supported.",
        example: 'successor',
      },
      lines: {
        $ref: '#/$defs/versions',
        description: 'The lines, written out: LTS lines, for example.',
        example: ['4.25.x'],
      },
      until: { $ref: '#/$defs/end', description: 'When the support of these ends.', example: '2027-09-30' },
      matching: {
        anyOf: [{ $ref: '#/$defs/line' }, { type: 'array', items: { $ref: '#/$defs/line' } }],
        description:
          'Only lines of this form: `*` stands for any number, `even` and `odd` are for lines whose last number is. For LTS lines that follow a pattern.',
        example: '*.4',
      },
      'in-each-of': {
        $ref: '#/$defs/group',
        description: 'Count by itself in each of these lines: the newest minor of each of the two newest majors.',
        example: { newest: 2, of: 'major' },
      },
      branch: {
        $ref: '#/$defs/line',
        description: 'What stands on this branch is supported, released or not.',
        example: 'main',
      },
      status: {
        description:
          'What kind of support: `supported` where nothing is said, `limited` for best effort or grave cases only.',
        example: 'limited',
      },
      package: {
        $ref: '#/$defs/line',
        description: 'The package that this is about, where it is about one.',
        example: '@acme/core',
      },
      note: { $ref: '#/$defs/line', description: 'A remark for the table.', example: 'LTS' },
    },
  },
  rule: {
    anyOf: [{ $ref: '#/$defs/clause' }, { type: 'array', items: { $ref: '#/$defs/clause' } }],
    description: 'The promise from which the rows follow: one clause, or several of which any one is enough.',
    example: { newest: 1, of: 'minor' },
  },
  row: {
    type: 'object',
    required: ['versions', 'supported'],
    description: 'One row of the table of supported versions.',
    properties: {
      versions: {
        $ref: '#/$defs/versions',
        description: 'Which versions. In quotes where it would read as a number: `"1.10"`.',
        example: '5.1.x',
      },
      supported: { $ref: '#/$defs/status', description: 'Do these versions get security fixes?', example: true },
      until: {
        $ref: '#/$defs/end',
        description: 'The end of security support: its last day, or an event.',
        example: '2027-01-31',
      },
      'active-until': {
        $ref: '#/$defs/end',
        description: 'The end of active support (fixes of all kinds), where it is earlier.',
        example: '2026-06-30',
      },
      'end-of-life': {
        $ref: '#/$defs/end',
        description: 'The end of everything, where it is later than `until`.',
        example: '2028-01-31',
      },
      released: { $ref: '#/$defs/date', description: 'The day of the first release.', example: '2026-01-10' },
      label: {
        $ref: '#/$defs/line',
        description: 'What the table shows for the versions, where it is not the same.',
        example: '5.1.x (LTS)',
      },
      'status-text': {
        $ref: '#/$defs/line',
        description: 'What the table shows for the status.',
        example: 'Security fixes only',
      },
      package: { $ref: '#/$defs/line', description: 'The package that the row is about.', example: '@acme/core' },
      note: { $ref: '#/$defs/line', description: 'A remark for the table.', example: 'LTS' },
    },
  },
  rows: {
    type: 'array',
    items: { $ref: '#/$defs/row' },
    description: "Rows written out, in the table's order: instead of a rule, or as named exceptions to it.",
    example: [
      { versions: '0.1.x', supported: true, until: '2027-01-31' },
      { versions: '< 0.1', supported: false },
    ],
  },
  support: {
    type: 'object',
    description: 'Which versions get security fixes: by a rule, by rows written out, or by both.',
    properties: {
      rule: {
        $ref: '#/$defs/rule',
        description: 'The promise from which the rows follow.',
        example: { newest: 1, of: 'minor' },
      },
      lines: {
        $ref: '#/$defs/rows',
        description: 'Rows written out, instead of a rule or as named exceptions to it.',
        example: [{ versions: '0.1.x', supported: true }],
      },
      intro: {
        $ref: '#/$defs/text',
        description: 'The words before the table.',
        example: 'We provide security updates for the following versions:',
      },
      statement: {
        $ref: '#/$defs/text',
        description: 'The promise in your own words.',
        example: 'Only the latest release is supported.',
      },
      note: {
        $ref: '#/$defs/text',
        description: 'The words after the table.',
        example: 'Please update before you report.',
      },
      'fixes-for': {
        $ref: '#/$defs/severities',
        description: 'Only these severities get fixes.',
        example: ['critical', 'high'],
      },
      recommendations: { $ref: '#/$defs/texts', description: 'Advice to users.', example: ['Update often.'] },
      'end-of-life': {
        $ref: '#/$defs/text',
        description: 'What happens when support ends.',
        example: 'The end of a line is announced 90 days before.',
      },
    },
  },
  package: {
    type: 'object',
    required: ['name'],
    description: 'One package of a repository that releases several.',
    properties: {
      name: { $ref: '#/$defs/line', description: 'Its name, as in its tags.', example: '@acme/core' },
      directory: { $ref: '#/$defs/line', description: 'Where it lives in the repository.', example: 'packages/core' },
      tags: { $ref: '#/$defs/tag-patterns', description: 'Which tags are its releases.', example: '{name}@{version}' },
      scheme: {
        $ref: '#/$defs/scheme',
        description: 'How its versions are numbered, where it is not as in `releases`.',
        example: 'semver',
      },
      prereleases: { type: 'boolean', description: 'Do its prereleases count as releases?', example: false },
      ignore: { $ref: '#/$defs/ignored-tags', description: 'Tags that are no releases of it.', example: ['core-v34'] },
      rule: {
        $ref: '#/$defs/rule',
        description: 'The promise from which its rows follow.',
        example: { newest: 1, of: 'major' },
      },
      lines: {
        $ref: '#/$defs/rows',
        description: 'Its rows written out.',
        example: [{ versions: '2.x', supported: true }],
      },
      statement: {
        $ref: '#/$defs/text',
        description: 'The promise in your own words.',
        example: 'Only the latest release is supported.',
      },
      note: { $ref: '#/$defs/text', description: 'A remark.', example: 'Maintained by the core team.' },
    },
  },
  target: {
    type: 'object',
    description: 'A time that is promised, with its strength and its words.',
    properties: {
      within: { $ref: '#/$defs/duration', description: 'The time.', example: '48 hours' },
      every: {
        $ref: '#/$defs/duration',
        description: 'The interval, for what is repeated.',
        example: '5 business days',
      },
      when: { description: 'What is no number.', example: 'as-soon-as-possible' },
      from: { description: 'Where the time begins.', example: 'report' },
      until: { description: 'Where what is repeated ends.', example: 'resolved' },
      commitment: { description: 'How strong the promise is.', example: 'aim' },
      text: {
        $ref: '#/$defs/text',
        description: 'How the document says it.',
        example: 'We will acknowledge receipt within 48 hours',
      },
    },
  },
  time: {
    anyOf: [
      {
        type: 'string',
        pattern:
          '^(?:[1-9][0-9]{0,4}([-–][1-9][0-9]{0,4})? (business )?(hour|day|week|month|year)s?|as-soon-as-possible|regularly|best-effort|after-fix-released|coordinated-with-reporter|depends-on-severity)$',
        patternErrorMessage:
          'Write a number and its unit, such as `48 hours` or `5 business days`, or a word such as `best-effort`.',
      },
      { $ref: '#/$defs/target' },
    ],
    description:
      'A duration (`48 hours`, `5 business days`, `1-2 weeks`), a word such as `best-effort`, or `{ within, every, when, from, until, commitment, text }`.',
    example: '48 hours',
  },
  fixes: {
    type: 'object',
    description: 'How soon vulnerabilities are fixed, by severity.',
    properties: {
      critical: { $ref: '#/$defs/time', description: 'For critical vulnerabilities.', example: '7 days' },
      high: { $ref: '#/$defs/time', description: 'For high severity.', example: '1-2 weeks' },
      medium: { $ref: '#/$defs/time', description: 'For medium severity.', example: '2-4 weeks' },
      low: { $ref: '#/$defs/time', description: 'For low severity.', example: 'best-effort' },
      all: { $ref: '#/$defs/time', description: 'For every severity that has no time of its own.', example: '30 days' },
      intro: { $ref: '#/$defs/text', description: 'The words before the times.', example: 'Depends on severity' },
    },
  },
  response: {
    type: 'object',
    description: 'What a reporter can expect, and when. A duration keeps the unit in which it is promised.',
    properties: {
      acknowledgement: {
        $ref: '#/$defs/time',
        description: 'When the receipt of a report is confirmed.',
        example: '48 hours',
      },
      assessment: {
        $ref: '#/$defs/time',
        description: 'When the report has been looked into.',
        example: '5 business days',
      },
      'first-update': { $ref: '#/$defs/time', description: 'When the first news of it comes.', example: '7 days' },
      updates: {
        $ref: '#/$defs/time',
        description: 'How often there is news until it is resolved.',
        example: { every: '1-2 weeks', until: 'resolved' },
      },
      fixes: {
        anyOf: [{ $ref: '#/$defs/duration' }, { $ref: '#/$defs/fixes' }],
        description: 'When fixes come: one time, or one per severity.',
        example: '30 days',
      },
      process: {
        $ref: '#/$defs/texts',
        description: 'What happens to a report, step by step.',
        example: ['We confirm receipt.', 'We look into it.'],
      },
      intro: {
        $ref: '#/$defs/text',
        description: 'The words before everything else.',
        example: 'We commit to the following timeline:',
      },
    },
  },
  credit: {
    type: 'object',
    description: 'How those who report are named.',
    properties: {
      offered: { type: 'boolean', description: 'Are they named?', example: true },
      default: { description: 'What happens where nothing is said.', example: 'ask' },
      anonymity: { description: 'May they stay anonymous?', example: 'allowed' },
      where: { type: 'array', items: {}, description: 'Where they are named.', example: ['release-notes'] },
      text: {
        $ref: '#/$defs/text',
        description: 'How the document says it.',
        example: 'We credit you, unless you prefer to stay anonymous.',
      },
    },
  },
  disclosure: {
    type: 'object',
    description: 'How vulnerabilities become public.',
    properties: {
      model: {
        description:
          '`coordinated`: together with those who report; `discretionary`: as the project decides; `non-disclosure`: not at all.',
        example: 'coordinated',
      },
      public: {
        $ref: '#/$defs/time',
        description: 'When a vulnerability becomes public.',
        example: 'after-fix-released',
      },
      window: {
        $ref: '#/$defs/time',
        description: 'After which time a report may be published, fixed or not.',
        example: '90 days',
      },
      credit: {
        anyOf: [{ type: 'boolean' }, { $ref: '#/$defs/credit' }],
        description: 'How those who report are named: yes, no, or in detail.',
        example: true,
      },
      cve: { description: 'Does a vulnerability get a CVE number?', example: 'on-request' },
      coordinators: {
        $ref: '#/$defs/texts',
        description: 'Who mediates where the two sides do not agree.',
        example: ['CERT/CC'],
      },
      intro: {
        $ref: '#/$defs/text',
        description: 'The words before everything else.',
        example: 'We follow coordinated disclosure:',
      },
      text: {
        $ref: '#/$defs/text',
        description: 'Whatever else there is to say.',
        example: 'We publish an advisory with every fix.',
      },
    },
  },
  commitments: {
    type: 'object',
    description: 'What both sides promise.',
    properties: {
      project: { $ref: '#/$defs/texts', description: 'What the project promises.', example: ['Keep you informed'] },
      reporter: {
        $ref: '#/$defs/texts',
        description: 'What is asked of those who report.',
        example: ['Allow reasonable time for a fix'],
      },
      'project-intro': {
        $ref: '#/$defs/text',
        description: 'What leads to them.',
        example: 'In return, we commit to:',
      },
      'reporter-intro': { $ref: '#/$defs/text', description: 'What leads to them.', example: 'We ask that you:' },
    },
  },
  'safe-harbor': {
    type: 'object',
    required: ['level'],
    description: 'What those who look for vulnerabilities in good faith need not fear.',
    properties: {
      level: {
        description: '`full`: authorised; `partial`: no legal action; `none`: nothing promised.',
        example: 'partial',
      },
      statement: {
        $ref: '#/$defs/text',
        description: 'The promise, in words.',
        example: 'We will not pursue legal action against researchers who report responsibly.',
      },
      terms: { $ref: '#/$defs/url', description: 'Where the terms are.', example: 'https://crewkit.io/safe-harbor' },
      covers: { type: 'array', items: {}, description: 'What it covers.', example: ['anti-hacking', 'good-faith'] },
    },
  },
  bounty: {
    type: 'object',
    required: ['program'],
    description: 'A programme that pays for reports.',
    properties: {
      program: { $ref: '#/$defs/url', description: 'Where it is.', example: 'https://hackerone.com/acme' },
      text: { $ref: '#/$defs/text', description: 'What else to know.', example: 'Rewards from 100 to 5,000 euros.' },
    },
  },
  'update-channel-type': { description: 'Where fixes are announced.', example: 'github-advisories' },
  'update-channel': {
    type: 'object',
    required: ['type'],
    description: 'A place where fixes are announced.',
    properties: {
      type: { $ref: '#/$defs/update-channel-type', description: 'What it is.', example: 'changelog' },
      severity: { $ref: '#/$defs/severities', description: 'Only for these severities.', example: ['critical'] },
      audience: { $ref: '#/$defs/line', description: 'For whom.', example: 'registered maintainers' },
      path: { $ref: '#/$defs/line', description: 'The file, for a channel that is one.', example: 'CHANGELOG.md' },
      url: { $ref: '#/$defs/url', description: 'Where it is.', example: 'https://crewkit.io/news' },
      text: {
        $ref: '#/$defs/text',
        description: 'How the document says it.',
        example: 'Release notes in CHANGELOG.md',
      },
    },
  },
  'release-rule': {
    type: 'object',
    required: ['severity', 'release'],
    description: 'How fixes of a severity are released.',
    properties: {
      severity: { $ref: '#/$defs/severities', description: 'Which severities.', example: ['low', 'medium'] },
      release: { description: 'In what kind of release.', example: 'patch' },
      text: {
        $ref: '#/$defs/text',
        description: 'How the document says it.',
        example: '**Patch versions** for low severity issues',
      },
    },
  },
  updates: {
    type: 'object',
    description: 'How fixes are released and announced.',
    properties: {
      timeliness: { $ref: '#/$defs/time', description: 'When an update follows.', example: 'as-soon-as-possible' },
      channels: {
        type: 'array',
        items: { anyOf: [{ $ref: '#/$defs/update-channel-type' }, { $ref: '#/$defs/update-channel' }] },
        description: 'Where fixes are announced.',
        example: ['github-advisories', { type: 'changelog', path: 'CHANGELOG.md' }],
      },
      'release-rules': {
        type: 'array',
        items: { $ref: '#/$defs/release-rule' },
        description: 'How fixes are released, by severity.',
        example: [{ severity: ['critical'], release: 'out-of-band' }],
      },
      subscribe: {
        $ref: '#/$defs/texts',
        description: 'How to hear of updates.',
        example: ['Watch releases on GitHub.'],
      },
      intro: {
        $ref: '#/$defs/text',
        description: 'The words before everything else.',
        example: 'Security updates will be announced via:',
      },
    },
  },
  thanked: {
    type: 'object',
    required: ['name'],
    description: 'Somebody who is thanked by name.',
    properties: {
      name: { $ref: '#/$defs/line', description: 'Their name.', example: 'Ada' },
      url: { $ref: '#/$defs/url', description: 'Their page.', example: 'https://example.com/ada' },
      for: { $ref: '#/$defs/line', description: 'What for.', example: 'CVE-2026-0001' },
    },
  },
  acknowledgments: {
    type: 'object',
    description: 'Thanks to those who have helped.',
    properties: {
      intro: {
        $ref: '#/$defs/text',
        description: 'The words before everything else.',
        example: 'We would like to thank:',
      },
      text: {
        $ref: '#/$defs/text',
        description: 'The thanks, in words.',
        example: 'We thank everybody who has reported.',
      },
      url: { $ref: '#/$defs/url', description: 'The page of thanks.', example: 'https://crewkit.io/thanks' },
      groups: {
        $ref: '#/$defs/texts',
        description: 'Who is thanked together.',
        example: ['All researchers who disclose responsibly'],
      },
      names: {
        type: 'array',
        items: { anyOf: [{ $ref: '#/$defs/line' }, { $ref: '#/$defs/thanked' }] },
        description: 'Who is thanked by name.',
        example: ['Ada', { name: 'Grace', for: 'CVE-2026-0001' }],
      },
    },
  },
  contact: {
    type: 'object',
    anyOf: [{ required: ['email'] }, { required: ['url'] }, { required: ['via'] }],
    required: ['for'],
    description: 'Whom to ask about what. Each has `email`, `url` or `via`.',
    properties: {
      for: { description: 'What about.', example: 'general-questions' },
      email: { $ref: '#/$defs/email', description: 'The mailbox.', example: 'hello@crewkit.io' },
      url: { $ref: '#/$defs/url', description: 'The page.', example: 'https://github.com/acme/cli/discussions' },
      via: {
        type: 'array',
        items: {},
        description: 'A place on GitHub, or the channel for reports.',
        example: ['github-issues'],
      },
      label: { $ref: '#/$defs/line', description: 'Its name in the document.', example: 'Open a discussion' },
      text: {
        $ref: '#/$defs/text',
        description: 'What else to say.',
        example: 'Use GitHub issues for non-security bugs',
      },
    },
  },
  section: {
    type: 'object',
    required: ['title', 'body'],
    description: 'A section of prose, kept as it is.',
    properties: {
      title: { $ref: '#/$defs/line', description: 'Its heading.', example: 'API Keys' },
      body: {
        $ref: '#/$defs/text',
        description: 'Its text in Markdown, without the heading.',
        example: '- Never commit API keys\n',
      },
      id: { $ref: '#/$defs/slug', description: 'The name by which `render.order` calls it.', example: 'api-keys' },
      group: {
        $ref: '#/$defs/line',
        description: 'The title of the group under which it stands.',
        example: 'Security Best Practices',
      },
      kind: { description: 'What it is.', example: 'best-practice' },
      audience: { description: 'Whom it is for.', example: 'users' },
      order: {
        type: 'integer',
        description: 'Where it stands among the sections; those without a number keep their order after them.',
        example: 1,
      },
    },
  },
  'section-group': {
    type: 'object',
    required: ['title'],
    description: 'A heading over several sections.',
    properties: {
      title: {
        $ref: '#/$defs/line',
        description: 'Its heading, as the sections name it.',
        example: 'Security Best Practices',
      },
      intro: { $ref: '#/$defs/text', description: 'The words under it.', example: 'When using crewkit CLI:' },
    },
  },
  tool: {
    type: 'object',
    required: ['name'],
    description: 'A security tool that is used or recommended.',
    properties: {
      name: { $ref: '#/$defs/line', description: 'Its name.', example: 'pip-audit' },
      type: { description: 'What it looks at.', example: 'SCA' },
      url: { $ref: '#/$defs/url', description: 'Where it is.', example: 'https://pypi.org/project/pip-audit/' },
      text: {
        $ref: '#/$defs/text',
        description: 'What it is for.',
        example: 'For Python package vulnerability checking',
      },
    },
  },
  project: {
    type: 'object',
    description: 'What the policy is about.',
    properties: {
      name: { $ref: '#/$defs/line', description: "The project's name.", example: 'crewkit CLI' },
      organization: { $ref: '#/$defs/line', description: 'Who stands behind it.', example: 'Kuzushi Labs' },
      homepage: { $ref: '#/$defs/url', description: 'Its page.', example: 'https://crewkit.io' },
      repository: { $ref: '#/$defs/url', description: 'Its repository.', example: 'https://github.com/acme/cli' },
      identifiers: {
        type: 'array',
        items: {
          type: 'string',
          pattern: '^(pkg:|cpe:2\\.3:)\\S+$',
          patternErrorMessage: 'Write a package URL (`pkg:npm/acme`) or a CPE name (`cpe:2.3:…`).',
        },
        description: 'Package URLs without a version, or CPE names.',
        example: ['pkg:npm/%40crewkit/cli'],
      },
      stage: { description: 'How far it has come.', example: 'stable' },
      'repo-status': { description: 'As repostatus.org defines it.', example: 'active' },
      'production-ready': { type: 'boolean', description: 'Is it meant for production?', example: false },
      notice: {
        $ref: '#/$defs/text',
        description: 'A warning that everybody should read first.',
        example: 'This software is in alpha stage. Use it at your own risk.',
      },
    },
  },
  document: {
    type: 'object',
    description: 'About the document itself.',
    properties: {
      title: { $ref: '#/$defs/line', description: 'Its first heading.', example: 'Security Policy' },
      language: {
        $ref: '#/$defs/language',
        description: 'The language it is written in, as a BCP 47 tag.',
        example: 'en',
      },
      updated: { $ref: '#/$defs/date', description: 'The day of the last change.', example: '2026-11-01' },
      reviewed: {
        $ref: '#/$defs/date',
        description: 'The day on which somebody last read it through.',
        example: '2026-11-01',
      },
      expires: {
        $ref: '#/$defs/moment',
        description: 'When it must have been looked at again.',
        example: '2027-08-18T00:00:00Z',
      },
      canonical: {
        type: 'array',
        items: { $ref: '#/$defs/url' },
        description: 'Where security.txt is published.',
        example: ['https://crewkit.io/.well-known/security.txt'],
      },
      csaf: {
        $ref: '#/$defs/url',
        description: 'The address of provider-metadata.json.',
        example: 'https://crewkit.io/.well-known/csaf/provider-metadata.json',
      },
      'change-notice': {
        $ref: '#/$defs/text',
        description: 'The sentence that says that it may change.',
        example: 'This policy may be updated as the project evolves.',
      },
    },
  },
  render: {
    type: 'object',
    description: 'How SECURITY.md is written.',
    properties: {
      path: { $ref: '#/$defs/line', description: 'Where the document is.', example: '.github/SECURITY.md' },
      mode: {
        description:
          '`whole`: the document is written from this file; `managed`: only the parts that this file owns, and the prose around them stays.',
        example: 'managed',
      },
      order: {
        type: 'array',
        items: { $ref: '#/$defs/slug' },
        description: 'The order of the parts: keys of this file, or the `id` of a section.',
        example: ['support', 'reporting', 'sections'],
      },
      headings: {
        type: 'object',
        description:
          "Headings that differ from the usual ones, by part: the keys of `order`, with `process` and `notice`. Marks before a heading give its level: `### What to Expect`. Within the part about reporting, `channels` and `contents` are the headings of the ways to report and of what a report should hold. `support.version`, `support.supported`, `support.until`, `support.note` and their like are the titles of the table's columns.",
        example: { response: '### What to Expect', contents: 'What to Include', 'support.until': 'Supported until' },
        others: { $ref: '#/$defs/line' },
      },
      marks: {
        type: 'object',
        description: 'What the table shows for each status.',
        example: { supported: '✅', unsupported: '❌' },
        properties: {
          supported: { $ref: '#/$defs/line', description: 'For `true`.', example: ':white_check_mark:' },
          unsupported: { $ref: '#/$defs/line', description: 'For `false`.', example: ':x:' },
          limited: { $ref: '#/$defs/line', description: 'For `limited`.', example: ':warning:' },
          planned: { $ref: '#/$defs/line', description: 'For `planned`.', example: 'planned' },
        },
      },
      lead: {
        $ref: '#/$defs/text',
        description: 'The words under the title.',
        example: 'How we handle vulnerabilities.',
      },
      closing: {
        $ref: '#/$defs/text',
        description: 'The words at the end.',
        example: 'Thank you for helping keep crewkit secure! 🔒',
      },
    },
  },
  'check-severity': { description: 'How much a finding of it weighs.', example: 'warning' },
  'check-setting': {
    type: 'object',
    required: ['severity', 'reason'],
    description: 'How much a finding of it weighs, and why.',
    properties: {
      severity: { description: 'How much a finding of it weighs; `off` switches it off.', example: 'off' },
      reason: {
        $ref: '#/$defs/line',
        description: 'Why it is so, for those who come after you.',
        example: 'Versions are listed on our website.',
      },
    },
  },
  'check-ignore': {
    type: 'object',
    required: ['rule', 'reason'],
    description: 'A finding that is known and accepted, with the reason.',
    properties: {
      rule: { $ref: '#/$defs/slug', description: "The rule's name.", example: 'supported-row-has-release' },
      reason: { $ref: '#/$defs/line', description: 'Why it is accepted.', example: 'The release comes next week.' },
      until: { $ref: '#/$defs/date', description: 'The last day on which it is accepted.', example: '2027-01-31' },
      file: { $ref: '#/$defs/line', description: 'Only in this file.', example: 'SECURITY.md' },
      text: { $ref: '#/$defs/line', description: 'Only where the place at fault holds this text.', example: '0.1.x' },
    },
  },
  checks: {
    type: 'object',
    description: 'What is checked, and how strictly.',
    properties: {
      profile: { description: 'The set of rules.', example: 'recommended' },
      'warn-before': {
        $ref: '#/$defs/duration',
        description: 'How long before an end of support to warn. 30 days where it is not given.',
        example: '60 days',
      },
      rules: {
        type: 'object',
        description: 'Severities by rule: `error`, `warning`, `notice`, or `{ severity: off, reason: … }`.',
        example: { 'current-release-is-supported': 'warning' },
        others: {
          anyOf: [{ $ref: '#/$defs/check-severity' }, { $ref: '#/$defs/check-setting' }],
          description:
            'How much a finding of the rule weighs: `error`, `warning` or `notice`; to switch it off, `{ severity: off, reason: … }`.',
        },
      },
      ignore: {
        type: 'array',
        items: { $ref: '#/$defs/check-ignore' },
        description: 'Findings that are known and accepted.',
        example: [{ rule: 'supported-row-has-release', reason: 'The release comes next week.', until: '2027-01-31' }],
      },
    },
  },
  compliance: {
    type: 'object',
    description: 'Rules of others that the policy answers to.',
    properties: {
      cra: {
        type: 'object',
        description: 'For products on the market of the European Union.',
        example: { role: 'steward' },
        properties: {
          role: { description: 'What the project is in terms of the act.', example: 'steward' },
          'support-period-end': {
            $ref: '#/$defs/month',
            description: 'At least its month and year.',
            example: '2031-01',
          },
        },
      },
    },
  },
}
