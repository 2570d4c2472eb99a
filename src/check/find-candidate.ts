import { CannotRead } from '../repository/repository.ts'
import type { Facts } from '../rules/rule.ts'
import type { Releases } from '../versions/releases.ts'
import type { Manifest } from './manifest.ts'
import type { CheckSettings } from './settings.ts'

/**
 * The version about to be released: the one that the user names, else the one in the manifest where it is above every tag
 * and no prerelease. Throws CannotRead where the named one is no version.
 */
export function findCandidate(
  { release }: CheckSettings,
  manifest: Manifest | undefined,
  releases: Releases,
): Facts['candidate'] | undefined {
  const { scheme, stable } = releases
  if (release !== undefined) {
    const version = scheme.parse(release.replace(/^v(?=\d)/, ''))
    if (version) return { version, source: '--release', certain: true }
    throw new CannotRead(`"${release}" is no version as ${scheme.id} reads them.`, {
      help: 'Name it as the tag will, such as --release 2.0.0.',
    })
  }
  const version = manifest && scheme.parse(manifest.version)
  const highest = stable[0]
  if (!manifest || !version || version.prerelease || !highest) return undefined
  return scheme.compare(version, highest.version) > 0 ? { version, source: manifest.file, certain: false } : undefined
}
