import { testRule } from './table-of-cases.ts'

const packages = (...names: readonly string[]): string =>
  `| Package | Version | Supported |\n| --- | --- | --- |\n${names.map((name) => `| ${name} | «1.x» | yes |\n`).join('')}`
const plain = (text: string): string => text.replace(/[«»]/g, '')

testRule('package-is-tagged', {
  always: { tags: ['core-v1.0.0', '@acme/cli@1.0.0'] },
  accepts: {
    'packages by the name in their tags': plain(packages('core', 'cli', '@acme/cli')),
    'packages with a remark behind the name': plain(packages('core (LTS)', 'cli on npm', '`@acme/cli` (npm)')),
    'the only product, in two registries': { document: plain(packages('loop (npm)', 'loop (PyPI)')), tags: ['v1.0.0'] },
    'the name of the repository': { document: plain(packages('Project', 'core')), tags: ['v1.0.0', 'core-v1.0.0'] },
    'the name in the manifest': {
      document: plain(packages('@acme/loop', 'core')),
      tags: ['v1.0.0', 'core-v1.0.0'],
      files: { 'package.json': '{ "name": "@acme/loop" }' },
    },
    'no tags at all': { document: plain(packages('core')), tags: [] },
    'rows without a package': '| Version | Supported |\n| --- | --- |\n| 1.x | yes |\n',
  },
  reports: {
    'several packages, in one finding': [
      packages('server', 'ui').replace('«1.x» | yes |\n| ui | «1.x»', '«1.x» | yes |\n| ui | 1.x'),
      'notice: No tag is named after the packages `server` and `ui`, so their rows were not held against any release.',
      'Help: Tag their releases with their names (`name-v1.2.3`, `name@1.2.3`), or say in `packages` of security-policy.yml which tags are their own.',
    ],
    'many packages': [
      `${packages('a1')}${plain(packages('b1', 'c1', 'd1', 'e1', 'f1'))
        .split('\n')
        .slice(2)
        .join('\n')}`,
      'notice: No tag is named after the packages `a1`, `b1`, `c1`, `d1` and 2 others, so their rows were not held against any release.',
    ],
    'a remark that tells two packages apart': [
      { document: packages('sdk (Go)').concat('| sdk (PHP) | 2.x | yes |\n'), tags: ['v1.0.0', 'v2.0.0'] },
      'notice: No tag is named after the packages `sdk (Go)` and `sdk (PHP)`, so their rows were not held against any release.',
    ],
    'one part of the project that is not tagged': [
      { document: packages('Helm chart'), tags: ['v1.0.0', 'v2.0.0'] },
      'notice: No tag is named after the package `Helm chart`, so its rows were not held against any release.',
    ],
    'one product whose versions are not those of the tags': [
      { document: packages('elsewhere').replace('1.x', '9.x'), tags: ['v1.0.0', 'v2.0.0'] },
      'notice: No tag is named after the package `elsewhere`, so its rows were not held against any release.',
    ],
    'a package without a tag, once': [
      `${plain(packages('core', 'cli'))}| server | «1.x» | yes |\n| server | 2.x | yes |\n`,
      'notice: No tag is named after the package `server`, so its rows were not held against any release.',
    ],
  },
})
