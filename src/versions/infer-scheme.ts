import type { SchemeId } from './scheme.ts'
import type { ReadTag } from './series.ts'
import { usualCount } from './series.ts'
import { compareNumbers } from './version.ts'

/** Chooses the scheme that the tags look like. Tags that say nothing (no tails, three numbers) are SemVer. */
export function inferScheme(tags: readonly ReadTag[]): SchemeId {
  let python = 0
  let dashed = 0
  let java = 0
  for (const { version, tail, numbers } of tags) {
    if (/^\.(?:final|ga|sp\d+|cr\d+)$/i.test(version.slice(numbers.join('.').length))) java++
    if (tail === '') continue
    if (/^(?:-M\d+|-SNAPSHOT|\.(?:CR|SP|M|Alpha|Beta)\d*)$/i.test(tail)) java++
    else if (/^(?:(?:a|b|rc)\d+|\.dev\d*|\.post\d+)$/.test(tail)) python++
    else if (tail.startsWith('-')) dashed++
  }
  if (java > python && java > dashed) return 'maven'
  if (python > dashed) return 'pep440'
  const newest = tags.reduce<ReadTag | undefined>(
    (best, tag) => (best && compareNumbers(best.numbers, tag.numbers) >= 0 ? best : tag),
    undefined,
  )
  if (newest && isYear(newest)) return 'calver'
  return tags.length > 0 && usualCount(tags) !== 3 ? 'numeric' : 'semver'
}

/** `2026.6.1`, or `24.04`: a month keeps its zero only where numbers are dates. */
function isYear({ numbers, version }: ReadTag): boolean {
  const [first = 0, second = 0] = numbers
  if (first >= 1990 && first <= 2100) return true
  return first >= 15 && first <= 40 && second <= 12 && /^\d\d\.0[1-9]/.test(version)
}
