import type { VersionScheme } from '../version.ts'
import { compareNumeric, parseNumeric } from './numeric.ts'

/**
 * Maven's qualifiers: `-SNAPSHOT`, `-alpha`, `-M6`, `-RC1` come before the release, `.Final` and `.GA` are it, `.SP1` comes after
 * (Maven's POM reference, "Version Order Specification"). Snapshots come first of all here: they are no releases.
 */
export const maven: VersionScheme = {
  id: 'maven',
  title: 'Maven: qualifiers such as .Final and -M6',
  parse: parseNumeric,
  compare: compareNumeric,
}
