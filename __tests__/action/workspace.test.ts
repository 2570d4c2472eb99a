import { expect, test } from '@jest/globals'
import { isBelow, workspaceOf } from '../../src/action/workspace.ts'

test.each([
  ['/ws', '/ws', true],
  ['/ws', '/ws/a/b', true],
  ['/ws', '/ws/..a', true],
  ['/ws', '/ws2', false],
  ['/ws', '/', false],
  ['/ws', '/ws/../etc', false],
])('below %s lies %s: %s', (directory, path, expected) => {
  expect(isBelow(directory, path)).toBe(expected)
})

test('outside of a workflow the workspace is where the Action was started', () => {
  expect(workspaceOf({ GITHUB_WORKSPACE: '/ws' })).toBe('/ws')
  expect(workspaceOf({})).toBe(process.cwd())
})
