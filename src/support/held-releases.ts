import type { Meaning } from '../versions/meaning.ts'
import type { Release, Releases } from '../versions/releases.ts'
import { compareSpecificity, type Selection, select } from '../versions/selection.ts'
import { compareToLine, type Version } from '../versions/version.ts'
import type { SelectedRow } from './coverage.ts'
import type { SupportRow } from './support.ts'

type HeldRow = Pick<SupportRow, 'meaning' | 'package'>

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
 * are found in a few steps, and not by looking at each for every row. `table` are the rows that it stands among: what they name is not
 * left for a row such as "all others", nor for one that is open at its upper end (`>= 4.15` beside `5.x`).
 */
export function heldReleases(row: HeldRow, releases: Releases, table: readonly HeldRow[] = []): HeldReleases {
  const { meaning } = row
  const selection = isRemainder(meaning) || isOpen(meaning) ? without(row, releases, table) : select(meaning, releases)
  const among = possibleOf(meaning, releases.stable)
  // All of a line's stretch is in the line, so that none of it needs to be looked at.
  if (meaning.kind === 'line')
    return { range: selection.range, count: among.length, newest: among[0], first: among.at(-1) }
  return { range: selection.range, ...held(among, selection) }
}

/** Whether any release is in a row, prereleases among them. */
export function holdsRelease({ row, selection }: SelectedRow, { newestFirst }: Releases): boolean {
  return possibleOf(row.meaning, newestFirst).some(({ version }) => selection.includes(version))
}

const isRemainder = ({ kind }: Meaning): boolean => kind === 'rest' || kind === 'all' || kind === 'older'

const isOpen = (meaning: Meaning): boolean => meaning.kind === 'interval' && !meaning.upper

/** Rows beyond this many are not looked at for the rest that they leave: no table that people read has so many. */
const MOST_ROWS = 500

function without(row: HeldRow, releases: Releases, table: readonly HeldRow[]): Selection {
  const selection = select(row.meaning, releases)
  const nearer = table
    .slice(0, MOST_ROWS)
    .filter((other) => other !== row && other.package === row.package)
    .map(({ meaning }) => ({ meaning, selection: select(meaning, releases) }))
    .filter((other) => compareSpecificity(other, { meaning: row.meaning, selection }) > 0)
  const includes = (version: Version): boolean =>
    selection.includes(version) && !nearer.some((other) => other.selection.includes(version))
  return { ...selection, includes }
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

/** The releases that a meaning can take in: all that begin with its numbers, where these are all it says. */
function possibleOf(meaning: Meaning, sorted: readonly Release[]): readonly Release[] {
  if (meaning.kind !== 'line' && meaning.kind !== 'exact') return sorted
  const start = firstWhere(sorted, ({ version }) => compareToLine(version.numbers, meaning.numbers) <= 0)
  const end = firstWhere(sorted, ({ version }) => compareToLine(version.numbers, meaning.numbers) < 0)
  return sorted.slice(start, end)
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
