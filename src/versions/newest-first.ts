import { PlainRelease } from './plain-release.ts'
import type { Release } from './releases.ts'
import type { VersionScheme } from './version.ts'

/** 3 × 17 bits fit into the 53 that a number holds exactly. */
const LIMIT = 2 ** 17

/**
 * Sorts releases, newest first; equal ones stay in the order in which they came. The first three numbers of each are made
 * into one beforehand, so that the scheme is asked only about versions that these do not tell apart: a long list takes a
 * quarter of the time. `isTwin` is asked about neighbours that may be the same version, and what it says yes to is left out.
 */
export function newestFirst(
  releases: readonly Release[],
  scheme: VersionScheme,
  isTwin: (release: Release, before: Release) => boolean = () => false,
): readonly Release[] {
  const keys = new Float64Array(releases.length)
  let rises = true
  let falls = true
  for (let index = 0, last = 0; index < keys.length; index++) {
    const key = keyOf(releases[index] as Release)
    keys[index] = key
    rises &&= index === 0 || key > last
    falls &&= index === 0 || key < last
    last = key
  }
  // Such a list need not be sorted, and has no twins.
  if (falls) return releases
  if (rises) return releases.toReversed()
  // An array and no typed one: its sort makes use of stretches that are in order, of which every list of tags has many.
  const order = Array.from({ length: releases.length }, (_, index) => index)
  order.sort(
    (left, right) => (keys[right] ?? 0) - (keys[left] ?? 0) || byScheme(releases[left], releases[right], scheme),
  )
  const sorted: Release[] = []
  let lastKey: number | undefined
  for (const index of order) {
    const release = releases[index] as Release
    const before = keys[index] === lastKey ? sorted.at(-1) : undefined
    if (before && isTwin(release, before)) continue
    sorted.push(release)
    lastKey = keys[index]
  }
  return sorted
}

function byScheme(left: Release | undefined, right: Release | undefined, scheme: VersionScheme): number {
  return left && right ? scheme.compare(right.version, left.version) : 0
}

/** A greater key means a greater version; equal keys leave it open. A number too great for its bits leaves open what follows. */
function keyOf(release: Release): number {
  if (release instanceof PlainRelease) return packed(release.first, release.second, release.third)
  const [first = 0, second = 0, third = 0] = release.version.numbers
  return packed(first, second, third)
}

function packed(first: number, second: number, third: number): number {
  const highest = LIMIT - 1
  if (first >= highest) return highest * LIMIT * LIMIT
  if (second >= highest) return (first * LIMIT + highest) * LIMIT
  return (first * LIMIT + second) * LIMIT + Math.min(third, highest)
}
