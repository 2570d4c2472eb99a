import type { Version, VersionScheme } from '../version.ts'
import { compareNumeric, parseNumeric } from './numeric.ts'

/**
 * Maven's qualifiers: `-SNAPSHOT`, `-alpha`, `-M6`, `-RC1` come before the release, `.Final` and `.GA` are it, `.SP1` comes after
 * (Maven's POM reference, "Version Order Specification").
 */
export const maven: VersionScheme = {
  id: 'maven',
  title: 'Maven: qualifiers such as .Final and -M6',
  parse,
  compare: compareNumeric,
}

function parse(text: string): Version | undefined {
  const version = parseNumeric(text)
  // A service pack is a release of its own, not a prerelease.
  return version && /^[.-]?sp\d*$/i.test(version.tail) ? { ...version, prerelease: false } : version
}
