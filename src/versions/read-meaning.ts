import { type Bound, type Meaning, printMeaning, unreadable } from './meaning.ts'
import { narrowed, precedes, readBracketed, readComparators, readRange } from './read-range.ts'
import { relativeMeaning } from './read-relative.ts'
import { alone, interval, type VersionToken, withOperator } from './read-version.ts'
import { type Token, tokens } from './tokens.ts'
import {
  AFTER,
  AND_ABOVE,
  AND_BELOW,
  BEFORE,
  EXCEPT,
  FROM,
  LATEST,
  NAMES_NOTHING,
  NOISE,
  PLATFORMS,
  UP_TO,
} from './words.ts'

/**
 * Reads a version cell. `text` is what a reader sees in it, marks and links read through. Never throws: what cannot be
 * read is an `unreadable` meaning with the reason. The grammar stands in docs/version-language.md.
 */
export function readMeaning(text: string): Meaning {
  return readPlain(text) ?? readWhole(text)
}

/** `20.x`, `5.1`, `v5.1.3`. */
const PLAIN = /^v?(\d{1,15}(?:\.\d{1,15}){0,3})(\.x)?$/

/**
 * Most cells hold a line or a release and nothing else. A check of such a table never needs the rest of this file and of those
 * below it, and to make that ready would take a third of the time in which the table is read.
 */
function readPlain(text: string): Meaning | undefined {
  const [, version, open] = PLAIN.exec(text) ?? []
  if (version === undefined) return undefined
  const numbers = version.split('.').map(Number)
  return open === undefined && numbers.length >= 3 ? { kind: 'exact', numbers, tail: '' } : { kind: 'line', numbers }
}

function readWhole(text: string): Meaning {
  if (text.trim() === '') return unreadable('the cell is empty')
  if (NAMES_NOTHING.test(text)) return unreadable('it names no version')
  if (text.length > 2_000) return unreadable('the cell is too long to be a version')
  if (PLACEHOLDER.test(text)) return unreadable('it stands for a version that was never filled in')
  if (DECIMAL_COMMA.test(text)) return unreadable('it may be one number with a decimal comma, or two numbers')
  const bracketed = readBracketed(text)
  if (bracketed) return bracketed
  const all = tokens(text)
  const [main, remarks] = splitRemarks(all)
  const words = all.flatMap((token) => (token.kind === 'word' ? [token.text.toLowerCase()] : []))
  const platform = words.find((word) => PLATFORMS.has(word))
  if (platform !== undefined) return unreadable(`it speaks of ${platform}`)
  const exception = main.find((token) => token.kind === 'word' && EXCEPT.has(token.text.toLowerCase()))
  if (exception) return unreadable('it makes an exception in words')
  if (all.some((token) => token.kind === 'word' && /^N(?:-\d+)?$/.test(token.text)))
    return unreadable('it counts from a newest version N and does not say which')
  const meaning = readParts(main.length > 0 ? main : remarks, remarks)
  if (main.length === 0) return meaning
  return lineInBrackets(meaning, main, remarks) ?? withRemark(meaning, remarks)
}

/** "Titan (21.x)" and "Current (2.x)": a name, or a word for the newest, and in brackets the lines that it stands for, alone. */
function lineInBrackets(meaning: Meaning, main: readonly Token[], remarks: readonly Token[]): Meaning | undefined {
  const isName = meaning.kind === 'unreadable' && main.length <= 3
  const isNewest = meaning.kind === 'newest' && meaning.of === 'release' && meaning.back === 0
  if (!(isName || isNewest) || !main.every(({ kind }) => kind === 'word')) return undefined
  // "The latest release (4.x)" is one release.
  if (isNewest && !main.every((token) => isFiller(token) && !isRelease(token))) return undefined
  const versions = remarks.filter((token): token is VersionToken => token.kind === 'version')
  const named = versions.every(({ parts, tail }) => parts.length > 1 && tail === '')
  const apart = (token: Token): boolean => token.kind === 'version' || token.kind === 'comma' || isFiller(token)
  if (versions.length === 0 || !named || !remarks.every(apart)) return undefined
  if (isName) return withoutNewest(readParts(remarks, []))
  const [only, more] = versions
  const line = only && !more ? alone(only, []) : undefined
  return line?.kind === 'line' ? line : undefined
}

const isFiller = (token: Token): boolean =>
  token.kind === 'word' && (isNoise(token.text) || LATEST.has(token.text.toLowerCase()))
const isRelease = (token: Token): boolean => token.kind === 'word' && /^(?:release|version)$/i.test(token.text)

function withoutNewest(meaning: Meaning): Meaning | undefined {
  const all = meaning.kind === 'union' ? meaning.of : [meaning]
  return all.every(({ kind }) => kind === 'line' || kind === 'exact') ? meaning : undefined
}

