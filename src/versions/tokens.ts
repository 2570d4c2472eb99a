import { lazyPattern } from '../text/lazy-pattern.ts'

/** One number of a version as written: a number, a wildcard (`x`, `*`, `z`), or a symbol that counts from the newest (`NN`, `NN-1`, `latest`). */
export type Part =
  | { readonly kind: 'number'; readonly value: number }
  /** `26042x`: ten numbers at once. */
  | { readonly kind: 'tens'; readonly value: number }
  | { readonly kind: 'any' }
  | { readonly kind: 'newest'; readonly back: number }

export type Token =
  | { readonly kind: 'version'; readonly parts: readonly Part[]; readonly tail: string; readonly text: string }
  | { readonly kind: 'operator'; readonly text: '<' | '<=' | '>' | '>=' | '=' | '~' | '^' | '!=' }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'comma' | 'open' | 'close' | 'plus' | 'dash' | 'slash' | 'or' }

const OPERATORS: readonly (readonly [string, Extract<Token, { kind: 'operator' }>['text']])[] = [
  ['<=', '<='],
  ['=<', '<='],
  ['≤', '<='],
  ['⩽', '<='],
  ['>=', '>='],
  ['=>', '>='],
  ['≥', '>='],
  ['⩾', '>='],
  ['!=', '!='],
  ['~>', '~'],
  ['~=', '~'],
  ['===', '='],
  ['==', '='],
  ['<', '<'],
  ['>', '>'],
  ['=', '='],
  ['~', '~'],
  ['^', '^'],
]

const SIGNS: Readonly<Record<string, Exclude<Token['kind'], 'version' | 'operator' | 'word'>>> = {
  ',': 'comma',
  ';': 'comma',
  '、': 'comma',
  '，': 'comma',
  '\n': 'comma',
  '(': 'open',
  '[': 'open',
  '（': 'open',
  ')': 'close',
  ']': 'close',
  '）': 'close',
  '+': 'plus',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '‑': 'dash',
  '−': 'dash',
  '…': 'dash',
  '→': 'dash',
  '/': 'slash',
  '|': 'or',
  '&': 'comma',
}

const letter = lazyPattern('\\p{L}', 'u')
const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9'
const isLetter = (char: string | undefined): boolean =>
  char !== undefined &&
  ((char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || (char > '\x7f' && letter().test(char)))
const mayOperate = (char: string | undefined): boolean => char !== undefined && '<>=!~^≤⩽≥⩾'.includes(char)
const isWordChar = (char: string | undefined): boolean =>
  isLetter(char) || isDigit(char) || char === '_' || char === "'" || char === '’'

/** A cell longer than this is prose, not a version; the rest is not looked at. */
const LONGEST_CELL = 2_000

/** Splits the readable text of a version cell into tokens, in one pass. */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = []
  const end = Math.min(text.length, LONGEST_CELL)
  let at = 0
  while (at < end) {
    const version = readVersion(text, at)
    if (version) {
      found.push(version.token)
      at = version.end
      continue
    }
    const operator = mayOperate(text[at]) ? OPERATORS.find(([sign]) => text.startsWith(sign, at)) : undefined
    if (operator) {
      found.push({ kind: 'operator', text: operator[1] })
      at += operator[0].length
      continue
    }
    if (isWordChar(text[at])) {
      const start = at
      at = wordEnd(text, start, end)
      found.push({ kind: 'word', text: text.slice(start, at) })
      if (joinsVersion(text, start, at)) at++
      continue
    }
    if (text.startsWith('..', at)) {
      found.push({ kind: 'dash' })
      while (text[at] === '.') at++
      continue
    }
    const sign = SIGNS[text[at] ?? '']
    if (sign) found.push({ kind: sign })
    at++
  }
  return found
}

const isInnerMark = (char: string | undefined): boolean => char === '-' || char === '.' || char === '@'

/** Scripts that are written without blanks: a number after such a character begins something new. */
const isUnspaced = (char: string | undefined): boolean =>
  char !== undefined && /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(char)

/** A word goes on over `-`, `.` and `@` inside it, and over the slash of a scoped package: `@scope/name`. */
function wordEnd(text: string, start: number, limit: number): number {
  let at = start
  while (at < limit) {
    const char = text[at]
    const inside = isInnerMark(char) && isWordChar(text[at + 1]) && !joinsVersion(text, start, at)
    const scope = char === '/' && text[start - 1] === '@' && isLetter(text[at + 1])
    if (isDigit(char) && at > start && isUnspaced(text[at - 1])) break
    if (!isWordChar(char) && !inside && !scope) break
    at++
  }
  return at
}

/** `release-3.4`, `name@1.2`, `maint/1.0`: the mark at `at` only hangs a version on a name; `beta-2` and `N-1` are words. */
function joinsVersion(text: string, start: number, at: number): boolean {
  const mark = text[at]
  if (mark !== '-' && mark !== '@' && mark !== '/') return false
  if (!isDigit(text[text[at + 1] === 'v' ? at + 2 : at + 1])) return false
  return !/^(?:alpha|beta|rc|m|milestone|build|preview|r|sp|n|main|master)$/i.test(text.slice(start, at))
}

