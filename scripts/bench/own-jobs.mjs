import { join, resolve } from 'node:path'

const CLI = resolve('dist/cli.js')
const ACTION = resolve('dist/action.js')

/** Whether the made-up policy is stale does not matter for the time, so findings are no failure. */
const statuses = [0, 1]
const today = '2026-07-01'

export function ownJobs({ both, documentOnly, fiftyRows, git, tags, scratch }) {
  const check = (title, directory, releases, rest = {}) => ({
    title,
    args: [CLI, 'check', directory, '--releases', releases, '--today', today, '--offline'],
    statuses,
    ...rest,
  })
  return [
    check('check, 1,000 tags from a file', both, tags[1_000], { aim: { most: 3, goal: 2.5 }, comparesWithPeers: true }),
    check('check, 10,000 tags from a file', both, tags[10_000], { aim: { most: 3.5 } }),
    check('check, 100,000 tags from a file', both, tags[100_000], { aim: { most: 7, goal: 5 } }),
    check('check, 1,000 tags from git', git, 'git', { aim: { most: 3, goal: 2.5 } }),
    check('check, document only, 1,000 tags from a file', documentOnly, tags[1_000], { aim: { most: 3 } }),
    check('check, document with 50 rows, 50,000 tags', fiftyRows, tags[50_000]),
    check('check, document with 50 rows, 100,000 tags', fiftyRows, tags[100_000]),
    { title: 'Action, 1,000 tags from a file', args: [ACTION], statuses, aim: { most: 3.5, goal: 3 }, ...action() },
  ]

  function action() {
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_OUTPUT: join(scratch, 'output'),
      GITHUB_STEP_SUMMARY: join(scratch, 'summary'),
      GITHUB_WORKSPACE: both,
      INPUT_DIRECTORY: '.',
      INPUT_RELEASES: 'tags.txt',
    }
    return { cwd: both, env }
  }
}
