/**
 * What follows the numbers of a tag's version:
 * `prerelease` comes before the release; `final` is the release itself (`.Final`); `later` comes after it (`.post1`, `.SP2`);
 * `variant` names a build of the release that is no version of its own (`-npm`, `-cluster`, `-20241010`).
 */
export type TailKind = 'none' | 'prerelease' | 'final' | 'later' | 'variant'

/** In the order in which they come before a release; the place in the list is the rank. */
const PRERELEASE_WORDS: readonly string[] = [
  'snapshot dev nightly canary daily wip draft pr test testing experimental exp edge unstable insiders insider ea poc prototype demo',
  'alpha alfa a pre-alpha',
  'beta b',
  'milestone m preview pre prerelease next',
  'rc c cr candidate pre-rc',
]
const FINAL_WORDS = new Set(['final', 'release', 'ga', 'gm', 'gold', 'stable', 'lts', 'rtm', 'official', 'public'])
const LATER_WORDS = new Set(['post', 'sp', 'p', 'patch', 'hotfix', 'fix', 'r', 'rev', 'u', 'update', 'security'])

const RANKS: ReadonlyMap<string, number> = new Map(
  PRERELEASE_WORDS.flatMap((words, rank) => words.split(' ').map((word) => [word, rank] as const)),
)

/** Letters in lower case, or a number. */
export type TailPiece = string | number

/** A tail in pieces: `-rc.2` is `rc`, 2. */
export function tailPieces(tail: string): readonly TailPiece[] {
  return (tail.slice(0, LONGEST_TAIL).match(/[A-Za-z]+|\d+/g) ?? []).map(toPiece)
}

/** The first piece alone, for the many places that only ask what kind of tail it is. */
export function firstPiece(tail: string): TailPiece | undefined {
  const found = /[A-Za-z]+|\d+/.exec(tail.slice(0, LONGEST_TAIL))
  return found ? toPiece(found[0]) : undefined
}

/** The longest that a tail is looked at, in UTF-16 units: what is longer is no version, but somebody's text. */
export const LONGEST_TAIL = 100

const toPiece = (text: string): TailPiece => (/^\d/.test(text) ? Number(text) : text.toLowerCase())

/** The day of a build behind a release, as OSGi qualifiers have it: `9.4.56.v20240826`. */
const DATED = /^[.-]v20\d{6}(?:\d{4})?$/

/** Reads the first word of a tail; what is not known as a stage of a release is a variant. */
export function tailKind(tail: string): TailKind {
  if (tail === '' || tail.startsWith('+')) return 'none'
  const first = firstPiece(tail)
  if (first === undefined) return 'none'
  if (typeof first === 'number') return first >= 10_000 ? 'variant' : 'prerelease'
  if (RANKS.has(first)) return isGluedLetter(tail) && first > 'c' ? 'later' : 'prerelease'
  if (FINAL_WORDS.has(first) || DATED.test(tail)) return 'final'
  if (LATER_WORDS.has(first)) return 'later'
  // OpenSSL's 1.1.1w: letters glued to the numbers count on after the release.
  if (isGluedLetter(tail)) return 'later'
  return 'variant'
}

const isGluedLetter = (tail: string): boolean => /^[A-Za-z]$/.test(tail)

/** The place of a tail among others behind the same numbers, made once, because a sort compares it many times. */
export interface TailOrder {
  readonly stage: number
  readonly pieces: readonly TailPiece[]
}

/**
 * The order of a tail: snapshots, alphas, betas, milestones, candidates, the release, what came later; then number by
 * number and letter by letter. `.Final` is the release itself.
 */
export function tailOrder(tail: string): TailOrder {
  const pieces = tailPieces(tail)
  switch (tailKind(tail)) {
    case 'none':
      return RELEASE
    case 'final':
      return { stage: RELEASE.stage, pieces: pieces.slice(1) }
    case 'later':
      return { stage: 101, pieces }
    case 'variant':
      return { stage: 50, pieces }
    case 'prerelease':
      return { stage: RANKS.get(String(pieces[0])) ?? 10, pieces }
  }
}

const RELEASE: TailOrder = { stage: 100, pieces: [] }

/** A total order over tails: negative where `left` comes before `right`. */
export function compareTailOrders(left: TailOrder, right: TailOrder): number {
  return left.stage - right.stage || comparePieces(left.pieces, right.pieces)
}

/** Piece by piece: numbers by size and before words, words by their letters, and what is shorter comes first (SemVer §11.4). */
export function comparePieces(left: readonly TailPiece[], right: readonly TailPiece[]): number {
  const shared = Math.min(left.length, right.length)
  for (let index = 0; index < shared; index++) {
    const one = left[index] ?? 0
    const other = right[index] ?? 0
    if (one === other) continue
    if (typeof one !== typeof other) return typeof one === 'number' ? -1 : 1
    return one < other ? -1 : 1
  }
  return left.length - right.length
}