/** `X.Y`; `x.x` is all versions. */
const PLACEHOLDER = /^\s*v?x\.y(?:\.z)?\s*$/i

/** `4,0`, but not `3.4.0,3.3.1` or `4, 3`. */
const DECIMAL_COMMA = /(?<![\d.,])\d{1,4},\d{1,4}(?![\d.,])/

/** "Older versions (< 2.0)": the brackets say exactly what the words only hint at. `2.5.3+ (2.x)` ends with 2. */
function withRemark(meaning: Meaning, remarks: readonly Token[]): Meaning {
  const exact = remarks.every(
    (token) =>
      token.kind !== 'word' || CONJUNCTION.test(token.text) || AND_ABOVE.has(token.text) || AND_BELOW.has(token.text),
  )
  if (remarks.length === 0 || (!exact && meaning.kind !== 'older' && meaning.kind !== 'rest')) return meaning
  const remark = readParts(remarks, [])
  if (meaning.kind === 'older' || meaning.kind === 'rest') return remark.kind === 'interval' ? remark : meaning
  return narrowed(meaning, remark)
}

/** What stands in brackets is a remark: `2.1.x (latest)`. */
function splitRemarks(all: readonly Token[]): readonly [readonly Token[], readonly Token[]] {
  const main: Token[] = []
  const remarks: Token[] = []
  let depth = 0
  let belongs = false
  for (const [index, token] of all.entries()) {
    if (token.kind === 'open') depth++
    else if (token.kind === 'close') depth = Math.max(0, depth - 1)
    else (depth === 0 || belongs ? main : remarks).push(token)
    if (token.kind === 'open' && depth === 1) belongs = goesOn(main.at(-1), all, index)
    if (token.kind === 'close' && depth === 0) belongs = false
  }
  return [main, remarks]
}

/** "2.0.x (or later)": the words in the brackets at `open` are the rest of the version before them. */
function goesOn(before: Token | undefined, all: readonly Token[], open: number): boolean {
  if (before?.kind !== 'version') return false
  const [first, ...rest] = all
    .slice(open + 1, open + 6)
    .flatMap((token) => (token.kind === 'word' ? token.text.toLowerCase() : ['']))
  const words = rest.slice(0, rest.indexOf(''))
  if (first === undefined || all[open + words.length + 2]?.kind !== 'close') return false
  const bounds = words.filter((word) => AND_ABOVE.has(word) || AND_BELOW.has(word))
  if (CONJUNCTION.test(first))
    return bounds.length === 1 && words.every((word) => bounds.includes(word) || isNoise(word) || word === 'all')
  return words.length === 0 && /^[及以或]/.test(first) && (AND_ABOVE.has(first) || AND_BELOW.has(first))
}

function readParts(main: readonly Token[], remarks: readonly Token[]): Meaning {
  const read: Meaning[] = []
  for (const { group, apart } of splitAlternatives(main)) {
    const meaning = readAlternative(group, remarks)
    if (meaning === undefined) continue
    if (meaning.kind === 'unreadable') return meaning
    if (apart) add(read, meaning)
    else join(read, meaning)
  }
  const [only] = read
  if (only === undefined) return unreadable('it names no version')
  return read.length === 1 ? only : { kind: 'union', of: read }
}

const CONJUNCTION = /^(?:and|or|und|et|oder|ou|y|e|o|и|или|和|或)$/i

interface Alternative {
  readonly group: readonly Token[]
  /** Whether an "or" or `||` stands before it, so that it does not go on with what was read before. */
  readonly apart: boolean
}

/** Commas, slashes, line breaks, "and" and "or" separate alternatives, except where "and later" belongs to a version. */
function splitAlternatives(all: readonly Token[]): readonly Alternative[] {
  const groups: Token[][] = [[]]
  const apart = new Set<Token[]>()
  for (const [index, token] of all.entries()) {
    const conjunction = token.kind === 'word' && /^(?:and|or|und|et|oder|ou|y|e)$/i.test(token.text)
    const splits = token.kind === 'comma' || token.kind === 'slash' || token.kind === 'or' || conjunction
    const continues = conjunction && continuesVersion(all.slice(index + 1), groups.at(-1) ?? [])
    if (!splits || continues) {
      groups.at(-1)?.push(token)
      continue
    }
    const next: Token[] = []
    if (token.kind === 'or' || (token.kind === 'word' && /^(?:or|oder|ou)$/i.test(token.text))) apart.add(next)
    groups.push(next)
  }
  return groups.filter((group) => group.length > 0).map((group) => ({ group, apart: apart.has(group) }))
}

