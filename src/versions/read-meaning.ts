import { type Bound, type Meaning, printMeaning } from './meaning.ts'
import { relativeMeaning } from './read-relative.ts'
import { type Part, type Token, tokens } from './tokens.ts'
import {
  AFTER,
  AND_ABOVE,
  AND_BELOW,
  BEFORE,
  BRANCHES,
  EXCEPT,
  FROM,
  LATEST,
  NOISE,
  OLDER,
  PLATFORMS,
  UP_TO,
} from './words.ts'

type VersionToken = Extract<Token, { kind: 'version' }>

const unreadable = (reason: string): Meaning => ({ kind: 'unreadable', reason })

/**
 * Reads a version cell. `text` is what a reader sees in it, marks and links read through. Never throws: what cannot be
 * read is an `unreadable` meaning with the reason. The grammar stands in docs/version-language.md.
 */
export function readMeaning(text: string): Meaning {
  if (text.trim() === '') return unreadable('the cell is empty')
  if (text.length > 2_000) return unreadable('the cell is too long to be a version')
  const all = tokens(text)
  const [main, remarks] = splitRemarks(all)
  const words = all.flatMap((token) => (token.kind === 'word' ? [token.text.toLowerCase()] : []))
  const platform = words.find((word) => PLATFORMS.has(word))
  if (platform !== undefined) return unreadable(`it speaks of ${platform}`)
  const exception = main.find((token) => token.kind === 'word' && EXCEPT.has(token.text.toLowerCase()))
  if (exception) return unreadable('it makes an exception in words')
  const meaning = readParts(main.length > 0 ? main : remarks, remarks)
  return remarkDecides(meaning, main, remarks) ?? meaning
}

/** "Older versions (< 2.0)": the brackets say exactly what the words only hint at. */
function remarkDecides(meaning: Meaning, main: readonly Token[], remarks: readonly Token[]): Meaning | undefined {
  if (main.length === 0 || (meaning.kind !== 'older' && meaning.kind !== 'rest')) return undefined
  const remark = readParts(remarks, [])
  return remark.kind === 'interval' ? remark : undefined
}

/** What stands in brackets is a remark: `2.1.x (latest)`. */
function splitRemarks(all: readonly Token[]): readonly [readonly Token[], readonly Token[]] {
  const main: Token[] = []
  const remarks: Token[] = []
  let depth = 0
  for (const token of all) {
    if (token.kind === 'open') depth++
    else if (token.kind === 'close') depth = Math.max(0, depth - 1)
    else (depth === 0 ? main : remarks).push(token)
  }
  return [main, remarks]
}

function readParts(main: readonly Token[], remarks: readonly Token[]): Meaning {
  const read: Meaning[] = []
  for (const group of splitAlternatives(main)) {
    const meaning = readAlternative(group, remarks)
    if (meaning === undefined) continue
    if (meaning.kind === 'unreadable') return meaning
    join(read, meaning)
  }
  const [only] = read
  if (only === undefined) return unreadable('it names no version')
  return read.length === 1 ? only : { kind: 'union', of: read }
}

/** Commas, slashes, line breaks, "and" and "or" separate alternatives, except where "and later" belongs to a version. */
function splitAlternatives(all: readonly Token[]): readonly (readonly Token[])[] {
  const groups: Token[][] = [[]]
  for (const [index, token] of all.entries()) {
    const conjunction = token.kind === 'word' && /^(?:and|or|und|et|oder|ou|y|e)$/i.test(token.text)
    const splits = token.kind === 'comma' || token.kind === 'slash' || token.kind === 'or' || conjunction
    const continues = conjunction && continuesVersion(all.slice(index + 1), groups.at(-1) ?? [])
    if (!splits || continues) groups.at(-1)?.push(token)
    else groups.push([])
  }
  return groups.filter((group) => group.length > 0)
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
  if (!read.some((known) => printMeaning(known) === printMeaning(meaning))) read.push(meaning)
}

function precedes(left: readonly number[], right: readonly number[]): boolean {
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return true
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
  const after = group.slice(at + 1).filter((token) => token.kind !== 'word' || !isNoise(token.text))
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
    (token) => token.kind !== 'word' || !/^(?:than|the|version|versions|v|release|releases)$/i.test(token.text),
  )
  const last = said.at(-1)
  const previous = said.at(-2)
  if (last?.kind === 'word' && /^to$/i.test(last.text) && previous?.kind === 'word' && !/^up$/i.test(previous.text))
    return previous
  return last
}

/** `5.1.3` is one release, `5.1` and `5.1.x` are lines; a snapshot with a branch in brackets is that branch. */
function alone(version: VersionToken, remarks: readonly Token[]): Meaning {
  if (/snapshot/i.test(version.tail)) {
    const branch = remarks.find((token) => token.kind === 'word' && BRANCHES.has(token.text.toLowerCase()))
    if (branch?.kind === 'word') return { kind: 'branch', name: branch.text }
  }
  const { parts, tail } = version
  const numbers = leadingNumbers(parts)
  const [wild] = parts.slice(numbers.length)
  if (wild === undefined) {
    if (numbers.length >= 3 || tail !== '') return { kind: 'exact', numbers, tail }
    return { kind: 'line', numbers }
  }
  if (wild.kind === 'newest') {
    return {
      kind: 'newest',
      of: numbers.length === 0 ? 'major' : levelOf(parts, numbers),
      back: wild.back,
      within: numbers,
    }
  }
  if (wild.kind === 'tens') {
    const lower = { numbers: [...numbers, wild.value * 10], tail: '', inclusive: true }
    return { kind: 'interval', lower, upper: { ...lower, numbers: [...numbers, wild.value * 10 + 9] } }
  }
  return numbers.length === 0 ? { kind: 'all' } : { kind: 'line', numbers }
}

