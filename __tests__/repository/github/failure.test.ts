import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Unusable } from '../../../src/repository/github/bounded-fetch.ts'
import { type Asked, explain, type Trouble, troubleOf } from '../../../src/repository/github/failure.ts'
import type { GitHubPlace } from '../../../src/repository/github/github.ts'

const nobody: GitHubPlace = {
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  owner: 'crewkit',
  name: 'crew',
}
const somebody: GitHubPlace = { ...nobody, token: 'ghs_0123' }
const elsewhere: GitHubPlace = {
  ...somebody,
  serverUrl: 'https://git.example.org',
  apiUrl: 'https://git.example.org/api/v3',
}

function words(trouble: Trouble, place: GitHubPlace, route: Asked['route'] = 'GET /repos/{owner}/{repo}/tags'): string {
  const { reason, help } = explain(trouble, { place, route, limits: { requestSeconds: 10, bytes: 1000 } })
  return `Could not look: ${reason}. ${help}`
}

test.each<[Trouble, GitHubPlace, string]>([
  [
    { status: 401 },
    somebody,
    'GitHub does not accept the token. It may have expired, or belong to another server: set a new one.',
  ],
  [
    { status: 401 },
    nobody,
    'GitHub answers nobody without a token. Set one: `GITHUB_TOKEN`, or the input `token` of the Action.',
  ],
  [
    { status: 403, said: 'Resource not accessible by integration' },
    somebody,
    'the token may not do this: it said "Resource not accessible by integration". It takes the permission `contents: read`, which the token of a pull request from a fork never gets.',
  ],
  [
    { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1900000000' } },
    nobody,
    'the requests that GitHub allows are used up until 2030-03-17 17:46 UTC. Set a token, which allows many more: `GITHUB_TOKEN`, or the input `token` of the Action.',
  ],
  [
    { status: 429, headers: { 'x-ratelimit-remaining': 0, 'x-ratelimit-reset': '1900000000' } },
    somebody,
    'the requests that GitHub allows are used up until 2030-03-17 17:46 UTC. Run again after that time.',
  ],
  [
    { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'soon' } },
    somebody,
    'the requests that GitHub allows are used up. Run again after that time.',
  ],
  [
    { status: 403, said: 'You have exceeded a secondary rate limit.' },
    somebody,
    'GitHub takes no more requests, because too many came at once. Run again later.',
  ],
  [
    { status: 429, headers: { 'retry-after': '60' } },
    somebody,
    'GitHub takes no more requests for 60 seconds, because too many came at once. Run again later.',
  ],
  [
    { status: 404, said: 'Not Found' },
    nobody,
    'GitHub finds nothing there, or shows it to others only. Check the name "crewkit/crew"; a private repository takes a token (`GITHUB_TOKEN`).',
  ],
  [
    { status: 404 },
    elsewhere,
    'git.example.org finds nothing there, or shows it to others only. Check the name "crewkit/crew", and that the token may read it.',
  ],
  [{ status: 407 }, somebody, 'the proxy asks who we are. Give its user and password in HTTPS_PROXY.'],
  [{ status: 410 }, somebody, 'GitHub has this feature switched off. Switch it on in its settings.'],
  [
    { status: 422, said: 'Validation Failed' },
    somebody,
    'GitHub refused the request: it said "Validation Failed". Mend what it complains of, then run again.',
  ],
  [
    { status: 502 },
    somebody,
    'GitHub has trouble of its own (status 502). Run again later; https://www.githubstatus.com tells of outages.',
  ],
  [{ status: 503 }, elsewhere, 'git.example.org has trouble of its own (status 503). Run again later.'],
  [
    { status: 418, said: 'I am a\nteapot' },
    somebody,
    'GitHub answered with status 418: it said "I am a teapot". Run again later.',
  ],
  [
    { status: 403, headers: { 'content-type': 'text/html; charset=utf-8' } },
    somebody,
    'api.github.com answered with a web page (status 403). A proxy may have answered in its place: check HTTPS_PROXY and NO_PROXY.',
  ],
  [
    { cause: coded('ENOTFOUND') },
    somebody,
    'the name api.github.com leads to no address (ENOTFOUND). Check the connection, and HTTPS_PROXY and NO_PROXY where a proxy is in use; then run again.',
  ],
  [
    { cause: new Error('fetch failed', { cause: coded('ECONNREFUSED') }) },
    elsewhere,
    'git.example.org refused the connection (ECONNREFUSED). Check the connection, and HTTPS_PROXY and NO_PROXY where a proxy is in use; then run again.',
  ],
  [
    { cause: new AggregateError([coded('ENETUNREACH')]) },
    somebody,
    'no way leads to api.github.com (ENETUNREACH). Check the connection, and HTTPS_PROXY and NO_PROXY where a proxy is in use; then run again.',
  ],
  [
    { cause: coded('DEPTH_ZERO_SELF_SIGNED_CERT') },
    elsewhere,
    'the connection to git.example.org is not to be trusted (DEPTH_ZERO_SELF_SIGNED_CERT). Where it takes a certificate of your own organisation, name its file in NODE_EXTRA_CA_CERTS.',
  ],
  [
    { cause: coded('UND_ERR_CONNECT_TIMEOUT') },
    somebody,
    'api.github.com gave no answer in time (UND_ERR_CONNECT_TIMEOUT). Run again later.',
  ],
  [
    { cause: coded('UND_ERR_SOCKET') },
    somebody,
    'the connection to api.github.com broke off (UND_ERR_SOCKET). Run again later.',
  ],
  [
    { cause: coded('EWHAT') },
    somebody,
    'api.github.com could not be asked (EWHAT). Check the connection, and HTTPS_PROXY and NO_PROXY where a proxy is in use; then run again.',
  ],
  [
    { cause: new TypeError('Header "token ghs_0123" is bad') },
    somebody,
    'api.github.com could not be asked. Check the connection, and HTTPS_PROXY and NO_PROXY where a proxy is in use; then run again.',
  ],
  [
    { cause: new Unusable('slow') },
    somebody,
    'api.github.com gave no whole answer within 10 seconds. Run again later.',
  ],
  [{ cause: new Unusable('broken-off') }, somebody, 'the answer of api.github.com broke off. Run again later.'],
  [
    { cause: new Unusable('too-large') },
    somebody,
    'the answer of api.github.com has more than 1000 bytes. Name a file that lists the tags instead, if it is about these: `--releases tags.txt`.',
  ],
  [
    { cause: new Unusable('elsewhere') },
    somebody,
    'api.github.com sends the request on to another server, which must not get the token. Check the name of the server and of the repository.',
  ],
])('%j', (trouble, place, text) => {
  expect(words(trouble, place)).toBe(`Could not look: ${text}`)
})