/** "and later", "or below": the conjunction belongs to the version before it. "between 2.0 and 2.3" likewise. */
function continuesVersion(rest: readonly Token[], before: readonly Token[]): boolean {
  const [next, after] = rest
  if (before.some((token) => token.kind === 'word' && token.text.toLowerCase() === 'between')) return true
  if (next?.kind !== 'word') return false
  const word = next.text.toLowerCase()
  if (!AND_ABOVE.has(word) && !AND_BELOW.has(word)) return false
  return after?.kind !== 'version' || word === 'up'
}

/**
 * Adds a meaning to the alternatives read so far. `>= 1.0, < 2.0` is one interval, not two; "4.4.x and older 4.x" is what
 * lies below 4.4 in 4, with 4.4.
 */
function join(read: Meaning[], meaning: Meaning): void {
  const before = read.at(-1)
  if (before?.kind === 'interval' && meaning.kind === 'interval' && before.lower && !before.upper && !meaning.lower) {
    if (meaning.upper && precedes(before.lower.numbers, meaning.upper.numbers)) {
      read[read.length - 1] = { kind: 'interval', lower: before.lower, upper: meaning.upper }
      return
    }
  }
  if (meaning.kind === 'older' && !meaning.than && before && (before.kind === 'line' || before.kind === 'exact')) {
    const upper: Bound = { numbers: before.numbers, tail: '', inclusive: true }
    const lower: Bound = { numbers: meaning.within, tail: '', inclusive: true }
    read[read.length - 1] = { kind: 'interval', ...(meaning.within.length > 0 ? { lower } : {}), upper }
    return
  }
  add(read, meaning)
}

/** A union lists each meaning once, and holds no union: "the two newest minors" in a list are two of its meanings. */
function add(read: Meaning[], meaning: Meaning): void {
  for (const part of meaning.kind === 'union' ? meaning.of : [meaning]) {
    if (!read.some((known) => printMeaning(known) === printMeaning(part))) read.push(part)
  }
}

/** One alternative: a version with what stands around it, or words alone. */
function readAlternative(group: readonly Token[], remarks: readonly Token[]): Meaning | undefined {
  const versions = group.filter((token): token is VersionToken => token.kind === 'version')
  const [first, second] = versions
  if (!first) return relativeMeaning(group, remarks)
  const relative = relativeMeaning(group, remarks)
  if (relative) return relative
  if (versions.length > 2) return readComparators(group) ?? unreadable('it names several versions without a comma')
  if (second) return readRange(group, first, second)
  return readSingle(group, first, remarks)
}

function readSingle(group: readonly Token[], version: VersionToken, remarks: readonly Token[]): Meaning {
  const at = group.indexOf(version)
  const before = lastMeaningful(group.slice(0, at))
  const after = group
    .slice(at + 1)
    .filter((token) => token.kind !== 'word' || !(isNoise(token.text) || CONJUNCTION.test(token.text)))
  const [next] = after
  if (before?.kind === 'operator') return withOperator(before.text, version)
  if (next?.kind === 'plus') return interval({ lower: version })
  if (next?.kind === 'word') {
    const word = next.text.toLowerCase()
    if (AND_ABOVE.has(word)) return interval({ lower: version })
    if (AND_BELOW.has(word)) return interval({ upper: version, inclusive: true })
  }
  if (before?.kind === 'word') {
    const word = before.text.toLowerCase()
    if (BEFORE.has(word)) return interval({ upper: version, inclusive: false })
    if (UP_TO.has(word)) return interval({ upper: version, inclusive: true })
    if (AFTER.has(word)) return interval({ lower: version, inclusive: false })
    if (FROM.has(word)) return interval({ lower: version })
  }
  if (endsAtNewest(after)) return interval({ lower: version })
  return alone(version, remarks)
}

const isNoise = (word: string): boolean => NOISE.has(word.toLowerCase()) && !UP_TO.has(word.toLowerCase())

/** `2.3.0 - latest`, "1.0 to present", `3.0 -`: the range has no upper end. */
function endsAtNewest([first, second]: readonly Token[]): boolean {
  const connects = first?.kind === 'dash' || (first?.kind === 'word' && UP_TO.has(first.text.toLowerCase()))
  if (!connects) return false
  if (second === undefined) return first?.kind === 'dash'
  return (
    second.kind === 'word' && (LATEST.has(second.text.toLowerCase()) || /^(?:present|now|today)$/i.test(second.text))
  )
}

/** The nearest token that says something: "prior to 2.0" is "prior 2.0", "older than 2.0" is "older 2.0". */
function lastMeaningful(before: readonly Token[]): Token | undefined {
  const said = before.filter(
    (token) =>
      token.kind !== 'word' || !/^(?:than|the|versions?|v|releases?|a|à|als|que|de|la|der|von)$/i.test(token.text),
  )
  const last = said.at(-1)
  const previous = said.at(-2)
  if (last?.kind === 'word' && /^to$/i.test(last.text) && previous?.kind === 'word' && !/^up$/i.test(previous.text))
    return previous
  return last
}
