import { semver } from './schemes/semver.ts'
import type { VersionScheme } from './version.ts'

/** The ways of numbering that a policy can name; `auto` infers one from the tags. */
export type SchemeId = 'semver' | 'calver' | 'numeric' | 'pep440' | 'maven'

export const SCHEME_IDS: readonly SchemeId[] = ['semver', 'calver', 'numeric', 'pep440', 'maven']

/** Schemes are loaded when a repository needs them, but for the one of most: pep440 alone costs as much as all the rest. */
export async function loadScheme(id: SchemeId): Promise<VersionScheme> {
  switch (id) {
    case 'semver':
      return semver
    case 'calver':
      return (await import('./schemes/calver.ts')).calver
    case 'numeric':
      return (await import('./schemes/numeric.ts')).numeric
    case 'pep440':
      return (await import('./schemes/pep440.ts')).pep440
    case 'maven':
      return (await import('./schemes/maven.ts')).maven
  }
}