test('names the permission of what was to be written', () => {
  expect(words({ status: 403 }, somebody, 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments')).toBe(
    'Could not look: the token may not do this. It takes the permission `pull-requests: write`, which the token of a pull request from a fork never gets.',
  )
})

test('takes apart what octokit throws', () => {
  const data = {
    message: 'Validation Failed',
    errors: ['No "line"', { field: 'body', code: 'missing' }, { message: 'Too long' }],
  }
  expect(troubleOf({ status: 422, response: { headers: { a: 'b' }, data } })).toEqual({
    status: 422,
    headers: { a: 'b' },
    said: 'Validation Failed; No "line"; body missing; Too long',
  })
  expect(troubleOf({ status: 500, response: { headers: {}, data: '<html>' } })).toEqual({ status: 500, headers: {} })
  expect(troubleOf('what')).toEqual({ cause: 'what' })
})

test('shows the token in no text, and one line of what GitHub says', () => {
  const token = 'ghp_16C7e42F292c6912E7710c838347Ae178B4a'
  const said = fc
    .array(fc.oneof(fc.constant(token), fc.string({ unit: 'grapheme' })), { maxLength: 20 })
    .map((parts) => parts.join(''))
  const status = fc.constantFrom(400, 401, 403, 404, 407, 410, 418, 422, 429, 500)
  const trouble = fc.oneof(fc.record({ status, said }), fc.record({ cause: said.map((text) => new Error(text)) }))
  fc.assert(
    fc.property(trouble, (failed) => {
      const text = words(failed, { ...nobody, token })
      expect(text).not.toContain(token)
      expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    }),
  )
})

function coded(code: string): Error {
  return Object.assign(new Error(`it failed with ${code}`), { code })
}