/** A version begins at a digit, at `v` before a digit, or at a wildcard that stands for a first number (`x.x`, `*`). */
function readVersion(text: string, start: number): { readonly token: Token; readonly end: number } | undefined {
  if (start > 0 && isWordChar(text[start - 1]) && !isUnspaced(text[start - 1])) return undefined
  let at = start
  if ((text[at] === 'v' || text[at] === 'V') && isDigit(text[at + (text[at + 1] === '.' ? 2 : 1)])) {
    at += text[at + 1] === '.' ? 2 : 1
  }
  const parts: Part[] = []
  for (;;) {
    const part = readPart(text, at, parts.length)
    if (!part) break
    parts.push(part.part)
    at = part.end
    const next = text[at]
    if (next !== '.' && next !== '_') break
    if (!readPart(text, at + 1, parts.length)) break
    at += 1
  }
  const [first] = parts
  if (!first || !isVersionStart(parts, text, start, at)) return undefined
  // `2nd`, `10ms`: a number that is part of a word.
  if (parts.length === 1 && isLetter(text[at]) && !isUnspaced(text[at])) return undefined
  const tail = readTail(text, at, parts.length)
  at += tail.length
  return { token: { kind: 'version', parts, tail, text: text.slice(start, at) }, end: at }
}

function isVersionStart(parts: readonly Part[], text: string, start: number, end: number): boolean {
  if (parts[0]?.kind === 'number' || parts[0]?.kind === 'tens') return true
  // `x.x.x` and a lone `*` are versions; a lone `x` is a word.
  return parts.length > 1 || (text[start] === '*' && end === start + 1 && text[start - 1] !== '-')
}

function readPart(
  text: string,
  start: number,
  index: number,
): { readonly part: Part; readonly end: number } | undefined {
  if (isDigit(text[start])) {
    let end = start
    while (isDigit(text[end])) end++
    if (end - start > 15) return undefined
    const value = Number(text.slice(start, end))
    const tens = index > 0 && /^[xX]$/.test(text[end] ?? '') && !isWordChar(text[end + 1])
    return tens ? { part: { kind: 'tens', value }, end: end + 1 } : { part: { kind: 'number', value }, end }
  }
  if (text[start] === '*') return { part: { kind: 'any' }, end: start + 1 }
  return readSymbol(text, start, index)
}

/** `x`, `X`, `y`, `z`, `n` stand for any number; `NN` for the newest, `NN-1` for the one before it; so does the word `latest`. */
function readSymbol(
  text: string,
  start: number,
  index: number,
): { readonly part: Part; readonly end: number } | undefined {
  let end = start
  while (isLetter(text[end])) end++
  const word = text.slice(start, end)
  if (isDigit(text[end]) && word.length > 0) return undefined
  if (index > 0 && word.toLowerCase() === 'latest') return { part: { kind: 'newest', back: 0 }, end }
  if (index > 0 && /^N{1,2}$/.test(word)) {
    if (text[end] === '-' && isDigit(text[end + 1]) && !isDigit(text[end + 2])) {
      return { part: { kind: 'newest', back: Number(text[end + 1]) }, end: end + 2 }
    }
    return { part: { kind: 'newest', back: 0 }, end }
  }
  // The Cyrillic letter looks the same.
  if (/^(?:[xX]{1,2}|[yYzZnхХ])$/.test(word)) return { part: { kind: 'any' }, end }
  return undefined
}

/** `-rc.1`, `rc1`, `.Final`, `-SNAPSHOT`, `+build`; a dash before a number and a blank is a range, not a tail. */
function readTail(text: string, start: number, count: number): string {
  let end = start
  if (isAsciiLetter(text[end]) || ((text[end] === '-' || text[end] === '+') && isTailStart(text, end + 1, count))) end++
  else if (text[end] === '.' && isAsciiLetter(text[end + 1])) end++
  else return ''
  while (end < text.length && (isAsciiWord(text[end]) || (isTailMark(text[end]) && isAsciiWord(text[end + 1])))) end++
  return text.slice(start, end)
}

const isTailMark = (char: string | undefined): boolean => char === '.' || char === '-' || char === '+' || char === '_'
const isAsciiLetter = (char: string | undefined): boolean => char !== undefined && /[A-Za-z]/.test(char)
const isAsciiWord = (char: string | undefined): boolean => char !== undefined && /[A-Za-z0-9]/.test(char)

function isTailStart(text: string, at: number, count: number): boolean {
  if (isAsciiLetter(text[at])) return true
  // `15.0.0-0` is a prerelease; `2.0-2.4` and `1-3` are ranges.
  if (count < 3) return false
  let end = at
  while (isDigit(text[end])) end++
  return end > at && text[end] !== '.' && !isLetter(text[end])
}
