import type { Route } from './github.ts'

/** By the paths that they stand in, the first that fits: what a workflow calls the permission. */
const PERMISSIONS: readonly (readonly [part: string, name: string])[] = [
  ['/issues/', 'pull-requests'],
  ['/pulls', 'pull-requests'],
  ['/statuses', 'statuses'],
  ['/check-runs', 'checks'],
  ['/contents', 'contents'],
  ['/git/', 'contents'],
  ['/tags', 'contents'],
  ['/releases', 'contents'],
]

/**
 * The permission that a route takes, in the words of a workflow: `pull-requests: write`. `accepted` is the header in which
 * GitHub says so itself; of several that will do it names the first.
 */
export function permissionFor(route: Route, accepted: string | number | undefined): string | undefined {
  const [, name, right] = /^([a-z_]{1,50})=(read|write|admin)/.exec(String(accepted ?? '')) ?? []
  // Comments are asked for as those of an issue, whose permission will do too: the other one is the smaller.
  if (name !== undefined && name !== 'issues') return `${name.replaceAll('_', '-')}: ${right}`

  const known = PERMISSIONS.find(([part]) => route.includes(part))
  return known && `${known[1]}: ${route.startsWith('GET ') ? 'read' : 'write'}`
}
