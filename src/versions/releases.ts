import type { SchemeId } from './scheme.ts'
import type { Version, VersionScheme } from './version.ts'

export interface Release {
  /** The tag's full name. */
  readonly tag: string
  readonly version: Version
  /** ISO 8601, where the source has it. */
  readonly date?: string | undefined
}

export interface IgnoredTag {
  readonly tag: string
  readonly reason: string
}

/** The tags, read once. What is no release is kept with the reason, never dropped in silence. */
export interface Releases {
  readonly scheme: VersionScheme
  readonly schemeId: SchemeId
  /** Prereleases included. */
  readonly newestFirst: readonly Release[]
  /** Newest first, without prereleases. */
  readonly stable: readonly Release[]
  /** The newest stable release. Absent where there is none. */
  readonly current: Release | undefined
  /** Why that one, where it is not simply the highest stable version. */
  readonly currentBecause: string | undefined
  readonly ignored: readonly IgnoredTag[]
  /** How many numbers the project's releases have: 3 for 5.1.0. */
  readonly usual: number
  /** Other series of tags in the repository, by the name in their prefix: the packages of a monorepo. */
  readonly packages: ReadonlyMap<string, readonly Release[]>
  /** The releases of the packages that the policy declares, by their names there. */
  readonly declared?: ReadonlyMap<string, Releases>
  /** What rows call the project itself by, where they name it like a package. */
  readonly ownNames?: readonly string[]
  /** The tag that is not there yet and was counted all the same, because it is about to be made. */
  readonly pending: string | undefined
  /** What the reader of the report should know of how the tags were read. */
  readonly notes: readonly string[]
}
