import { expect, test } from '@jest/globals'
import { commitAtGitHub, objectsAtGitHub } from '../../../src/repository/github/objects.ts'
import { gitHubLimits, openGitHub } from '../../../src/repository/github/open.ts'
import { documentLimit } from '../../../src/repository/text-files.ts'
import { standIns } from '../../github/stand-in.ts'

const standIn = standIns()

const files = {
  'crewkit/crew@main': {
    'SECURITY.md': '# Policy',
    'docs/a.md': 'A',
    'docs/deep/b.md': 'B',
    link: { link: 'docs/a.md' },
  },
}

test('reads the folders and files of a commit, each folder once', async () => {
  const { place, requests } = await standIn({ state: { files } })
  const github = openGitHub(place)
  const commit = (await commitAtGitHub(github, 'main')) ?? ''
  const objects = objectsAtGitHub(github)

  const top = await objects.entries(commit)
  expect([...top].map(([name, { kind }]) => [name, kind])).toEqual([
    ['SECURITY.md', 'file'],
    ['docs', 'folder'],
    ['link', 'link'],
  ])
  expect(await objects.entries(commit)).toBe(top)
  const content = await objects.content(top.get('SECURITY.md')?.id ?? '', 'SECURITY.md', documentLimit)
  expect(content.toString()).toBe('# Policy')
  expect(requests.map(({ url }) => url.replace(/[0-9a-f]{40}/, 'ID'))).toEqual([
    '/repos/crewkit/crew/commits/main?per_page=1',
    '/repos/crewkit/crew/git/trees/ID',
    '/repos/crewkit/crew/git/blobs/ID',
  ])
})

test.each(['other', 'main~1', 'main@{1}'])('knows no "%s"', async (revision) => {
  const { place } = await standIn({ state: { files } })
  expect(await commitAtGitHub(openGitHub(place), revision)).toBeUndefined()
})

test('reads no file over the limit', async () => {
  const long = { 'crewkit/crew@main': { 'SECURITY.md': 'a'.repeat(1024 * 1024 + 1) } }
  const { place } = await standIn({ state: { files: long } })
  const github = openGitHub(place)
  const objects = objectsAtGitHub(github)
  const top = await objects.entries((await commitAtGitHub(github, 'main')) ?? '')

  await expect(objects.content(top.get('SECURITY.md')?.id ?? '', 'SECURITY.md', documentLimit)).rejects.toThrow(
    'SECURITY.md is over the limit of 1 MiB for such a file: it has 1048577 bytes.',
  )
})

test('says why it could not look', async () => {
  const { place } = await standIn({ state: { files }, faults: [{ fault: { kind: 'status', status: 500 } }] })
  const github = openGitHub(place, { ...gitHubLimits, retrySeconds: 0.01 })
  const why = `could not be read: ${new URL(place.serverUrl).host} has trouble of its own (status 500).`

  await expect(commitAtGitHub(github, 'main')).rejects.toThrow(
    `The commit "main", which this checkout does not have, ${why}`,
  )
  await expect(objectsAtGitHub(github).entries('0'.repeat(40))).rejects.toThrow(`A commit ${why}`)
  await expect(objectsAtGitHub(github).content('0'.repeat(40), 'a.md', documentLimit)).rejects.toThrow(`a.md ${why}`)
})
