import { leadingNumbers } from './numbers.ts'
import { type PlainRelease, readPlain } from './plain-release.ts'
import { LONGEST_TAIL } from './tails.ts'

/** A tag's name taken apart: `webssh2-server-v5.2.0-rc.1` is the prefix, 5.2.0, and the tail `-rc.1`. */
export interface TagName {
  readonly prefix: string
  /** What a scheme reads: the numbers with dots, and the tail. */
  readonly version: string
  readonly numbers: readonly number[]
  readonly tail: string
}

/** A tag as a source lists it. */
export interface SourceTag {
  readonly name: string
  readonly date?: string
  /** Where the source says so; a name may say it too. */
  readonly prerelease?: boolean
}

/** A tag with the version found in its name, and its date where the source has it. */
export type ReadTag = PlainRelease | OtherTag

/** A tag that does not end in its numbers, has more than three, or is a prerelease as the source says. */
export interface OtherTag extends TagName {
  readonly name: string
  readonly date: string | undefined
  readonly prerelease?: boolean | undefined
}

/** In UTF-16 units. Git allows longer names, but nobody releases under one. */
const LONGEST = 255

/**
 * Finds the version in a tag's name, or undefined where there is none. The version begins at a number that nothing but a
 * separator, a `v`, or letters from the very beginning stands before, so that the 2 of `webssh2-server-v5.2.0` is none.
 * Of several such places the first with two numbers wins; one number alone counts only behind a plain prefix (`v34`).
 * One pass over the name.
 */
export function splitTag(name: string): TagName | undefined {
  return name.length > LONGEST ? undefined : (splitAtStart(name) ?? search(name))
}

/** The same with the tag's date, and whether the source calls it a prerelease. */
export function readTag({ name, date, prerelease }: SourceTag): ReadTag | undefined {
  const finished = prerelease !== true
  const plain = finished ? readPlain(name, date, name.startsWith('v') ? 1 : 0) : undefined
  if (plain) return plain
  const found = splitTag(name)
  if (!found) return undefined
  const { prefix, version, numbers, tail } = found
  const behind = finished && tail === '' ? readPlain(name, date, prefix.length) : undefined
  if (behind) return behind
  return { name, date, prerelease, prefix, version, numbers, tail }
}

function search(name: string): TagName | undefined {
  let single: TagName | undefined
  let digitsBefore = false
  for (let at = 0; at < name.length; at++) {
    if (!isDigit(name.charCodeAt(at))) continue
    const split = beginsVersion(name, at) ? readAt(name, at) : undefined
    if (split && split.numbers.length > 1) return split
    // The words of a plain prefix hold no digits, so that only the first number of a name can stand behind one.
    if (split && !digitsBefore && isPlainPrefix(split.prefix) && !isTime(split)) single = split
    digitsBefore = true
    while (at + 1 < name.length && isDigit(name.charCodeAt(at + 1))) at++
  }
  return single
}

/** `v1.2.3` and `1.2.3-rc.1`, nearly all tags there are, without the search above, which would find the same. */
function splitAtStart(name: string): TagName | undefined {
  const prefix = name.startsWith('v') ? 'v' : ''
  const read = leadingNumbers(name, '.', prefix.length)
  if (!read || read.numbers.length === 1 || read.rest.length > LONGEST_TAIL) return undefined
  return { prefix, version: name.slice(prefix.length), numbers: read.numbers, tail: read.rest }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
const DOT = 46

/** `20240131` can be a version; with more digits it is the time of a build or the number of a job. */
const isTime = ({ numbers: [only = 0] }: TagName): boolean => only > 99_999_999

/** Whether a version can begin at the digit at `at`, judged by the letters that stand right before it. */
function beginsVersion(name: string, at: number): boolean {
  const before = name.charCodeAt(at - 1)
  const dotted = before === DOT
  if (at > 0 && !dotted && !isLetter(before)) return true
  const end = dotted ? at - 1 : at
  const start = lettersBefore(name, end)
  // `v.2.8.0`: letters and a dot, right from the beginning or behind a separator.
  if (dotted) return start === 0 || isSeparator(name.charCodeAt(start - 1))
  const letters = name.slice(start, end).toLowerCase()
  return start === 0 || letters === 'v' || letters === 'ver' || letters === 'version'
}

/** `-`, `_`, `/` or `@` */
const isSeparator = (code: number): boolean => code === 45 || code === 95 || code === 47 || code === 64

/** Where the letters begin that end at `end`. Digits end them, so that all calls for one name take one pass together. */
function lettersBefore(name: string, end: number): number {
  let start = end
  while (start > 0 && isLetter(name.charCodeAt(start - 1))) start--
  return start
}

function readAt(name: string, at: number): TagName | undefined {
  const separator = separatorAt(name, at)
  const read = leadingNumbers(name, separator, at)
  if (!read || read.rest.length > LONGEST_TAIL) return undefined
  const { numbers, rest } = read
  const version = separator === '.' ? name.slice(at) : numbers.join('.') + rest
  return { prefix: name.slice(0, at), version, numbers, tail: rest }
}

/** What stands between the numbers: `_` in `STRUTS_7_3_0`, `-` in the date `2024-01-31`, a dot everywhere else. */
function separatorAt(name: string, at: number): '.' | '_' | '-' {
  let end = at
  while (end - at < 5 && isDigit(name.charCodeAt(end))) end++
  if (name[end] === '_') return '_'
  return name[end] === '-' && /^(?:19|20)\d\d-\d\d-\d\d(?!\d)/.test(name.slice(at, at + 11)) ? '-' : '.'
}

const PLAIN = new Set('v ver version versions rel release releases r tag tags stable refs final public'.split(' '))
/** What may stand before the version without being part of a name: `core-v`, `core-release-`. */
const MARKS = new Set(['v', 'ver', 'version', 'release', 'rel', 'r'])
const SEPARATORS = '-_/@. '

/** The package or product that a prefix names: empty for `v`, `release-`, `refs/tags/v`; `@babel/core` for `@babel/core@`. */
export function prefixName(prefix: string): string {
  if (isPlainPrefix(prefix)) return ''
  const name = withoutSeparators(prefix.replace(/^(?:refs\/)?tags\//i, ''))
  const last = lastWord(name)
  return MARKS.has(last.toLowerCase()) ? withoutSeparators(name.slice(0, -last.length)) : name
}

function withoutSeparators(text: string): string {
  let end = text.length
  while (end > 0 && SEPARATORS.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

function lastWord(text: string): string {
  let start = text.length
  while (start > 0 && !SEPARATORS.includes(text.charAt(start - 1))) start--
  return text.slice(start)
}

/** Whether a prefix holds only words that go with any version. Thousands of names such as `nightly-20240131` ask. */
export function isPlainPrefix(prefix: string): boolean {
  let rest = withoutSeparators(prefix)
  while (rest !== '') {
    const word = lastWord(rest)
    if (!PLAIN.has(word.toLowerCase())) return false
    rest = withoutSeparators(rest.slice(0, -word.length))
  }
  return true
}
