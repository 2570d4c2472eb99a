import type { Release, Releases } from '../versions/releases.ts'
import { prefixName, splitTag } from '../versions/tag-name.ts'

/**
 * The releases of a package that rows are about: those that the policy declares for it, else those with its name in their
 * tags (`@scope/core@1.2.0`, `core-v1.2.0`). Undefined where no tag carries its name: nothing can be said of it then.
 */
export function packageReleases(releases: Releases, name: string): Releases | undefined {
  const declared = find(releases.declared ?? [], name)
  if (declared) return declared
  const newestFirst = find(releases.packages, name)
  if (newestFirst) return { ...releases, ...seriesOf(newestFirst), currentBecause: undefined }
  // In a repository of packages only, one of them is taken as the project's own.
  return sameName(ownName(releases), name) ? releases : undefined
}

function seriesOf(newestFirst: readonly Release[]): Pick<Releases, 'newestFirst' | 'stable' | 'current'> {
  const stable = newestFirst.filter(({ version }) => !version.prerelease)
  return { newestFirst, stable, current: stable[0] }
}

/** The full name before the one without its scope: `@a/core` and `@b/core` are two packages. */
function find<Found>(named: Iterable<readonly [string, Found]>, name: string): Found | undefined {
  let near: Found | undefined
  for (const [other, found] of named) {
    if (plain(other) === plain(name)) return found
    if (near === undefined && sameName(other, name)) near = found
  }
  return near
}

function ownName({ newestFirst: [newest] }: Releases): string {
  const split = newest && splitTag(newest.tag)
  return split ? prefixName(split.prefix) : ''
}

/** Where both have a scope it counts; else `core` is `@acme/core` and `packages/core`. */
function sameName(left: string, right: string): boolean {
  if (left === '' || right === '') return false
  if (plain(left) === plain(right)) return true
  const scoped = left.startsWith('@') && right.startsWith('@')
  return !scoped && unscoped(left) === unscoped(right)
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')
const unscoped = (name: string): string => plain(name.slice(name.lastIndexOf('/') + 1))
