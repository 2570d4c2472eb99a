import { expect, test } from '@jest/globals'
import { namesNoPrivateWay, namesWayBesideGitHub } from '../../src/security-md/private-ways.ts'
import { readDocument } from '../../src/security-md/read-document.ts'
import { readWording } from '../../src/security-md/wording.ts'

const ways = async (text: string) => {
  const file = { path: 'SECURITY.md', text }
  const wording = readWording(file)
  return { none: namesNoPrivateWay(await readDocument(file), wording), beside: namesWayBesideGitHub(wording) }
}

test.each([
  ['Report bugs in an issue.\n', { none: true, beside: false }],
  ['Write to security@crewkit.io.\n', { none: false, beside: true }],
  ['Write to `security@crewkit.io`.\n', { none: false, beside: true }],
  ['Write to security@example.com.\n', { none: false, beside: false }],
  ["Use GitHub's private vulnerability reporting.\n", { none: false, beside: false }],
  ['Report at https://hackerone.com/crewkit.\n', { none: false, beside: false }],
  ['Report at [HackerOne](https://hackerone.com/crewkit).\n', { none: false, beside: true }],
  ['Send us a direct message.\n', { none: false, beside: true }],
  ['Call +49 30 1234567.\n', { none: false, beside: true }],
])('%j', async (text, expected) => {
  expect(await ways(text)).toEqual(expected)
})
