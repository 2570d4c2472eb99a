import { expect, test } from '@jest/globals'
import { announcedIn } from '../../src/prose/announced.ts'

test.each([
  ['Via security advisories for critical issues', ['github-advisories']],
  ['As GitHub releases with security notes', ['github-releases']],
  ['Release notes in CHANGELOG.md', ['changelog', 'github-releases']],
  ['Email to registered maintainers', ['email']],
  ['Check this file regularly for updates.', ['security-policy-file']],
  ['By carrier pigeon', []],
])('%j', (text, places) => {
  expect(announcedIn(text)).toEqual(places)
})
