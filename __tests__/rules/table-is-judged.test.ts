import { testRule } from './table-of-cases.ts'

testRule('table-is-judged', {
  accepts: {
    'a table of versions': '## Supported Versions\n\n| Version | Supported |\n| --- | --- |\n| 1.x | yes |\n',
    'a table that is about something else altogether': '| Stage | Time |\n| --- | --- |\n| Answer | 2 days |\n',
  },
  reports: {
    'versions of Node': [
      '## Supported Versions\n\n«| Node version | Supported |»\n| --- | --- |\n| 20.x | yes |\n',
      'notice: This table was not held against the releases: it is about node.',
      'Help: If it does promise fixes for versions of this project, say so in its heading and header: "Supported Versions", `| Version | Supported |`.',
    ],
  },
})
