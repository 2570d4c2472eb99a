import type { Level, Meaning, Newest } from './meaning.ts'
import type { Token } from './tokens.ts'
import {
  ALL,
  BRANCHES,
  DEVELOPMENT,
  LATEST,
  LEVELS,
  NOISE,
  NUMBERS,
  OLDER,
  OTHER,
  PRERELEASES,
  PREVIOUS,
} from './words.ts'

/** What the words of a cell say, gathered before it is decided what they mean together. */
interface Said {
  readonly words: readonly string[]
  readonly operator: string | undefined
  readonly level: Level | undefined
  readonly within: readonly number[]
  /** "the last two minor versions" */
  readonly count: number
  /** "3rd latest minor": 2 stand before it. */
  readonly back: number
  /** The branch that is named, as the cell spells it: branch names are case-sensitive. */
  readonly branch: string | undefined
  readonly unknown: readonly string[]
}

/**
 * Reads cells that follow the releases by themselves: `latest`, "latest minor release", "newest 8.x", `< latest`,
 * `main`, "older", "all other 4.x releases". Undefined where a version says it all.
 */
export function relativeMeaning(group: readonly Token[], remarks: readonly Token[]): Meaning | undefined {
  const said = gather(group, remarks)
  const has = (set: ReadonlySet<string>): boolean => said.words.some((word) => set.has(word))
  if (speaksOfSeveral(said)) return { kind: 'prereleases', within: said.within }
  if (versionComesFirst(group)) return undefined
  const hasVersion = group.some((token) => token.kind === 'version')
  if (has(OTHER)) return { kind: 'rest', within: said.within }
  const older = olderMeaning(said, has, hasVersion)
  if (older) return older
  if (has(LATEST) || (isSingular(said) && has(PREVIOUS))) return newestMeaning(said, has)
  if (has(PRERELEASES) && !hasVersion) return { kind: 'prereleases', within: said.within }
  if (hasVersion) return undefined
  if (said.branch !== undefined) return { kind: 'branch', name: said.branch }
  if (has(DEVELOPMENT))
    return { kind: 'branch', name: said.words.find((word) => DEVELOPMENT.has(word)) ?? 'development' }
  return wordsAlone(said, has)
}

/** "betas of 2.x" and "2.x betas" are prereleases; "beta 2.0" is a version with its stage in front. */
const speaksOfSeveral = ({ words, within }: Said): boolean =>
  within.length > 0 && words.some((word) => PRERELEASES.has(word) && word.endsWith('s'))

function wordsAlone({ words, unknown, level }: Said, has: (set: ReadonlySet<string>) => boolean): Meaning | undefined {
  if (unknown.length > 0) return { kind: 'unreadable', reason: 'it names no version' }
  if (has(ALL)) return { kind: 'all' }
  if (words.includes('stable')) return { kind: 'newest', of: level ?? 'release', back: 0, within: [] }
  return undefined
}

function gather(group: readonly Token[], remarks: readonly Token[]): Said {
  const words = group.flatMap((token) => (token.kind === 'word' ? known(token.text.toLowerCase()) : []))
  const operator = group.find((token) => token.kind === 'operator')
  const level = words.map((word) => LEVELS.get(word)).find((found) => found !== undefined)
  return {
    words,
    operator: operator?.kind === 'operator' ? operator.text : undefined,
    level,
    within: lineIn(group) ?? lineIn(remarks) ?? [],
    count: countIn(group, words),
    back: backIn(words),
    branch: branchIn(group),
    unknown: words.filter((word) => !isKnown(word) && !ORDINAL.test(word)),
  }
}

const SETS = [LATEST, PREVIOUS, OLDER, OTHER, ALL, BRANCHES, DEVELOPMENT, NOISE, PRERELEASES]
const isKnown = (word: string): boolean => SETS.some((set) => set.has(word)) || LEVELS.has(word) || NUMBERS.has(word)

/** `latest-release` is two words; `pre-release` is one, and so is a name. */
function known(word: string): readonly string[] {
  const parts = word.split('-')
  return parts.length > 1 && !isKnown(word) && parts.every(isKnown) ? parts : [word]
}

function branchIn(group: readonly Token[]): string | undefined {
  const token = group.findLast((found) => found.kind === 'word' && BRANCHES.has(found.text.toLowerCase()))
  return token?.kind === 'word' ? token.text : undefined
}

const ORDINAL = /^(\d{1,3})(?:st|nd|rd|th)$/

/** How many come before it: none before "latest", one before "previous", two before "3rd latest". */
function backIn(words: readonly string[]): number {
  const ordinal = words.map((word) => Number(ORDINAL.exec(word)?.[1] ?? 0)).find((number) => number > 0)
  if (ordinal !== undefined) return ordinal - 1
  return words.some((word) => PREVIOUS.has(word)) && !words.some((word) => LATEST.has(word)) ? 1 : 0
}

