import { leadingNumbers } from './numbers.ts'

/** A tag's name taken apart: `webssh2-server-v5.2.0-rc.1` is the prefix, 5.2.0, and the tail `-rc.1`. */
export interface TagName {
  readonly prefix: string
  /** What a scheme reads: the numbers with dots, and the tail. */
  readonly version: string
  readonly numbers: readonly number[]
  readonly tail: string
}

/** Git allows longer names, but nobody releases under one. */
const LONGEST = 255

/**
 * Finds the version in a tag's name, or undefined where there is none. The version begins at a number that nothing but a
 * separator, a `v`, or letters from the very beginning stands before, so that the 2 of `webssh2-server-v5.2.0` is none.
 * Of several such places the first with two numbers wins; one number alone counts only behind a plain prefix (`v34`).
 */
export function splitTag(name: string): TagName | undefined {
  if (name.length > LONGEST) return undefined
  const usual = plainTag(name)
  if (usual) return usual
  let single: TagName | undefined
  for (let at = 0; at < name.length; at++) {
    if (!isDigit(name, at) || isDigit(name, at - 1) || !beginsVersion(name, at)) continue
    const split = readAt(name, at)
    if (!split) continue
    if (split.numbers.length > 1) return split
    single ??= isPlainPrefix(split.prefix) && !/^\w*\d{5}/.test(name.slice(at + 5)) ? split : undefined
  }
  return single
}

/** `v1.2.3` and `1.2.3`, nearly all tags there are, without the search below. */
function plainTag(name: string): TagName | undefined {
  const start = name.startsWith('v') ? 1 : 0
  const version = start === 1 ? name.slice(1) : name
  const read = leadingNumbers(version)
  if (read?.rest !== '' || read.numbers.length < 2) return undefined
  return { prefix: start === 1 ? 'v' : '', version, numbers: read.numbers, tail: '' }
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

function beginsVersion(name: string, at: number): boolean {
  const before = name[at - 1]
  if (before === undefined || !/[A-Za-z.]/.test(before)) return true
  if (before === '.') return /^[A-Za-z]*\.$/.test(name.slice(0, at).replace(/^.*[-_/@]/s, ''))
  const start = lettersBefore(name, at)
  const letters = name.slice(start, at).toLowerCase()
  if (letters === 'v' || letters === 'ver' || letters === 'version') return true
  return start === 0
}

function lettersBefore(name: string, at: number): number {
  let start = at
  while (start > 0 && /[A-Za-z]/.test(name[start - 1] ?? '')) start--
  return start
}

function readAt(name: string, at: number): TagName | undefined {
  const text = name.slice(at)
  const separators = firstSeparator(text) === '_' ? '_' : isDashedDate(text) ? '-' : '.'
  const read = leadingNumbers(text, separators)
  if (!read) return undefined
  const version = read.numbers.length > 1 && separators !== '.' ? read.numbers.join('.') + read.rest : text
  return { prefix: name.slice(0, at), version, numbers: read.numbers, tail: read.rest }
}

const firstSeparator = (text: string): string | undefined => /^\d+([^\d])/.exec(text)?.[1]
const isDashedDate = (text: string): boolean => /^(?:19|20)\d\d-\d\d-\d\d(?!\d)/.test(text)

const PLAIN = new Set([
  '',
  'v',
  'ver',
  'version',
  'versions',
  'rel',
  'release',
  'releases',
  'r',
  'tag',
  'tags',
  'stable',
  'refs',
  'final',
  'public',
])

/** The package or product that a prefix names: empty for `v`, `release-`, `refs/tags/v`; `core` for `@babel/core@` is kept as `@babel/core`. */
export function prefixName(full: string): string {
  const prefix = full.replace(/^(?:refs\/)?tags\//i, '')
  const words = prefix.split(/[-_/ .]+/).filter((word) => !PLAIN.has(word.toLowerCase()))
  if (words.length === 0) return ''
  return (
    prefix.replace(/(?:^|[-_/@. ])(?:v|ver|version|release|rel|r)?[-_/@. ]*$/i, '') || prefix.replace(/[-_/@. ]+$/, '')
  )
}

export function isPlainPrefix(prefix: string): boolean {
  return prefixName(prefix) === ''
}
