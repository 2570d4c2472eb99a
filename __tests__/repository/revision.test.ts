import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type CheckSettings, check } from '../../src/check/check.ts'
import { failed } from '../../src/check/report.ts'
import { openWorkingTree } from '../../src/repository/working-tree.ts'
import { standIns } from '../github/stand-in.ts'
import { environment, git, temporaryDirectories, write } from './temporary.ts'

const temporary = temporaryDirectories()
const standIn = standIns()

const table = (version: string): string =>
  `# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n| --- | --- |\n| ${version} | yes |\n\n## Reporting a Vulnerability\n\nWrite to security@crewkit.io.\n`

/** A project whose table was stale at `v2`, on a branch that changes something else. */
function project(folder = ''): { top: string; directory: string } {
  const top = temporary()
  const directory = join(top, folder)
  mkdirSync(directory, { recursive: true })
  git(top, 'init', '-q')
  write(join(directory, 'SECURITY.md'), table('1.x'))
  git(top, 'add', '-A')
  git(top, 'commit', '-q', '-m', 'One')
  for (const tag of ['v1.0.0', 'v2.0.0']) git(top, 'tag', tag)
  git(top, 'checkout', '-q', '-b', 'change')
  write(join(directory, 'code'), 'x')
  git(top, 'add', '-A')
  git(top, 'commit', '-q', '-m', 'Two')
  return { top, directory }
}

const errors = async (directory: string, base: string, offline = true) => {
  const repository = openWorkingTree(directory, { environment })
  const report = await check(repository, { base, offline, today: '2026-11-21' })
  const { diagnostics } = report
  const found = diagnostics.filter(({ severity }) => severity === 'error')
  return { found: found.map(({ code, alreadyThere = false }) => [code, alreadyThere]), base: report.base }
}

const OLD = [['current-release-is-supported', true]]
const NEW = [['current-release-is-supported', false]]

describe('a checkout', () => {
  test.each([[''], ['packages/one']])('in the folder "%s"', async (folder) => {
    const { directory, top } = project(folder)
    for (const base of ['main', 'v2.0.0', git(top, 'rev-parse', 'main').trim()]) {
      expect(await errors(directory, base)).toEqual({
        found: OLD,
        base: { revision: base, outcome: 'compared', gone: 0 },
      })
    }
  })

  test('whose change is not committed yet', async () => {
    const { directory } = project()
    write(join(directory, 'SECURITY.md'), table('2.x'))
    expect((await errors(directory, 'HEAD')).found).toEqual([])
    write(join(directory, 'SECURITY.md'), table('0.x'))
    expect((await errors(directory, 'HEAD')).found).toContainEqual(['supported-line-has-release', false])
  })

  test('that has the base on its remote alone', async () => {
    const { top } = project()
    const clone = temporary()
    git(clone, 'clone', '-q', '--branch', 'change', top, '.')
    expect((await errors(clone, 'main')).found).toEqual(OLD)
  })

  test('whose folder the base lacks', async () => {
    const { top } = project()
    write(join(top, 'new/SECURITY.md'), table('1.x'))
    expect(await errors(join(top, 'new'), 'main')).toEqual({
      found: NEW,
      base: { revision: 'main', outcome: 'no-policy' },
    })
  })

  test('that is shallow', async () => {
    const { top } = project()
    const base = git(top, 'rev-parse', 'main').trim()
    const shallow = temporary()
    git(shallow, 'clone', '-q', '--depth', '1', '--branch', 'change', `file://${top}`, '.')
    git(shallow, 'fetch', '-q', '--depth', '1', 'origin', 'tag', 'v2.0.0')
    // The tag brought the commit along; without it there is none.
    expect((await errors(shallow, base)).found).toEqual(OLD)
    const missing = `${base.slice(0, -1)}${base.endsWith('0') ? '1' : '0'}`
    expect(await errors(shallow, missing)).toEqual({
      found: NEW,
      base: {
        revision: missing,
        outcome: 'unreadable',
        reason: `This checkout has no commit, branch or tag "${missing}". Fetch it: \`fetch-depth: 0\` for actions/checkout, elsewhere \`git fetch --unshallow origin\`; or name another one.`,
      },
    })
  })

  test.each(['--upload-pack=touch ran', '-h', 'a..b', 'HEAD:..', '', 'nowhere'])('and the name %j', async (base) => {
    const { directory, top } = project()
    expect(await errors(directory, base)).toMatchObject({ found: NEW, base: { outcome: 'unreadable' } })
    expect(git(top, 'status', '--short')).toBe('')
  })
})

