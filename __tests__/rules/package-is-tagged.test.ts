import { testRule } from './table-of-cases.ts'

const packages = (...names: readonly string[]): string =>
  `| Package | Version | Supported |\n| --- | --- | --- |\n${names.map((name) => `| ${name} | «1.x» | yes |\n`).join('')}`
const plain = (text: string): string => text.replace(/[«»]/g, '')

testRule('package-is-tagged', {
  always: { tags: ['core-v1.0.0', '@acme/cli@1.0.0'] },
  accepts: {
    'packages by the name in their tags': plain(packages('core', 'cli', '@acme/cli')),
    'no tags at all': { document: plain(packages('core')), tags: [] },
    'rows without a package': '| Version | Supported |\n| --- | --- |\n| 1.x | yes |\n',
  },
  reports: {
    'a package without a tag, once': [
      `${plain(packages('core', 'cli'))}| server | «1.x» | yes |\n| server | 2.x | yes |\n`,
      'notice: No tag is named after the package `server`, so its rows were not held against any release.',
    ],
  },
})