/** The one line that the words are limited to: "latest 1.x"; a full version beside "latest" is only a snapshot of it. */
function lineIn(all: readonly Token[]): readonly number[] | undefined {
  const versions = all.filter((token) => token.kind === 'version')
  const [only] = versions
  if (only?.kind !== 'version' || versions.length > 1 || isCount(all, only)) return undefined
  const numbers: number[] = []
  for (const part of only.parts) {
    if (part.kind !== 'number') break
    numbers.push(part.value)
  }
  const isLine = numbers.length < 3 || numbers.length < only.parts.length
  return numbers.length > 0 && isLine && only.tail === '' ? numbers : undefined
}

/** "latest 2 minor versions": a bare small number before a level or a plural counts lines, it is not a version. */
function isCount(all: readonly Token[], token: Extract<Token, { kind: 'version' }>): boolean {
  const [part] = token.parts
  const next = all[all.indexOf(token) + 1]
  if (token.parts.length !== 1 || token.tail !== '' || part?.kind !== 'number' || part.value > 12) return false
  return (
    next?.kind === 'word' &&
    (LEVELS.has(next.text.toLowerCase()) || /^(?:versions|releases|lines|branches)$/i.test(next.text))
  )
}

function countIn(group: readonly Token[], words: readonly string[]): number {
  const counted = group.find((token) => token.kind === 'version' && isCount(group, token))
  if (counted?.kind === 'version' && counted.parts[0]?.kind === 'number') return counted.parts[0].value
  return words.map((word) => NUMBERS.get(word)).find((found) => found !== undefined) ?? 1
}

/** "2.1.x latest" is the line 2.1 with a remark; "latest 2.1.x" is the newest of it; an operator goes with its version. */
function versionComesFirst(group: readonly Token[]): boolean {
  const first = group.find((token) => {
    if (token.kind === 'version') return !isCount(group, token)
    if (token.kind !== 'word') return token.kind === 'operator'
    const word = token.text.toLowerCase()
    return LATEST.has(word) || OLDER.has(word) || OTHER.has(word) || PREVIOUS.has(word) || PRERELEASES.has(word)
  })
  if (first?.kind === 'operator') return group[group.indexOf(first) + 1]?.kind === 'version'
  return first?.kind === 'version'
}

/** These compare with the version that follows them, so that they are no remark on a line as in "older 3.x". */
const BEFORE_ONLY: ReadonlySet<string> = new Set(['before', 'prior', 'below', 'lower', 'älter', 'старее'])

function olderMeaning(
  said: Said,
  has: (set: ReadonlySet<string>) => boolean,
  hasVersion: boolean,
): Meaning | undefined {
  const { words, operator, within } = said
  if (operator === '<' || operator === '<=') return olderThan(said, has)
  const older = words.find((word) => OLDER.has(word))
  if (older === undefined || (PREVIOUS.has(older) && isSingular(said))) return undefined
  const than = words.slice(words.indexOf(older)).includes('than')
  const compares = than || BEFORE_ONLY.has(older)
  if (compares && hasVersion) return undefined
  if (compares && words.some((word) => LATEST.has(word) || BRANCHES.has(word))) return olderThan(said, has)
  return { kind: 'older', within }
}

const isSingular = ({ words, level }: Said): boolean =>
  level !== undefined || words.includes('release') || words.includes('version')

function olderThan(said: Said, has: (set: ReadonlySet<string>) => boolean): Meaning | undefined {
  if (said.branch !== undefined) return { kind: 'older', than: { kind: 'branch', name: said.branch }, within: [] }
  if (!has(LATEST) && !(isSingular(said) && has(PREVIOUS))) return undefined
  return { kind: 'older', than: newest(said, said.back), within: [] }
}

function newest({ level, within }: Said, back: number): Newest {
  return { kind: 'newest', of: level ?? 'release', back, within }
}

function newestMeaning(said: Said, has: (set: ReadonlySet<string>) => boolean): Meaning {
  if (said.branch !== undefined && !said.words.includes('on') && !said.words.includes('from'))
    return { kind: 'branch', name: said.branch }
  if (has(DEVELOPMENT)) return { kind: 'branch', name: 'development' }
  if (
    said.unknown.length > 1 ||
    (said.unknown.length > 0 && !said.words.some((word) => /^(?:release|version)s?$/.test(word)))
  ) {
    return { kind: 'unreadable', reason: 'it names a channel, not a version' }
  }
  // "Latest beta" takes in no release that is none.
  if (has(PRERELEASES) && !said.words.includes('stable')) return { kind: 'prereleases', within: said.within }
  if (said.back > 0 || said.count === 1) return newest(said, said.back)
  return { kind: 'union', of: Array.from({ length: said.count }, (_, back) => newest(said, back)) }
}
