import { expect, test } from '@jest/globals'
import { gitLimits } from '../../src/repository/git.ts'
import { gitHubOfCheckout } from '../../src/repository/github-of-checkout.ts'
import { openWorkingTree } from '../../src/repository/working-tree.ts'
import { standIns } from '../github/stand-in.ts'
import { commitAndTag, environment, git, temporaryDirectories, write } from './temporary.ts'

const standIn = standIns()
const temporary = temporaryDirectories()

const remote = (url: string) => ({ remote: async () => ({ name: 'origin', url, refspecs: [] }) })

test('asks nobody about a checkout that comes from elsewhere', async () => {
  const gitHub = gitHubOfCheckout({ environment: {}, gitLimits }, remote('https://gitlab.com/crewkit/crew'))
  const reason = 'The repository is not known to lie on GitHub.'

  expect(await gitHub.open()).toBeUndefined()
  const site = await gitHub.hosting(false)
  expect([site.url, await site.privateReporting(), await site.ownersPolicy()]).toEqual([
    undefined,
    { reason },
    { reason },
  ])
  await expect(gitHub.tags(false)).rejects.toMatchObject({
    message: 'The repository is not known to lie on GitHub, so its tags cannot be asked for there.',
    help: 'Ask its remote, whatever server that is: `--releases remote`. GitHub Enterprise Server is known by `GITHUB_SERVER_URL` or `GH_HOST`.',
  })
})

test('asks nobody where the network is switched off, not even git for the remote', async () => {
  const unasked = { remote: () => Promise.reject(new Error('asked')) }
  const gitHub = gitHubOfCheckout({ environment: {}, gitLimits }, unasked)

  const site = await gitHub.hosting(true)
  expect(site.url).toBeUndefined()
  expect(await site.privateReporting()).toEqual({
    reason: 'The network is switched off, so GitHub was not asked. Leave out `--offline`.',
  })
  await expect(gitHub.tags(true)).rejects.toMatchObject({
    message: 'The tags on GitHub need the network, which is switched off.',
    help: 'Leave out --offline, or take the tags of the checkout: `--releases git`.',
  })
})

test('opens GitHub once', async () => {
  const gitHub = gitHubOfCheckout(
    { environment: { GH_TOKEN: 'ghs_0123' }, gitLimits },
    remote('git@github.com:crewkit/crew.git'),
  )
  const opened = await gitHub.open()
  expect(opened?.place).toEqual({
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    owner: 'crewkit',
    name: 'crew',
    token: 'ghs_0123',
  })
  expect(await gitHub.open()).toBe(opened)
})

test('a working tree reads tags, their dates, the site and another commit on GitHub', async () => {
  const holder = { token: 'ghs_0123', login: 'crew', app: true }
  const { url, place, requests, complaints } = await standIn({
    enterprise: true,
    state: {
      holder,
      tags: ['v1.0.0', 'v2.0.0'],
      releases: [{ tag: 'v2.0.0', prerelease: true, published: '2026-03-04T05:06:07Z' }],
      files: { 'crewkit/crew@other': { 'docs/SECURITY.md': '# Other', 'docs/link.md': { link: 'SECURITY.md' } } },
    },
  })
  const directory = commitAndTag(temporary(), ['v1.0.0'])
  write(`${directory}/docs/a.md`, 'A')
  git(directory, 'remote', 'add', 'origin', `${place.serverUrl}/crewkit/crew.git`)
  const ofRun = { GITHUB_SERVER_URL: place.serverUrl, GITHUB_API_URL: url, INPUT_TOKEN: holder.token }
  const repository = openWorkingTree(`${directory}/docs`, { environment: { ...environment, ...ofRun } })

  const list = await repository.listTags({ source: 'github', offline: false })
  expect(list.tags).toEqual([{ name: 'v1.0.0' }, { name: 'v2.0.0', date: '2026-03-04T05:06:07Z', prerelease: true }])
  expect(await repository.tagDates(['v1.0.0', 'v2.0.0'])).toEqual(
    new Map([
      ['v1.0.0', '2026-01-02T03:04:05Z'],
      ['v2.0.0', '2026-03-04T05:06:07Z'],
    ]),
  )

  const site = await repository.hosting({ offline: false })
  expect(site.url).toBe(`${place.serverUrl}/crewkit/crew`)
  // GitHub Enterprise Server 3.12 does not know the question.
  expect((await site.privateReporting()).reason).toContain('finds nothing there, or shows it to others only')

  const other = await repository.at('other', { offline: false })
  expect(await other.listFiles('')).toEqual(['SECURITY.md', 'link.md'])
  expect(await other.readFile('link.md')).toEqual({ path: 'link.md', text: '# Other' })
  expect(await other.readFile('none.md')).toBeUndefined()
  await expect(repository.at('nothing', { offline: false })).rejects.toThrow(
    'This checkout has no commit, branch or tag "nothing".',
  )
  await expect(repository.at('other', { offline: true })).rejects.toThrow(
    'This checkout has no commit, branch or tag "other".',
  )

  expect(requests.every(({ url: asked }) => asked.startsWith('/api/v3/') || asked.includes('.git/'))).toBe(true)
  // What git asks, which this is no server for.
  expect(complaints.splice(0)).toEqual([expect.stringContaining('/crewkit/crew.git/info/refs')])
})
