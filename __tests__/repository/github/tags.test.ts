import { expect, test } from '@jest/globals'
import { gitHubLimits, openGitHub } from '../../../src/repository/github/open.ts'
import { readReleasesPage, tagNames } from '../../../src/repository/github/tags.ts'
import { standIns } from '../../github/stand-in.ts'

const standIn = standIns()

test('lists the names of tags in one request', async () => {
  const { place, requests } = await standIn({ state: { tags: ['v1.0.0', 'a/b', 'v2.0.0'] } })

  expect((await tagNames(openGitHub(place))).data).toEqual({ items: ['v1.0.0', 'a/b', 'v2.0.0'], complete: true })
  expect(requests.map(({ url }) => url)).toEqual(['/repos/crewkit/crew/git/matching-refs/tags%2F'])
})

test('reads what one page of releases says of tags', async () => {
  const holder = { token: 'ghp_0123', login: 'ada', mayWrite: true }
  const releases = [
    { tag: 'v3.0.0', draft: true },
    { tag: 'v2.0.0', prerelease: true, published: '2026-03-04T05:06:07Z' },
    { tag: 'v1.0.0', published: '2026-01-02T03:04:05Z' },
  ]
  const { place, requests } = await standIn({ state: { holder, releases } })

  expect(await readReleasesPage(openGitHub(place))).toEqual({
    told: new Map([
      ['v2.0.0', { date: '2026-03-04T05:06:07Z', prerelease: true }],
      ['v1.0.0', { date: '2026-01-02T03:04:05Z' }],
    ]),
    drafts: new Set(['v3.0.0']),
  })
  expect(requests.map(({ url }) => url)).toEqual(['/repos/crewkit/crew/releases?per_page=100'])
})

test('tells why there is nothing', async () => {
  const { place } = await standIn({ faults: [{ fault: { kind: 'status', status: 500 } }] })
  const github = openGitHub(place, { ...gitHubLimits, retrySeconds: 0.01 })

  expect((await readReleasesPage(github)).failure?.status).toBe(500)
  expect((await tagNames(github)).failure?.status).toBe(500)
})
