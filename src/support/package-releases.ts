import type { Releases } from '../versions/releases.ts'

/**
 * The releases of a package that rows are about, found by the name in its tags (`@scope/core@1.2.0`, `core-v1.2.0`).
 * Undefined where no tag carries its name: nothing can be said of it then.
 */
export function packageReleases(releases: Releases, name: string): Releases | undefined {
  for (const [series, newestFirst] of releases.packages) {
    if (plain(series) !== plain(name) && unscoped(series) !== unscoped(name)) continue
    const stable = newestFirst.filter(({ version }) => !version.prerelease)
    return { ...releases, newestFirst, stable, current: stable[0], currentBecause: undefined }
  }
  return undefined
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')
const unscoped = (name: string): string => plain(name.replace(/^@[^/]*\//, '').replace(/^.*\//, ''))
