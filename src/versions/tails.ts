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

/** A tail in pieces: `-rc.2` is `rc`, 2. Letters in lower case. */
export function tailPieces(tail: string): readonly (string | number)[] {
  const pieces: (string | number)[] = []
  for (const [piece] of tail.slice(0, 200).matchAll(/[A-Za-z]+|\d+/g)) {
    pieces.push(/^\d/.test(piece) ? Number(piece) : piece.toLowerCase())
  }
  return pieces
}

/** Reads the first word of a tail; what is not known as a stage of a release is a variant. */
export function tailKind(tail: string): TailKind {
  if (tail === '' || tail.startsWith('+')) return 'none'
  const [first] = tailPieces(tail)
  if (first === undefined) return 'none'
  if (typeof first === 'number') return first >= 10_000 ? 'variant' : 'prerelease'
  if (RANKS.has(first)) return isGluedLetter(tail) && first > 'c' ? 'later' : 'prerelease'
  if (FINAL_WORDS.has(first)) return 'final'
  if (LATER_WORDS.has(first)) return 'later'
  // OpenSSL's 1.1.1w: letters glued to the numbers count on after the release.
  if (isGluedLetter(tail)) return 'later'
  return 'variant'
}

const isGluedLetter = (tail: string): boolean => /^[A-Za-z]$/.test(tail)

/**
 * Orders the tails of versions with equal numbers: snapshots, alphas, betas, milestones, candidates, the release, what came
 * later; then number by number and letter by letter.
 */
export function compareTails(left: string, right: string): number {
  const byStage = stage(left) - stage(right)
  if (byStage !== 0) return byStage
  const leftPieces = tailPieces(left)
  const rightPieces = tailPieces(right)
  for (let index = 0; index < Math.max(leftPieces.length, rightPieces.length); index++) {
    const difference = comparePieces(leftPieces[index], rightPieces[index])
    if (difference !== 0) return difference
  }
  return 0
}

function stage(tail: string): number {
  const kind = tailKind(tail)
  if (kind === 'none' || kind === 'final') return 100
  if (kind === 'later') return 101
  if (kind === 'variant') return 50
  const [first] = tailPieces(tail)
  return typeof first === 'string' ? (RANKS.get(first) ?? 0) : 10
}

function comparePieces(left: string | number | undefined, right: string | number | undefined): number {
  if (left === right) return 0
  if (left === undefined) return -1
  if (right === undefined) return 1
  if (typeof left === 'number' && typeof right === 'number') return left - right
  if (typeof left === 'number') return -1
  if (typeof right === 'number') return 1
  return left < right ? -1 : 1
}