/** `4.NN.z` is the newest minor of 4, `2.latest` the newest release of 2. */
function levelOf(parts: readonly Part[], numbers: readonly number[]): 'release' | 'minor' {
  return parts.length > numbers.length + 1 ? 'minor' : 'release'
}

function leadingNumbers(parts: readonly Part[]): readonly number[] {
  const numbers: number[] = []
  for (const part of parts) {
    if (part.kind !== 'number') break
    numbers.push(part.value)
  }
  return numbers
}

function bound(version: VersionToken, inclusive: boolean): Bound | undefined {
  const numbers = leadingNumbers(version.parts)
  if (numbers.length === 0) return undefined
  return { numbers, tail: numbers.length === version.parts.length ? version.tail : '', inclusive }
}

function interval({
  lower,
  upper,
  inclusive = true,
}: {
  lower?: VersionToken
  upper?: VersionToken
  inclusive?: boolean
}): Meaning {
  const low = lower && bound(lower, inclusive)
  const high = upper && bound(upper, inclusive)
  if (!low && !high) return unreadable('it compares with no number')
  return { kind: 'interval', ...(low ? { lower: low } : {}), ...(high ? { upper: high } : {}) }
}

function withOperator(operator: string, version: VersionToken): Meaning {
  const newest = version.parts.find((part) => part.kind === 'newest')
  if (newest?.kind === 'newest' && (operator === '<' || operator === '<=')) {
    const within = leadingNumbers(version.parts)
    // Whoever writes "<= 2.latest" beside "2.latest" means the ones before it.
    return {
      kind: 'older',
      than: { kind: 'newest', of: levelOf(version.parts, within), back: newest.back, within },
      within: [],
    }
  }
  if (operator === '<') return interval({ upper: version, inclusive: false })
  if (operator === '<=') return interval({ upper: version })
  if (operator === '>') return interval({ lower: version, inclusive: false })
  if (operator === '>=') return interval({ lower: version })
  if (operator === '=') return exactly(version)
  if (operator === '!=') return unreadable('it makes an exception')
  return compatible(operator, version)
}

function exactly(version: VersionToken): Meaning {
  const numbers = leadingNumbers(version.parts)
  if (numbers.length < version.parts.length) return alone(version, [])
  return { kind: 'exact', numbers, tail: version.tail }
}

/** `^3.0.1` goes up to the next major, `~3.0.1` to the next minor; `~20.x.x` is all of 20 (node-semver's readings). */
function compatible(operator: string, version: VersionToken): Meaning {
  const numbers = leadingNumbers(version.parts)
  if (numbers.length === 0) return { kind: 'all' }
  if (numbers.length < 2) return { kind: 'line', numbers }
  const firstCounts = Math.max(
    0,
    numbers.findIndex((number) => number > 0),
  )
  const kept = numbers.slice(0, operator === '^' ? firstCounts + 1 : Math.min(2, numbers.length))
  if (kept.length === numbers.length) return { kind: 'line', numbers }
  const lower: Bound = { numbers, tail: version.tail, inclusive: true }
  return { kind: 'interval', lower, upper: { numbers: kept, tail: '', inclusive: true } }
}

/** Two versions: `2.0 - 2.4`, "2.0 to 2.4", "between 2.0 and 2.4", `>= 2.0 < 2.4`. */
function readRange(group: readonly Token[], first: VersionToken, second: VersionToken): Meaning {
  const between = group.slice(group.indexOf(first) + 1, group.indexOf(second))
  if (between.some((token) => token.kind === 'operator')) {
    return readComparators(group) ?? unreadable('its comparisons do not fit together')
  }
  const connects = between.some(
    (token) =>
      token.kind === 'dash' ||
      (token.kind === 'word' && (UP_TO.has(token.text.toLowerCase()) || /^and$/i.test(token.text))),
  )
  if (connects) return rangeOf(bound(first, true), bound(second, true))
  const said = between.find((token) => token.kind === 'word')
  if (said?.kind === 'word' && OLDER.has(said.text.toLowerCase()))
    return unreadable('it compares two versions in words')
  return unreadable('it names two versions without saying what lies between')
}

function rangeOf(lower: Bound | undefined, upper: Bound | undefined): Meaning {
  if (!lower || !upper) return unreadable('it compares with no number')
  if (!precedes(lower.numbers, upper.numbers)) return unreadable('its first version is above its second')
  return { kind: 'interval', lower, upper }
}

/** `>= 2.0 < 2.4`: each operator with its version, a lower end and an upper one. */
function readComparators(group: readonly Token[]): Meaning | undefined {
  let lower: Bound | undefined
  let upper: Bound | undefined
  for (const [index, token] of group.entries()) {
    if (token.kind !== 'version') continue
    const before = group[index - 1]
    if (before?.kind !== 'operator') return undefined
    const meaning = withOperator(before.text, token)
    if (meaning.kind !== 'interval' || (meaning.lower && lower) || (meaning.upper && upper)) return undefined
    lower = meaning.lower ?? lower
    upper = meaning.upper ?? upper
  }
  if (!lower || !upper) return undefined
  return rangeOf(lower, upper)
}
