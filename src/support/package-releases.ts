import type { Release, Releases } from '../versions/releases.ts'
import { prefixName, splitTag } from '../versions/tag-name.ts'
import { namesOf } from './package-names.ts'

/**
 * The releases of a package that rows are about: those that the policy declares for it, else those with its name in their
 * tags (`@scope/core@1.2.0`, `core-v1.2.0`). Undefined where no tag carries its name: nothing can be said of it then.
 */
export function packageReleases(releases: Releases, name: string): Releases | undefined {
  return packageOf(releases, name)?.releases
}

/** The same with the name under which they were found: `core (CLI)` is tagged as `core`. */
export function packageOf(
  releases: Releases,
  written: string,
): { readonly name: string; readonly releases: Releases } | undefined {
  for (const name of namesOf(written)) {
    const found = releasesNamed(releases, name)
    if (found) return { name, releases: found }
  }
  return undefined
}

function releasesNamed(releases: Releases, name: string): Releases | undefined {
  const declared = find(releases.declared ?? [], name)
  if (declared) return declared
  const newestFirst = find(releases.packages, name)
  if (newestFirst) return { ...releases, ...seriesOf(newestFirst), currentBecause: undefined }
  // In a repository of packages only, one of them is taken as the project's own.
  const own = [ownName(releases), ...(releases.ownNames ?? [])]
  return own.some((one) => sameName(one, name)) ? releases : undefined
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

export function ownName({ newestFirst: [newest] }: Releases): string {
  const split = newest && splitTag(newest.tag)
  return split ? prefixName(split.prefix) : ''
}

/** Where both have a scope it counts; else `core` is `@acme/core` and `packages/core`. */
export function sameName(left: string, right: string): boolean {
  if (left === '' || right === '') return false
  if (plain(left) === plain(right)) return true
  const scoped = left.startsWith('@') && right.startsWith('@')
  return !scoped && unscoped(left) === unscoped(right)
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')
const unscoped = (name: string): string => plain(name.slice(name.lastIndexOf('/') + 1))
