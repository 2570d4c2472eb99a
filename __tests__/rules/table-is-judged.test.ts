import { testRule } from './table-of-cases.ts'

testRule('table-is-judged', {
  accepts: {
    'a table of versions': '## Supported Versions\n\n| Version | Supported |\n| --- | --- |\n| 1.x | yes |\n',
    'a table that is about something else altogether': '| Stage | Time |\n| --- | --- |\n| Answer | 2 days |\n',
    'how fast what is answered': '| Severity | Response | Supported |\n| --- | --- | --- |\n| High | 2 days | yes |\n',
  },
  reports: {
    'versions by severity, whatever the heading': [
      '# Security Policy\n\n«| CVSS v3.0 | Supported Versions |»\n| --- | --- |\n| 9.0-10.0 | Releases of the last months |\n| 4.0-8.9 | Most recent release |\n',
      'notice: This table was not held against the releases: it promises versions by severity (in its column "CVSS v3.0"), and one promise for a version can be read.',
      'Help: Say beside it which versions get fixes at all, in a sentence such as "Only the latest release is supported".',
    ],
    'versions side by side': [
      '## Supported Versions\n\n«| | 3.x | 2.x |»\n| --- | --- | --- |\n| Supported | yes | no |\n',
      'notice: This table was not held against the releases: its versions stand side by side, and one version per row can be read.',
      'Help: Turn it, so that each version has a row of its own: `| Version | Supported |`.',
    ],
    'no column of versions': [
      '## Supported Versions\n\n«| Edition | Supported |»\n| --- | --- |\n| Home edition | yes |\n| Garden edition | no |\n',
      'notice: This table was not held against the releases: none of its columns holds versions.',
      'Help: If it does promise fixes for versions of this project, write them in a column of their own, as in 5.1.x, "< 4.0" or "latest".',
    ],
    'versions of Node': [
      '## Supported Versions\n\n«| Node version | Supported |»\n| --- | --- |\n| 20.x | yes |\n',
      'notice: This table was not held against the releases: it is about node.',
      'Help: If it does promise fixes for versions of this project, say so in its heading and header: "Supported Versions", `| Version | Supported |`.',
    ],
  },
})
