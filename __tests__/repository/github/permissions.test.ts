import { expect, test } from '@jest/globals'
import type { Route } from '../../../src/repository/github/github.ts'
import { permissionFor } from '../../../src/repository/github/permissions.ts'

test.each<[Route, string | undefined, string | undefined]>([
  ['GET /repos/{owner}/{repo}/releases', undefined, 'contents: read'],
  ['GET /repos/{owner}/{repo}/contents/{path}', undefined, 'contents: read'],
  ['POST /repos/{owner}/{repo}/statuses/{sha}', undefined, 'statuses: write'],
  [
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    'issues=write; pull_requests=write',
    'pull-requests: write',
  ],
  ['POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', undefined, 'pull-requests: write'],
  ['GET /user', undefined, undefined],
  ['GET /repos/{owner}/{repo}/private-vulnerability-reporting', 'administration=read', 'administration: read'],
  ['GET /user', '`x`=read', undefined],
])('%s takes a permission', (route, accepted, permission) => {
  expect(permissionFor(route, accepted)).toBe(permission)
})
