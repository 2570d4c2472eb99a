import { table, testRule } from './table-of-cases.ts'

testRule('candidate-is-supported', {
  always: { tags: ['v1.0.0', 'v1.1.0'], release: '1.2.0' },
  accepts: {
    'a row that takes it in': table('1.x', 'yes'),
    'a row for it alone': table('1.2.x', 'yes', '1.1.x', 'yes', '< 1.1', 'no'),
    'a row with critical fixes only': table('1.2.x', 'critical fixes only'),
    'a row that could not be read': table('1.x', 'perhaps'),
    'a document without rows': '# Security\n',
    'packages alone, of which none is about to be released': {
      document: '| Package | Version | Supported |\n| --- | --- | --- |\n| core | 1.x | yes |\n| cli | 1.x | yes |\n',
      tags: ['core-v1.0.0', 'cli-v1.0.0'],
      release: '2.0.0',
    },
    'nothing about to be released': { document: table('1.1.x', 'yes'), tags: ['v1.1.0'], release: '1.1.0' },
  },
  reports: {
    'rows that name the project': [
      '| Package | Version | Supported |\n| --- | --- | --- |\n| Loop (npm) | 1.1.x | yes |\n| Loop (npm) | «others» | no |\n',
      'error: 1.2.0, which is about to be released (--release), is not supported: the row `others` takes it in and says `no`.',
    ],
    'no row at all': [
      '## Supported Versions\n\n«| Version | Supported |\n| --- | --- |\n| 1.1.x | yes |\n| 1.0.x | no |»\n',
      'error: 1.2.0, which is about to be released (--release), is in no row.',
    ],
    'a row that refuses it': [
      table('1.1.x', 'yes', '«rest»', 'no'),
      'error: 1.2.0, which is about to be released (--release), is not supported: the row `rest` takes it in and says `no`.',
      'Fix: Move the table up: `1.2.x` (suggested)',
    ],
    'a patch of an older line, where the current release is in no row, which is another finding': [
      { document: table('1.0.0', 'yes', '«< 2.0»', 'no'), tags: ['v1.0.0', 'v2.0.0'], release: '1.0.1' },
      'error: 1.0.1, which is about to be released (--release), is not supported: the row `< 2.0` takes it in and says `no`.',
      'No fix',
    ],
    'a patch of an older line, which leaves the current release as it is': [
      { document: table('2.x', 'yes', '«1.x»', 'no'), tags: ['v1.0.0', 'v2.0.0'], release: '1.0.1' },
      'error: 1.0.1, which is about to be released (--release), is not supported: the row `1.x` takes it in and says `no`.',
      'No fix',
    ],
  },
})

testRule('candidate-is-supported', {
  always: { tags: ['v1.0.0', 'v1.1.0'] },
  accepts: {
    'a manifest below the tags': {
      document: table('1.1.x', 'yes'),
      files: { 'package.json': '{ "version": "1.0.5" }' },
    },
    'a prerelease in the manifest': {
      document: table('1.1.x', 'yes'),
      files: { 'package.json': '{ "version": "2.0.0-beta.1" }' },
    },
  },
  reports: {
    'what only a manifest tells': [
      {
        document: table('1.1.x', 'yes', '< 1.1', 'no', '«2.x»', 'no'),
        files: { 'package.json': '{ "version": "2.0.0" }' },
      },
      'warning: 2.0.0, which is about to be released (package.json), is not supported: the row `2.x` takes it in and says `no`.',
    ],
  },
})
