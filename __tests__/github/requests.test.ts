import { appendFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { gitHubLimits } from '../../src/repository/github/open.ts'
import { openWorkingTree } from '../../src/repository/working-tree.ts'
import { gitServers } from '../repository/git-server.ts'
import { commitAndTag, environment, git, temporaryDirectories } from '../repository/temporary.ts'
import { standIns } from './stand-in.ts'

const standIn = standIns()
const gitServer = gitServers()
const temporary = temporaryDirectories()

const COUNTS = [10, 1000, 50_000]

/** A repository with so many tags on a git server beside an API, and a checkout of it as a workflow makes one. */
async function serve(count: number) {
  const directory = temporary()
  const origin = `${directory}/crewkit/crew.git`
  const work = commitAndTag(temporary())
  git(directory, 'clone', '-q', '--bare', work, origin)
  const commit = git(work, 'rev-parse', 'HEAD').trim()
  const tags = Array.from({ length: count }, (_, index) => `v1.${Math.floor(index / 100)}.${index % 100}`)
  appendFileSync(`${origin}/packed-refs`, tags.map((tag) => `${commit} refs/tags/${tag}\n`).join(''))

  const server = await gitServer(directory)
  const releases = tags.slice(-1000).map((tag) => ({ tag }))
  const api = await standIn({ state: { tags: count > 1000 ? [] : tags, releases } })
  const checkout = temporary()
  // By its path, since this process is the server too and would wait for itself.
  git(checkout, 'clone', '-q', '--depth', '1', '--no-tags', `file://${origin}`, '.')
  git(checkout, 'remote', 'set-url', 'origin', `${server.url}/crewkit/crew.git`)
  const settings = { ...environment, GITHUB_SERVER_URL: server.url, GITHUB_API_URL: api.url }
  const repository = openWorkingTree(checkout, {
    environment: settings,
    gitHubLimits: { ...gitHubLimits, requestSeconds: 30 },
  })
  return { repository, requests: () => [server.requests.length, api.requests.length] }
}

test.each([
  // One asks which references there are and one for them; 50,000 come in an answer as ten do.
  ['auto', [2, 0]],
  ['remote', [2, 0]],
  ['github', [2, 1]],
])(
  '%s takes the same number of requests for 10, 1,000 and 50,000 tags',
  async (source, expected) => {
    for (const count of COUNTS) {
      const { repository, requests } = await serve(count)
      const list = await repository.listTags({ source, offline: false })
      expect([list.tags.length, list.complete]).toEqual([count, true])
      expect(requests()).toEqual(expected)
    }
  },
  60_000,
)

test('a checkout that has its tags asks for nothing', async () => {
  const { repository, requests } = await serve(10)
  const whole = openWorkingTree(commitAndTag(temporary(), ['v1.0.0']), { environment })

  expect((await whole.listTags({ source: 'auto', offline: false })).tags).toHaveLength(1)
  expect((await repository.listTags({ source: 'git', offline: false })).tags).toHaveLength(0)
  expect(requests()).toEqual([0, 0])
})
