import { CannotRead } from '../repository/repository.ts'
import type { Facts } from '../rules/rule.ts'
import type { Releases } from '../versions/releases.ts'
import { splitTag } from '../versions/tag-name.ts'
import type { Version } from '../versions/version.ts'
import { withRelease } from '../versions/with-release.ts'
import type { Manifest } from './manifest.ts'
import type { CheckSettings } from './settings.ts'

/** The version about to be released, and the tag that it will have. */
export interface Candidate {
  readonly facts: Facts['candidate']
  readonly tag: string
}

/**
 * The version about to be released: the one that the user names, else the one in the manifest where it is above every tag
 * and no prerelease. Throws CannotRead where the named one is no version.
 */
export function findCandidate(
  { release, releasing = false }: Pick<CheckSettings, 'release' | 'releasing'>,
  manifest: Manifest | undefined,
  releases: Releases,
): Candidate | undefined {
  const { scheme, stable } = releases
  if (release !== undefined) {
    const version = readNamed(release, releases)
    if (version)
      return { facts: { version, source: '--release', certain: true }, tag: tagOf(release, version, releases) }
    throw new CannotRead(`"${release}" is no version as ${scheme.id} reads them.`, {
      help: 'Name it as the tag will, such as --release 2.0.0.',
    })
  }
  const highest = stable[0]
  if (!manifest || !highest) return undefined
  for (const { file, version: written } of [manifest, ...(manifest.next ? [manifest.next] : [])]) {
    const version = scheme.parse(written)
    if (!version || version.prerelease || scheme.compare(version, highest.version) <= 0) continue
    return { facts: { version, source: file, certain: releasing }, tag: tagOf(written, version, releases) }
  }
  return undefined
}

/** The version alone, with a `v`, or as the whole name of its tag. */
function readNamed(release: string, { scheme }: Releases): Version | undefined {
  // A line is released by its first version, not as such.
  if (/\.[xX*](?:\.|$)/.test(release)) return undefined
  const split = splitTag(release)
  return scheme.parse(release.replace(/^v(?=\d)/, '')) ?? (split && scheme.parse(split.version))
}

/** A version gets the name that the newest tag would have with it; a whole name stays as it is. */
function tagOf(written: string, { raw }: Version, releases: Releases): string {
  return written === raw ? prefixOf(releases) + raw : written
}

/** The releases with one that is named by the whole tag of a declared package (`@acme/core@2.0.0`); undefined for any other. */
export function releaseOfPackage(release: string, releases: Releases, today: string): Releases | undefined {
  const split = splitTag(release)
  const declared = releases.declared
  if (!split || !declared || split.prefix === '' || split.prefix === prefixOf(releases)) return undefined
  for (const [name, own] of declared) {
    const version = prefixOf(own) === split.prefix ? own.scheme.parse(split.version) : undefined
    if (version)
      return { ...releases, declared: new Map([...declared, [name, withRelease(own, version, release, today)]]) }
  }
  return undefined
}

/** What stands before the version in the newest tag. */
function prefixOf({ current, newestFirst: [newest] }: Releases): string {
  const model = current ?? newest
  return (model && splitTag(model.tag)?.prefix) ?? ''
}
