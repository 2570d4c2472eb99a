import { PlainRelease } from './plain-release.ts'
import type { SchemeId } from './scheme.ts'
import { usualCount } from './series.ts'
import type { OtherTag, ReadTag } from './tag-name.ts'
import { tailKind } from './tails.ts'

/** How many tails look like those of each scheme. */
interface Signs {
  java: number
  python: number
  hyphens: number
  letters: number
}

/** Chooses the scheme that the tags look like. Tags that say nothing (no tails, three numbers) are SemVer. */
export function inferScheme(tags: readonly ReadTag[], usual = usualCount(tags)): SchemeId {
  // The first two numbers of the highest version.
  let first = 0
  let second = 0
  let months = false
  const others: OtherTag[] = []
  for (let index = 0; index < tags.length; index++) {
    const tag = tags[index] as ReadTag
    const plain = tag instanceof PlainRelease
    if (!plain) others.push(tag)
    const major = plain ? tag.first : (tag.numbers[0] ?? 0)
    if (major >= first) {
      const minor = plain ? tag.second : (tag.numbers[1] ?? 0)
      if (major > first || minor > second) second = minor
      first = major
    }
    if (!months && major >= 15 && major <= 40) months = plain ? hasMonth(tag.tag, tag.start) : hasMonth(tag.version, 0)
  }
  const { java, python, hyphens, letters } = signsOf(others)
  if (java > Math.max(python, hyphens)) return 'maven'
  if (python > hyphens) return 'pep440'
  if (isYear(first, second, months)) return 'calver'
  return tags.length > 0 && (letters > hyphens || usual !== 3) ? 'numeric' : 'semver'
}

const [ZERO, LETTER_A] = [48, 65]

/** Whether the version that begins there has a month that keeps its zero: `24.04`. */
const hasMonth = (text: string, start: number): boolean =>
  text.charCodeAt(start + 3) === ZERO && /^\d\d\.0[1-9]/.test(text.slice(start))

/** Each tail is looked at once: tags end in the same few again and again. */
function signsOf(tags: readonly OtherTag[]): Signs {
  const signs: Signs = { java: 0, python: 0, hyphens: 0, letters: 0 }
  const tails = new Map<string, number>()
  for (const { name, tail } of tags) {
    if (tail !== '') tails.set(tail, (tails.get(tail) ?? 0) + 1)
    // `.Final` has been read as the release itself, so that only the name still shows it.
    else if (name.charCodeAt(name.length - 1) >= LETTER_A && /\.(?:final|ga)$/i.test(name)) signs.java++
  }
  for (const [tail, count] of tails) {
    const sign = signOf(tail)
    if (sign !== undefined) signs[sign] += count
  }
  return signs
}

function signOf(tail: string): keyof Signs | undefined {
  if (/^(?:-M\d+|-SNAPSHOT|\.(?:CR|SP|M|Alpha|Beta)\d*)$/i.test(tail)) return 'java'
  if (/^(?:(?:a|b|rc)\d+|\.dev\d*|\.post\d+)$/.test(tail)) return 'python'
  if (tail.startsWith('-')) return 'hyphens'
  // OpenSSL's 1.1.1w: what SemVer would take for a prerelease counts on after the release.
  return tailKind(tail) === 'later' ? 'letters' : undefined
}

/** `2026.6.1`, or `24.10` where another release is `24.04`: a month keeps its zero only where numbers are dates. */
function isYear(first: number, second: number, zeros: boolean): boolean {
  if (first >= 1990 && first <= 2100) return true
  return zeros && first >= 15 && first <= 40 && second <= 12
}
