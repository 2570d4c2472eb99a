import { expect, test } from '@jest/globals'
import { hostingAtGitHub, hostingUnasked } from '../../../src/repository/github/hosting.ts'
import { gitHubLimits, openGitHub } from '../../../src/repository/github/open.ts'
import { type StandInOptions, standIns } from '../../github/stand-in.ts'
import type { State } from '../../github/state.ts'

const standIn = standIns()
const url = 'https://github.com/crewkit/crew'

async function hosting(options: StandInOptions) {
  const { place, requests } = await standIn(options)
  const github = openGitHub({ ...place, serverUrl: 'https://github.com' }, { ...gitHubLimits, retrySeconds: 0.01 })
  return { hosting: hostingAtGitHub(url, async () => github), requests }
}

test.each([true, false])('tells whether private reporting is on: %s', async (privateReporting) => {
  const { hosting: site, requests } = await hosting({ state: { privateReporting } })

  expect(await site.privateReporting()).toEqual({ value: privateReporting })
  expect(await site.privateReporting()).toEqual({ value: privateReporting })
  expect(requests).toHaveLength(1)
})

test.each<[StandInOptions, string]>([
  [
    { state: { privateReporting: undefined } },
    'GitHub could not be asked whether private reporting is switched on: GitHub finds nothing there, or shows it to others only. Check the name "crewkit/crew"; a private repository takes a token (`GITHUB_TOKEN`).',
  ],
  [
    { faults: [{ fault: { kind: 'status', status: 503 } }] },
    'GitHub could not be asked whether private reporting is switched on: GitHub has trouble of its own (status 503). Run again later; https://www.githubstatus.com tells of outages.',
  ],
  [
    {
      state: { holder: { token: 'ghs_0123', login: 'crew', app: true } },
      faults: [
        {
          fault: {
            kind: 'status',
            status: 403,
            message: 'Resource not accessible by integration',
            headers: { 'x-accepted-github-permissions': 'administration=read' },
          },
        },
      ],
    },
    'GitHub could not be asked whether private reporting is switched on: the token may not do this: it said "Resource not accessible by integration". It takes the permission `administration: read`, which the token of a pull request from a fork never gets.',
  ],
])('does not guess where it cannot ask', async (options, reason) => {
  const { hosting: site } = await hosting(options)
  expect(await site.privateReporting()).toEqual({ reason })
})

test.each<[State['files'][string] | undefined, string | null, requests: number]>([
  [undefined, null, 1],
  [{ 'README.md': '' }, null, 1],
  [{ 'SECURITY.md': '' }, 'https://github.com/crewkit/.github/blob/HEAD/SECURITY.md', 1],
  [{ 'docs/security.md': '', 'a/SECURITY.md': '' }, 'https://github.com/crewkit/.github/blob/HEAD/docs/security.md', 2],
  [
    { 'SECURITY.md': '', '.github/SECURITY.md': '' },
    'https://github.com/crewkit/.github/blob/HEAD/.github/SECURITY.md',
    2,
  ],
])("finds the owner's policy among %j", async (files, value, count) => {
  const { hosting: site, requests } = await hosting({ state: { files: files ? { 'crewkit/.github': files } : {} } })

  expect(await site.ownersPolicy()).toEqual({ value })
  expect(await site.ownersPolicy()).toEqual({ value })
  expect(requests).toHaveLength(count)
})

test("says why it could not look for the owner's policy", async () => {
  const { hosting: site } = await hosting({ faults: [{ fault: { kind: 'reset' } }] })
  const { reason } = await site.ownersPolicy()
  expect(reason).toMatch(
    /^GitHub could not be asked for the owner's default policy: the connection to 127\.0\.0\.1:\d+ broke off \(ECONNRESET\)\. Run again later\.$/,
  )
})

test('a site that is not asked says why', async () => {
  const site = hostingUnasked('It is night.')
  expect('url' in site).toBe(false)
  expect([await site.privateReporting(), await site.ownersPolicy()]).toEqual([
    { reason: 'It is night.' },
    { reason: 'It is night.' },
  ])
})
