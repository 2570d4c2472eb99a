import type { Server } from 'node:http'
import { afterEach, expect, test } from '@jest/globals'
import { keepComment } from '../../src/repository/github/comment.ts'
import { openGitHub } from '../../src/repository/github/open.ts'
import { suggestChanges } from '../../src/repository/github/review.ts'
import { setStatus } from '../../src/repository/github/status.ts'
import { type StandIn, type StandInOptions, startStandIn } from './stand-in.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

async function start(options: StandInOptions = {}): Promise<StandIn> {
  const { server, standIn } = await startStandIn(options)
  servers.push(server)
  return standIn
}

const headers = { accept: 'application/json', 'user-agent': 'test', 'x-github-api-version': '2022-11-28' }
const json = { ...headers, 'content-type': 'application/json' }
const holder = { token: 'ghs_0123', login: 'github-actions[bot]', app: true, mayWrite: true }

test.each<[string, RequestInit, complaints: readonly string[]]>([
  ['/repos/crewkit/crew/tags?per_page=100', {}, []],
  ['/repos/crewkit/crew/tags?perpage=100', {}, ['GET /repos/crewkit/crew/tags?perpage=100 takes no ?perpage=']],
  ['/repos/crewkit/crew/tags?page=one', {}, ['GET /repos/crewkit/crew/tags?page=one page:  must be integer']],
  ['/repos/crewkit/crew/tagz', {}, ['GET /repos/crewkit/crew/tagz: no such operation']],
  ['/repos/crewkit/crew/contents/docs/a%20b.md?ref=main', {}, []],
  [
    '/repos/crewkit/crew/issues/1/comments',
    { method: 'POST', headers: json, body: '{"text":"a"}' },
    [
      'POST /repos/crewkit/crew/issues/1/comments body: knows no "text"',
      "POST /repos/crewkit/crew/issues/1/comments body:  must have required property 'body'",
    ],
  ],
  [
    '/repos/crewkit/crew',
    { headers: { ...headers, accept: 'text/html' } },
    ['GET /repos/crewkit/crew has another media type to accept'],
  ],
])('%s', async (path, options, complaints) => {
  const standIn = await start()

  await fetch(`${standIn.url}${path}`, { headers, ...options })

  expect(standIn.complaints).toEqual(complaints)
})

test.each<[string, RequestInit, StandInOptions, status: number]>([
  ['/user', {}, {}, 401],
  ['/repos/crewkit/crew', { headers: { ...headers, authorization: 'token other' } }, { state: { holder } }, 401],
  ['/repos/crewkit/crew', {}, { state: { holder, private: true } }, 404],
  ['/repos/crewkit/other', {}, {}, 404],
  ['/repos/crewkit/crew/statuses/abc', { method: 'POST', headers: json, body: '{"state":"success"}' }, {}, 401],
  ['/repos/crewkit/crew/private-vulnerability-reporting', {}, {}, 200],
  ['/api/v3/repos/crewkit/crew/private-vulnerability-reporting', {}, { enterprise: true }, 404],
  ['/api/v3/repos/crewkit/crew', {}, { enterprise: true }, 200],
])('%s is answered with a status', async (path, options, state, status) => {
  const standIn = await start(state)
  const { origin } = new URL(standIn.url)

  const response = await fetch(`${origin}${path}`, { headers, ...options })

  expect([response.status, standIn.complaints]).toEqual([status, []])
})

test('keeps what is written to a pull request', async () => {
  const patch = '@@ -1,2 +1,3 @@\n # Policy\n+| 1.x | yes |\n end'
  const pulls = { 7: { head: 'abc', base: 'def', files: [{ filename: 'SECURITY.md', patch }] } }
  const standIn = await start({ state: { holder, pulls } })
  const github = openGitHub(standIn.place)

  const comment = { pullRequest: 7, marker: '<!-- m -->', text: '<!-- m -->\nDrift', create: true }
  expect((await keepComment(github, comment)).data?.done).toBe('created')
  expect((await keepComment(github, { ...comment, text: '<!-- m -->\nGone' })).data?.done).toBe('updated')
  expect(standIn.state.comments).toMatchObject({ 7: [{ body: '<!-- m -->\nGone', login: 'github-actions[bot]' }] })

  const change = {
    file: 'SECURITY.md',
    firstLine: 2,
    lines: ['| 1.x | yes |'],
    text: 'So <!-- s -->',
    marker: '<!-- s -->',
  }
  const place = { pullRequest: 7, commit: 'abc' }
  expect((await suggestChanges(github, place, [change], 'Two')).data).toMatchObject({ sent: 1 })
  expect((await suggestChanges(github, place, [change], 'Two')).data).toMatchObject({ sent: 0, before: 1 })

  expect(
    (await setStatus(github, { commit: 'abc', name: 'policy', state: 'failure', description: 'Drift' })).failure,
  ).toBeUndefined()
  expect(standIn.state.statuses).toMatchObject([
    { sha: 'abc', state: 'failure', context: 'policy', description: 'Drift' },
  ])
  expect(standIn.complaints).toEqual([])
}, 15_000)