test('outside of a checkout nothing can be told', async () => {
  const directory = temporary({ 'SECURITY.md': table('1.x'), 'tags.txt': 'v2.0.0\n' })
  const repository = openWorkingTree(directory, { environment })
  const report = await check(repository, { base: 'main', releases: 'tags.txt', today: '2026-11-21' })
  expect(report.base).toEqual({
    revision: 'main',
    outcome: 'unreadable',
    reason:
      'The commit "main" could not be looked for: this directory belongs to no git checkout. Run it in a checkout.',
  })
})

describe("a workflow's checkout of a pull request, which has one commit", () => {
  /** The pull request of `project`, merged and cloned as GitHub does it, and GitHub, which has its base. */
  async function pullRequest(more: Parameters<typeof standIn>[0] = {}) {
    const { top } = project()
    write(join(top, 'docs/guide.md'), 'x')
    git(top, 'add', '-A')
    git(top, 'commit', '-q', '-m', 'Three')
    const base = git(top, 'rev-parse', 'main').trim()
    const files = { [`crewkit/crew@${base}`]: { 'SECURITY.md': table('1.x') } }
    const site = await standIn({ enterprise: true, state: { files }, ...more })
    const directory = temporary()
    git(directory, 'clone', '-q', '--depth', '1', '--branch', 'change', `file://${top}`, '.')
    git(directory, 'remote', 'set-url', 'origin', `${site.place.serverUrl}/crewkit/crew.git`)
    write(join(directory, 'tags.txt'), 'v1.0.0\nv2.0.0\n')
    const ofRun = { GITHUB_SERVER_URL: site.place.serverUrl, GITHUB_API_URL: site.url }
    const repository = openWorkingTree(directory, { environment: { ...environment, ...ofRun } })
    const look = (settings: CheckSettings = {}) =>
      check(repository, { base, releases: 'tags.txt', today: '2026-11-21', ...settings })
    return { ...site, look, base }
  }

  test('asks GitHub for the base', async () => {
    const { look, base, requests } = await pullRequest()
    const { diagnostics, base: outcome } = await look()
    expect(outcome).toEqual({ revision: base, outcome: 'compared', gone: 0 })
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ alreadyThere }) => alreadyThere)).toEqual([true])
    expect(requests.map(({ url }) => url.replace(/\b[0-9a-f]{40}\b/g, 'ID'))).toEqual([
      '/api/v3/repos/crewkit/crew/commits/ID?per_page=1',
      '/api/v3/repos/crewkit/crew/git/trees/ID',
      '/api/v3/repos/crewkit/crew/git/blobs/ID',
    ])
  })

  test('asks nobody without the network, and every finding counts', async () => {
    const { look, base, requests } = await pullRequest()
    const { base: outcome } = await look({ offline: true })
    expect(outcome).toMatchObject({ outcome: 'unreadable', reason: expect.stringContaining(`tag "${base}"`) })
    expect(requests).toEqual([])
  })

  test.each([
    [
      'commits/{ref}',
      /^The commit "[0-9a-f]{40}", which this checkout does not have, could not be read: .* "Forbidden"/,
    ],
    ['git/trees/{tree_sha}', /^A commit could not be read: .* "Forbidden"/],
    ['git/blobs/{file_sha}', /^SECURITY\.md could not be read: .* "Forbidden"/],
  ])('says why GitHub did not tell: %s', async (path, reason) => {
    const fault = { kind: 'status', status: 403, message: 'Forbidden' } as const
    const { look } = await pullRequest({ faults: [{ route: `GET /repos/{owner}/{repo}/${path}`, fault }] })
    const report = await look()
    expect(report.base).toMatchObject({ outcome: 'unreadable', reason: expect.stringMatching(reason) })
    expect(failed(report, 'error')).toBe(true)
  })
})
