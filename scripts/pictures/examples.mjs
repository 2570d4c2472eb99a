// What the pictures show: the stale example, and a project with ends of support, as it stands and in a pull request that releases.
import { resolve } from 'node:path'
import { loadSource } from '../corpus/load-source.mjs'

const TODAY = '2026-11-21'
const FILES_URL = 'https://github.com/crewkit/crewkit/blob/main/'
const RUN_URL = 'https://github.com/crewkit/crewkit/actions/runs/1'
const BOTH = ['light', 'dark']

const WINDOWS = `# Security Policy

## Supported Versions

| Version | Supported          | Security fixes until |
| ------- | ------------------ | -------------------- |
| 8.x     | :white_check_mark: | 2027-12-31           |
| 7.x     | :white_check_mark: | 2026-12-10           |
| 6.x     | :white_check_mark: | 2026-10-31           |
| 5.x     | :x:                | 2025-09-30           |

## Reporting a Vulnerability

Please write to [security@crewkit.io](mailto:security@crewkit.io), not in a public issue.
You hear from us within 2 business days.
`

const TAGS = [
  ['v5.0.0', '2022-09-20'],
  ['v5.6.2', '2025-08-29'],
  ['v6.0.0', '2023-10-03'],
  ['v6.8.4', '2026-10-12'],
  ['v7.0.0', '2024-11-12'],
  ['v7.9.1', '2026-11-02'],
  ['v8.0.0', '2025-12-09'],
  ['v8.3.0', '2026-11-10'],
].map(([name, date]) => ({ name, date: `${date}T12:00:00Z` }))

/** Name, frame and content of each picture. */
export async function pictures() {
  const source = await loadSource(
    'check/check.ts',
    'reporters/comment.ts',
    'reporters/job-summary.ts',
    'reporters/relocate.ts',
    'reporters/terminal.ts',
    'repository/in-memory.ts',
    'repository/working-tree.ts',
  )
  const { check, commentBody, inMemory, jobSummary, openWorkingTree, relocate, terminal } = source
  const settings = { today: TODAY, offline: true }
  const stale = await check(openWorkingTree(resolve('examples/stale')), settings)
  const windows = await check(inMemory({ files: { 'SECURITY.md': WINDOWS }, tags: TAGS }), settings)
  // A pull request that is about to release 9.0.0.
  const filesAt = (version) => ({
    'SECURITY.md': WINDOWS,
    'package.json': JSON.stringify({ name: 'crewkit', version }),
  })
  const pull = await check(inMemory({ files: filesAt('9.0.0'), tags: TAGS, revisions: { main: filesAt('8.3.0') } }), {
    ...settings,
    base: 'main',
    releasing: true,
  })
  const page = { colour: true, width: 80, failOn: 'error', filesUrl: FILES_URL }
  const summary = (report) => jobSummary(report, page)
  const comment = (report) => commentBody(report, { key: 'check', runUrl: RUN_URL, filesUrl: FILES_URL })
  const wide = { schemes: BOTH, width: 960 }
  return [
    { name: 'summary', kind: 'summary', title: '<b>check</b> summary', markdown: summary(stale), ...wide },
    { name: 'timeline', kind: 'summary', title: '<b>check</b> summary', markdown: summary(windows), ...wide },
    {
      name: 'comment',
      kind: 'comment',
      title: '<b>github-actions</b> bot commented',
      markdown: comment(pull),
      opened: true,
      ...wide,
    },
    {
      name: 'terminal',
      kind: 'terminal',
      title: '<b>$</b> node dist/cli.js check examples/stale',
      text: terminal(relocate(stale, 'examples/stale'), {
        ...page,
        fixCommand: 'security-policy fix examples/stale',
      }),
      schemes: BOTH,
      width: 760,
    },
  ]
}
