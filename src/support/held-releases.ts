import type { Release, Releases } from '../versions/releases.ts'
import { type Selection, select } from '../versions/selection.ts'
import { compareToLine } from '../versions/version.ts'
import type { SupportRow } from './support.ts'

/** What has been released in a row. */
export interface HeldReleases {
  /** As a node-semver range; null where the row has none. */
  readonly range: string | null
  /** Stable releases. */
  readonly count: number
  readonly newest: Release | undefined
  readonly first: Release | undefined
}

/**
 * Holds a row against the stable releases. Those of a line stand together, as releases are sorted by their numbers: they
 * are found in a few steps, and not by looking at each for every row.
 */
export function heldReleases({ meaning }: Pick<SupportRow, 'meaning'>, releases: Releases): HeldReleases {
  const selection = select(meaning, releases)
  const isLine = meaning.kind === 'line' || meaning.kind === 'exact'
  const among = isLine ? stretchOf(meaning.numbers, releases) : releases.stable
  return { range: selection.range, ...held(among, selection) }
}

function held(among: readonly Release[], { includes }: Selection): Omit<HeldReleases, 'range'> {
  let count = 0
  let newest: Release | undefined
  let first: Release | undefined
  for (const release of among) {
    if (!includes(release.version)) continue
    count++
    newest ??= release
    first = release
  }
  return { count, newest, first }
}

function stretchOf(line: readonly number[], { stable }: Releases): readonly Release[] {
  const start = firstWhere(stable, ({ version }) => compareToLine(version.numbers, line) <= 0)
  const end = firstWhere(stable, ({ version }) => compareToLine(version.numbers, line) < 0)
  return stable.slice(start, end)
}

/** The index of the first that holds, where all after it hold too; the length where none does. */
function firstWhere(sorted: readonly Release[], holds: (release: Release) => boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const release = sorted[middle]
    if (release && holds(release)) high = middle
    else low = middle + 1
  }
  return low
}
