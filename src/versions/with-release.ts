import type { Release, Releases } from './releases.ts'
import type { Version } from './version.ts'

/**
 * The releases as they will be once `version` is tagged on the day `date`, with what follows from it: a version above the
 * current release is the current one then. The tag is named `tag`, and is `pending` until it is there. Where there is a
 * release of that version already, nothing changes.
 */
export function withRelease(releases: Releases, version: Version, tag: string, date: string): Releases {
  const { scheme, newestFirst, stable, current } = releases
  const known = newestFirst.some((release) => scheme.compare(release.version, version) === 0)
  if (known) return releases
  const release: Release = { tag, version, date }
  const all = { ...releases, newestFirst: inserted(newestFirst, release, releases), pending: tag }
  // Projects that publish nothing else count their prereleases as releases.
  if (version.prerelease && !stable.some((one) => one.version.prerelease)) return all
  const isNewest = !current || scheme.compare(version, current.version) > 0
  return {
    ...all,
    stable: inserted(stable, release, releases),
    ...(isNewest && { current: release, currentBecause: undefined }),
  }
}

function inserted(releases: readonly Release[], release: Release, { scheme }: Releases): readonly Release[] {
  const at = releases.findIndex(({ version }) => scheme.compare(version, release.version) < 0)
  return releases.toSpliced(at < 0 ? releases.length : at, 0, release)
}
