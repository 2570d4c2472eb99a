import { expect, test } from '@jest/globals'
import { check } from '../../src/check/check.ts'
import { main } from '../../src/cli/main.ts'
import type { Surroundings } from '../../src/cli/surroundings.ts'
import { gitHubLimits } from '../../src/repository/github/open.ts'
import { openWorkingTree } from '../../src/repository/working-tree.ts'
import { gitServers } from '../repository/git-server.ts'
import { commitAndTag, environment, git, temporaryDirectories } from '../repository/temporary.ts'
import type { Fault } from './faults.ts'
import { standIns } from './stand-in.ts'

const standIn = standIns()
const gitServer = gitServers()
const temporary = temporaryDirectories()

const limits = { ...gitHubLimits, requestSeconds: 1, questionSeconds: 6, retrySeconds: 0.05, bytes: 1024 * 1024 }
const TOKEN = 'ghs_0123456789'
const SECURITY_MD =
  '# Security\n\n| Version | Supported |\n| --- | --- |\n| 1.x | yes |\n\nWrite to security@crewkit.io.\n'

/** Runs the command against GitHub with a fault in it: on tags that the API lists, or on the page of releases. */
async function run(fault: Fault, { times, on }: { readonly times?: number; readonly on: 'tags' | 'releases' }) {
  const route =
    on === 'tags' ? 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}' : 'GET /repos/{owner}/{repo}/releases'
  const holder = { token: TOKEN, login: 'crew', app: true }
  const { url, complaints } = await standIn({
    state: { holder, tags: ['v1.0.0'], releases: [{ tag: 'v1.0.0', published: '2026-01-01T00:00:00Z' }] },
    faults: [{ route, fault, ...(times !== undefined && { times }) }],
  })
  const server = on === 'tags' ? url : await serveTags()
  const directory = commitAndTag(temporary({ 'SECURITY.md': SECURITY_MD }))
  git(directory, 'remote', 'add', 'origin', `${server}/crewkit/crew`)
  const settings = { ...environment, GITHUB_SERVER_URL: server, GITHUB_API_URL: url, GITHUB_TOKEN: TOKEN }

  const printed = { stdout: '', stderr: '' }
  const surroundings: Surroundings = {
    directory,
    environment: {},
    stdout: { write: (text) => (printed.stdout += text), columns: 100_000 },
    stderr: { write: (text) => (printed.stderr += text) },
    open: async (opened) => openWorkingTree(opened, { environment: settings, gitHubLimits: limits }),
    check,
    mend: async () => {
      throw new Error('Nothing is to be mended.')
    },
  }
  const started = Date.now()
  const status = await main(['check', '--releases', 'github', '--today', '2026-02-01'], surroundings)
  const seconds = (Date.now() - started) / 1000
  complaints.splice(0)
  return { ...printed, status, seconds, host: new URL(url).host }
}

async function serveTags(): Promise<string> {
  const directory = temporary()
  git(directory, 'init', '-q', '--bare', 'crewkit/crew.git')
  git(commitAndTag(temporary(), ['v1.0.0']), 'push', '-q', '--tags', `${directory}/crewkit/crew.git`)
  return (await gitServer(directory)).url
}

const exceeded = 'You have exceeded a secondary rate limit.'
const FAULTS: readonly (readonly [name: string, fault: Fault, once: 'recovers' | 'fails', says: string])[] = [
  ['the token is not known', { kind: 'status', status: 401 }, 'fails', 'HOST does not accept the token.'],
  [
    'the token may not',
    { kind: 'status', status: 403, message: 'Resource not accessible by integration' },
    'fails',
    'the token may not do this: it said "Resource not accessible by integration".',
  ],
  [
    'the limit is used up',
    { kind: 'status', status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1900000000' } },
    'fails',
    'the requests that HOST allows are used up until 2030-03-17 17:46 UTC.',
  ],
  [
    'too many at once',
    { kind: 'status', status: 429, message: exceeded, headers: { 'retry-after': '60' } },
    'fails',
    'HOST takes no more requests for 60 seconds, because too many came at once.',
  ],
  [
    'no such repository',
    { kind: 'status', status: 404 },
    'fails',
    'HOST finds nothing there, or shows it to others only.',
  ],
  [
    'refused',
    { kind: 'status', status: 422, message: 'Nonsense' },
    'fails',
    'HOST refused the request: it said "Nonsense".',
  ],
  ['trouble of its own', { kind: 'status', status: 502 }, 'recovers', 'HOST has trouble of its own (status 502).'],
  ['no answer', { kind: 'silent' }, 'recovers', 'HOST gave no whole answer within 1 second.'],
  ['an answer without end', { kind: 'endless' }, 'recovers', 'HOST gave no whole answer within 1 second.'],
  ['half an answer', { kind: 'cut' }, 'recovers', 'the connection to HOST broke off (UND_ERR_SOCKET).'],
  ['a connection that breaks', { kind: 'reset' }, 'recovers', 'the connection to HOST broke off (ECONNRESET).'],
  ['no JSON', { kind: 'malformed' }, 'recovers', 'the answer of HOST is no JSON.'],
  ["a proxy's page", { kind: 'page', status: 200 }, 'recovers', 'HOST answered with a web page.'],
  [
    'another server',
    { kind: 'redirect', status: 301, to: 'https://evil.example/' },
    'fails',
    'HOST sends the request on to another server, which must not get the token.',
  ],
  ['a circle', { kind: 'loop' }, 'recovers', 'HOST sends the request round in a circle.'],
  ['too much', { kind: 'large', bytes: 1024 * 1024 }, 'fails', 'the answer of HOST has more than 1048576 bytes.'],
]

const SUCCESS = 'Current release: 1.0.0'

test.each(FAULTS)('tags, %s: status 2', async (_, fault, __, says) => {
  const { status, stderr, stdout, seconds, host } = await run(fault, { on: 'tags' })
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain(`GitHub could not be asked for the tags: ${says.replace('HOST', host)}`)
  expect(stderr).not.toContain(TOKEN)
  expect(seconds).toBeLessThan(limits.questionSeconds + 2)
})

test.each(FAULTS.filter(([, , once]) => once === 'recovers'))('tags, %s, once: status 0', async (_, fault) => {
  const { status, stderr, stdout } = await run(fault, { on: 'tags', times: 1 })
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain(SUCCESS)
})

test.each(FAULTS)('releases, %s: status 0, and said in the report', async (_, fault, __, says) => {
  const { status, stderr, stdout, seconds } = await run(fault, { on: 'releases' })
  expect(status).toBe(0)
  // What git is asked and the API are two servers here.
  const said = stdout.replace(/\s+/g, ' ').replace(/127\.0\.0\.1:\d+/g, 'HOST')
  expect(said).toContain(`What GitHub says of the releases could not be read: ${says}`)
  expect(stdout).toContain(SUCCESS)
  expect(stdout + stderr).not.toContain(TOKEN)
  expect(seconds).toBeLessThan(limits.questionSeconds + 2)
})
