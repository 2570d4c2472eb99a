import { expect, test } from '@jest/globals'
import { type GitHubLimits, gitHubLimits, openGitHub } from '../../../src/repository/github/open.ts'
import type { Fault } from '../../github/faults.ts'
import { standIns, startStandIn } from '../../github/stand-in.ts'

const standIn = standIns()

const limits: GitHubLimits = {
  ...gitHubLimits,
  requestSeconds: 0.3,
  questionSeconds: 2,
  retrySeconds: 0.01,
  waitSeconds: 1,
}
const TAGS = 'GET /repos/{owner}/{repo}/tags'

test('asks with the version of the API, the token and its own name', async () => {
  const { place, requests } = await standIn({ state: { holder: { token: 'ghs_0123', login: 'crew', app: true } } })

  const { data } = await openGitHub(place).ask('GET /repos/{owner}/{repo}', {})

  expect(data).toMatchObject({ full_name: 'crewkit/crew', default_branch: 'main' })
  expect(requests.map(({ headers }) => headers)).toMatchObject([
    { authorization: 'token ghs_0123', 'x-github-api-version': '2022-11-28', 'user-agent': /^security-policy / },
  ])
})

test('asks nobody, and loads no client, before the first question', async () => {
  const { place, requests } = await standIn()

  openGitHub(place)

  expect(requests).toEqual([])
})

test('asks as nobody without a token', async () => {
  const { place, requests } = await standIn()

  expect((await openGitHub(place).ask('GET /repos/{owner}/{repo}', {})).failure).toBeUndefined()
  expect(requests[0]?.headers.authorization).toBeUndefined()
})

test('names the repository only where the question is about one', async () => {
  const holder = { token: 'ghp_0123', login: 'ada' }
  const { place, requests } = await standIn({ state: { holder } })

  const { data } = await openGitHub(place).ask('GET /user', {})

  expect(data?.login).toBe('ada')
  expect(requests.map(({ url }) => url)).toEqual(['/user'])
})

test('follows the pages of a list, as many as it may', async () => {
  const { place, requests } = await standIn({
    state: { tags: Array.from({ length: 250 }, (_, index) => `v1.0.${index}`) },
  })
  const github = openGitHub(place)

  const all = await github.askAll(TAGS, { per_page: 100 }, 10)
  expect(all.data?.items.map(({ name }) => name)).toHaveLength(250)
  expect(all.data?.complete).toBe(true)
  expect(requests.map(({ url }) => url)).toEqual([
    '/repos/crewkit/crew/tags?per_page=100',
    '/repos/crewkit/crew/tags?per_page=100&page=2',
    '/repos/crewkit/crew/tags?per_page=100&page=3',
  ])

  const some = await github.askAll(TAGS, { per_page: 100 }, 2)
  expect(some.data?.items).toHaveLength(200)
  expect(some.data?.complete).toBe(false)
})

const slow = 'gave no whole answer within 0.3 seconds'

test.each([[0], ['text'], [[null]], [[1]], [{}]])('takes no list out of %j', async (body) => {
  const { place } = await standIn({ faults: [{ fault: { kind: 'other', body } }] })
  const { reason } = (await openGitHub(place).askAll(TAGS, {}, 1)).failure ?? {}
  expect(reason).toBe(`the answer of ${new URL(place.apiUrl).host} is not what was asked for`)
})

test.each([0, 'text', null, true])('takes nothing out of %j', async (body) => {
  const { place } = await standIn({ faults: [{ fault: { kind: 'other', body } }] })
  const { reason } = (await openGitHub(place).ask('GET /repos/{owner}/{repo}', {})).failure ?? {}
  expect(reason).toBe(`the answer of ${new URL(place.apiUrl).host} is not what was asked for`)
})

test('does not try again where nobody is there', async () => {
  const { server, standIn: gone } = await startStandIn({})
  await new Promise((closed) => server.close(closed))
  const started = Date.now()

  const { reason } = (await openGitHub(gone.place).ask(TAGS, {})).failure ?? {}
  expect(reason).toBe(`${new URL(gone.url).host} refused the connection (ECONNREFUSED)`)
  // The wait before a second trial alone is longer.
  expect(Date.now() - started).toBeLessThan(900)
})

/** Each fault strikes once, and then always. */
test.each<[string, Fault, recovered: boolean, reason: string]>([
  ['500', { kind: 'status', status: 500 }, true, 'has trouble of its own (status 500)'],
  ['502', { kind: 'page', status: 502 }, true, 'has trouble of its own (status 502)'],
  ['401', { kind: 'status', status: 401 }, false, 'answers nobody without a token'],
  ['404', { kind: 'status', status: 404 }, false, 'finds nothing there, or shows it to others only'],
  ['422', { kind: 'status', status: 422, message: 'No' }, false, 'refused the request: it said "No"'],
  ['late', { kind: 'late', milliseconds: 600 }, true, slow],
  ['silent', { kind: 'silent' }, true, slow],
  ['endless', { kind: 'endless' }, true, slow],
  ['cut', { kind: 'cut' }, true, 'broke off (UND_ERR_SOCKET)'],
  ['reset', { kind: 'reset' }, true, 'broke off (ECONNRESET)'],
  ['empty', { kind: 'empty' }, true, 'broke off'],
  ['malformed', { kind: 'malformed' }, true, 'is no JSON'],
  ['page', { kind: 'page', status: 200 }, true, 'answered with a web page'],
  ['page', { kind: 'page', status: 403 }, false, 'answered with a web page (status 403)'],
  ['loop', { kind: 'loop' }, true, 'sends the request round in a circle'],
  [
    'elsewhere',
    { kind: 'redirect', status: 301, to: 'http://127.0.0.1:1/' },
    false,
    'sends the request on to another server, which must not get the token',
  ],
  [
    'a short limit',
    {
      kind: 'status',
      status: 429,
      message: 'You have exceeded a secondary rate limit.',
      headers: { 'retry-after': '1' },
    },
    true,
    'takes no more requests for 1 second, because too many came at once',
  ],
  [
    'a long limit',
    {
      kind: 'status',
      status: 403,
      message: 'You have exceeded a secondary rate limit.',
      headers: { 'retry-after': '60' },
    },
    false,
    'takes no more requests for 60 seconds, because too many came at once',
  ],
  [
    'used up',
    { kind: 'status', status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1900000000' } },
    false,
    'are used up until 2030-03-17 17:46 UTC',
  ],
])('%s: recovers, or says why not', async (_, fault, recovered, reason) => {
  const { place, script } = await standIn({ state: { tags: ['v1.0.0'] } })
  const ask = () => openGitHub(place, { ...limits, questionSeconds: 4 }).ask(TAGS, {})

  script({ times: 1, fault })
  const once = await ask()
  expect([once.failure?.reason, once.data !== undefined]).toEqual([
    recovered ? undefined : expect.stringContaining(reason),
    recovered,
  ])

  script({ fault })
  const always = await ask()
  expect(always.failure?.reason).toContain(reason)
})
