import { expect, test } from '@jest/globals'
import { isReleasePullRequest } from '../../src/action/release-pull-request.ts'

test.each([
  ['pull_request', 'release-please--branches--main', true],
  ['pull_request', 'changeset-release/main', true],
  ['pull_request', 'release/2.0.0', true],
  ['pull_request', 'release-v2.0', true],
  ['pull_request', 'bump-1.4.2', true],
  ['pull_request_target', 'release/2.0.0', true],
  ['pull_request', 'release-notes', false],
  ['pull_request', 'fix/release/2.0.0', false],
  ['pull_request', '', false],
  ['push', 'release/2.0.0', false],
  ['', 'release/2.0.0', false],
])('%s of %s: %s', (event, branch, expected) => {
  expect(isReleasePullRequest({ GITHUB_EVENT_NAME: event, GITHUB_HEAD_REF: branch })).toBe(expected)
})

test('nothing is known outside of a run', () => {
  expect(isReleasePullRequest({})).toBe(false)
})
