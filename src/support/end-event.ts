import type { Release, Releases } from '../versions/releases.ts'
import { compareNumbers } from '../versions/version.ts'
import { heldReleases } from './held-releases.ts'
import type { SupportRow } from './support.ts'

/** "until the release of 5.2", "until 5.2 is out", and nothing else: what also speaks of something else is not decided. */
const RELEASE_OF = /^(?:(?:until|till) )?(?:the )?release of v?(\d{1,9}(?:\.\d{1,9}){0,3})[.!]?$/i
const IS_RELEASED =
  /^(?:(?:until|till) )?v?(\d{1,9}(?:\.\d{1,9}){0,3}) (?:(?:is|has been|gets) (?:released|out|published)|ships|comes out)[.!]?$/i

/**
 * The release that ended a row's support, where its end is the release of a version and that is out: the first stable one
 * of 5.2 for "5.2" or "5.2.0". Undefined where the words say anything else, or the row itself holds what is newer.
 */
export function endedByRelease(
  row: SupportRow,
  releases: Releases,
): { readonly named: string; readonly by: Release } | undefined {
  const { until } = row
  if (until === undefined || until.date !== undefined || row.package !== undefined) return undefined
  const named = (RELEASE_OF.exec(until.text) ?? IS_RELEASED.exec(until.text))?.[1]
  if (named === undefined) return undefined
  const numbers = withoutZeros(named.split('.').map(Number))
  const { first: by } = heldReleases({ meaning: { kind: 'line', numbers } }, releases)
  const { newest } = heldReleases(row, releases)
  if (!by || (newest && compareNumbers(newest.version.numbers, numbers) >= 0)) return undefined
  return { named, by }
}

/** 5.2.0 is the first of 5.2, and 6.0 of 6, whatever number the first one got. */
function withoutZeros(numbers: readonly number[]): readonly number[] {
  const last = numbers.findLastIndex((number) => number !== 0)
  return numbers.slice(0, Math.max(last + 1, 1))
}
