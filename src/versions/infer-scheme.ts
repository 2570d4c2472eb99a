import type { SchemeId } from './scheme.ts'
import { usualCount } from './series.ts'
import type { ReadTag } from './tag-name.ts'
import { tailKind } from './tails.ts'
import { compareNumbers } from './version.ts'

/** How many tails look like those of each scheme, and how many numbers like months. */
interface Signs {
  java: number
  python: number
  hyphens: number
  letters: number
  months: number
}

/** Chooses the scheme that the tags look like. Tags that say nothing (no tails, three numbers) are SemVer. */
export function inferScheme(tags: readonly ReadTag[]): SchemeId {
  const signs: Signs = { java: 0, python: 0, hyphens: 0, letters: 0, months: 0 }
  let newest: ReadTag | undefined
  for (const tag of tags) {
    countSigns(tag, signs)
    if (!newest || compareNumbers(tag.numbers, newest.numbers) > 0) newest = tag
  }
  const { java, python, hyphens, letters } = signs
  if (java > Math.max(python, hyphens)) return 'maven'
  if (python > hyphens) return 'pep440'
  if (newest && isYear(newest, signs.months > 0)) return 'calver'
  return tags.length > 0 && (letters > hyphens || usualCount(tags) !== 3) ? 'numeric' : 'semver'
}

const LETTER_A = 65

function countSigns({ name, numbers: [first = 0], version, tail }: ReadTag, signs: Signs): void {
  if (first >= 15 && first <= 40 && /^\d\d\.0[1-9]/.test(version)) signs.months++
  if (tail === '') {
    // `.Final` has been read as the release itself, so that only the name still shows it.
    if (name.charCodeAt(name.length - 1) >= LETTER_A && /\.(?:final|ga)$/i.test(name)) signs.java++
  } else if (/^(?:-M\d+|-SNAPSHOT|\.(?:CR|SP|M|Alpha|Beta)\d*)$/i.test(tail)) signs.java++
  else if (/^(?:(?:a|b|rc)\d+|\.dev\d*|\.post\d+)$/.test(tail)) signs.python++
  else if (tail.startsWith('-')) signs.hyphens++
  // OpenSSL's 1.1.1w: what SemVer would take for a prerelease counts on after the release.
  else if (tailKind(tail) === 'later') signs.letters++
}

/** `2026.6.1`, or `24.10` where another release is `24.04`: a month keeps its zero only where numbers are dates. */
function isYear({ numbers: [first = 0, second = 0] }: ReadTag, zeros: boolean): boolean {
  if (first >= 1990 && first <= 2100) return true
  return zeros && first >= 15 && first <= 40 && second <= 12
}
