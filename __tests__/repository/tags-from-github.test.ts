import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { gitLimits } from '../../src/repository/git.ts'
import { gitHubLimits, openGitHub } from '../../src/repository/github/open.ts'
import { tagsFromGitHub } from '../../src/repository/tags-from-github.ts'
import type { ScriptedFault } from '../github/faults.ts'
import { standIns } from '../github/stand-in.ts'
import type { State, TokenHolder } from '../github/state.ts'
import { gitServers } from './git-server.ts'
import { commitAndTag, environment, git, temporaryDirectories } from './temporary.ts'

const standIn = standIns()
const gitServer = gitServers()
const temporary = temporaryDirectories()

const holder: TokenHolder = { token: 'ghs_0123456789', login: 'ada', mayWrite: true }
const limits = { ...gitHubLimits, retrySeconds: 0.01 }

interface Options {
  readonly tags?: readonly string[]
  readonly state?: Partial<State>
  readonly faults?: readonly ScriptedFault[]
  /** Nothing speaks git's protocol. */
  readonly noGit?: boolean
  readonly closed?: boolean
  readonly settings?: Readonly<Record<string, string>>
}

/** A repository on a server, which git and the API can both be asked about. */
async function listed({ tags = [], state = {}, faults = [], noGit, closed, settings = {} }: Options) {
  const directory = temporary()
  const origin = join(directory, 'crewkit/crew.git')
  git(directory, 'init', '-q', '--bare', origin)
  const work = commitAndTag(temporary(), tags)
  if (tags.length > 0) git(work, 'push', '-q', '--tags', origin)
  const server = await gitServer(directory, closed ? { user: 'x-access-token', password: holder.token } : {})
  const api = await standIn({ state: { tags, ...state, ...(closed && { holder, private: true }) }, faults })
  const place = { ...api.place, serverUrl: noGit ? api.url : server.url }
  const github = openGitHub(place, limits)
  const list = () => tagsFromGitHub({ github, environment: { ...environment, ...settings }, limits: gitLimits })
  return { list, server, api }
}

test('takes the names from git and the rest from one page of releases', async () => {
  const releases = [
    { tag: 'v2.0.0', prerelease: true },
    { tag: 'v1.0.0', published: '2026-01-01T00:00:00Z' },
  ]
  const { list, server, api } = await listed({ tags: ['v1.0.0', 'v2.0.0', 'v0.9.0'], state: { releases } })

  expect(await list()).toEqual({
    source: 'github',
    description: 'the tags of crewkit/crew on GitHub',
    tags: [
      { name: 'v0.9.0' },
      { name: 'v1.0.0', date: '2026-01-01T00:00:00Z' },
      { name: 'v2.0.0', date: '2026-01-02T03:04:05Z', prerelease: true },
    ],
    complete: true,
    notes: [],
  })
  expect([server.requests.length, api.requests.length]).toEqual([2, 1])
})

test('asks as often for a thousand tags as for ten', async () => {
  const counts: number[][] = []
  for (const count of [10, 1000]) {
    const tags = Array.from({ length: count }, (_, index) => `v1.0.${index}`)
    const { list, server, api } = await listed({
      tags: [],
      state: { tags, releases: tags.map((tag) => ({ tag })) },
      noGit: true,
    })
    expect((await list()).tags).toHaveLength(count)
    counts.push([server.requests.length, api.requests.filter(({ url }) => !url.includes('.git/')).length])
    api.complaints.splice(0)
  }
  expect(counts).toEqual([
    [0, 2],
    [0, 2],
  ])
})

test('sends the token to both, and once, whatever other settings send', async () => {
  const { list, server, api } = await listed({ tags: ['v1.0.0'], closed: true })
  expect((await list()).tags).toEqual([{ name: 'v1.0.0' }])
  expect(server.requests.length).toBeGreaterThan(0)
  expect(api.requests.map(({ headers }) => headers.authorization)).toEqual([`token ${holder.token}`])

  const other = await listed({
    tags: ['v1.0.0'],
    closed: true,
    settings: {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'http.extraheader',
      GIT_CONFIG_VALUE_0: 'AUTHORIZATION: basic b3RoZXI6b25l',
    },
  })
  expect((await other.list()).tags).toEqual([{ name: 'v1.0.0' }])
})

test('sends no token on to where a server leads', async () => {
  const seen: (string | undefined)[] = []
  const other = createServer((request, response) => {
    seen.push(request.headers.authorization)
    response.writeHead(404).end()
  })
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
  const { port } = other.address() as AddressInfo
  // By another name, so that it is another server to everybody.
  const leading = createServer((request, response) => {
    response.writeHead(302, { location: `http://localhost:${port}${request.url}` }).end()
  })
  await new Promise<void>((listening) => leading.listen(0, '127.0.0.1', listening))
  try {
    const api = await standIn({ state: { tags: ['v1.0.0'], holder } })
    const serverUrl = `http://127.0.0.1:${(leading.address() as AddressInfo).port}`
    const github = openGitHub({ ...api.place, serverUrl }, limits)

    const { tags } = await tagsFromGitHub({ github, environment, limits: gitLimits })

    expect(tags).toEqual([{ name: 'v1.0.0' }])
    expect(seen).toEqual([])
  } finally {
    for (const server of [other, leading]) {
      server.closeAllConnections()
      server.close()
    }
  }
})

test('asks the API where git does not answer', async () => {
  const { list, api } = await listed({ state: { tags: ['v1.0.0'] }, noGit: true })
  expect(await list()).toMatchObject({ tags: [{ name: 'v1.0.0' }], complete: true, notes: [] })
  // It is no server for git, which asked it all the same.
  expect(api.complaints.splice(0)).toEqual([expect.stringContaining('crew.git/info/refs')])
})

test('leaves out what is a draft', async () => {
  const releases = [{ tag: 'v2.0.0', draft: true }]
  const { list } = await listed({ tags: ['v1.0.0', 'v2.0.0'], state: { releases, holder } })
  expect(await list()).toMatchObject({
    tags: [{ name: 'v1.0.0' }],
    complete: true,
    notes: ['1 tag was left out: its release is a draft.'],
  })
})

test('says where the releases could not be read', async () => {
  const { list } = await listed({
    tags: ['v1.0.0'],
    faults: [{ fault: { kind: 'status', status: 403, headers: { 'x-ratelimit-remaining': '0' } } }],
  })
  const found = await list()
  expect(found).toMatchObject({ tags: [{ name: 'v1.0.0' }], complete: false })
  expect(found.notes).toEqual([
    expect.stringMatching(
      /^What GitHub says of the releases could not be read: the requests that \S+ allows are used up\. So a prerelease is known by its tag alone\. Set a token, which allows many more: `GITHUB_TOKEN`, or the input `token` of the Action\.$/,
    ),
  ])
})

test('throws where neither answers', async () => {
  const { list, api } = await listed({
    noGit: true,
    faults: [{ route: 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}', fault: { kind: 'page', status: 200 } }],
  })
  await expect(list()).rejects.toThrow(/^GitHub could not be asked for the tags: \S+ answered with a web page\.$/)
  api.complaints.splice(0)
})
