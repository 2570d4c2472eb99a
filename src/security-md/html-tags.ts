import { isDigitCode, isLetterCode } from './characters.ts'

/** A tag, comment or declaration of HTML as CommonMark defines it. */
export interface HtmlMark {
  readonly kind: 'open' | 'close' | 'other'
  /** Lower case; empty for comments and declarations. */
  readonly name: string
  /** Offset after its last character. */
  readonly end: number
  readonly selfClosing: boolean
}

/**
 * Reads the opening or closing tag at `start` (the offset of its `<`), within `end`.
 * Undefined where none stands there. Source of the grammar: CommonMark 0.31.2, section 6.6.
 */
export function readTag(text: string, start: number, end: number): HtmlMark | undefined {
  const closing = text[start + 1] === '/'
  const nameStart = start + (closing ? 2 : 1)
  if (!isLetterCode(text.charCodeAt(nameStart)) || nameStart >= end) return undefined
  let at = nameStart
  while (at < end && isNameCode(text.charCodeAt(at))) at += 1
  const name = text.slice(nameStart, at).toLowerCase()

  if (!closing) at = skipAttributes(text, at, end)
  at = skipSpace(text, at, end)
  const selfClosing = !closing && text[at] === '/'
  if (selfClosing) at += 1
  if (at >= end || text[at] !== '>') return undefined
  return { kind: closing ? 'close' : 'open', name, end: at + 1, selfClosing }
}

/** The value of an attribute of the tag between the offsets, without its quotes and with its entities as written. */
export function attribute(text: string, start: number, end: number, wanted: string): string | undefined {
  let at = start + 1
  while (at < end && isNameCode(text.charCodeAt(at))) at += 1
  for (;;) {
    const nameStart = skipSpace(text, at, end)
    if (nameStart === at) return undefined
    const nameEnd = skipAttributeName(text, nameStart, end)
    if (nameEnd === nameStart) return undefined
    at = skipAttributeValue(text, nameEnd, end)
    if (text.slice(nameStart, nameEnd).toLowerCase() !== wanted) continue

    const value = text.slice(nameEnd, at).trim().replace('=', '').trim()
    return /^["']/.test(value) ? value.slice(1, -1) : value
  }
}

function skipAttributes(text: string, start: number, end: number): number {
  let at = start
  for (;;) {
    const nameStart = skipSpace(text, at, end)
    if (nameStart === at) return at
    const nameEnd = skipAttributeName(text, nameStart, end)
    if (nameEnd === nameStart) return at
    at = skipAttributeValue(text, nameEnd, end)
  }
}

function skipAttributeName(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isAttributeNameCode(text.charCodeAt(at), at === start)) at += 1
  return at
}

/** The offset after `= value`, or `start` where no whole value follows. */
function skipAttributeValue(text: string, start: number, end: number): number {
  let at = skipSpace(text, start, end)
  if (text[at] !== '=' || at >= end) return start
  at = skipSpace(text, at + 1, end)
  const quote = text[at]
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, at + 1)
    return close < 0 || close >= end ? start : close + 1
  }
  const valueStart = at
  while (at < end && !' \t\n\r"\'=<>`'.includes(text[at] ?? ' ')) at += 1
  return at === valueStart ? start : at
}

function skipSpace(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isSpaceCode(text.charCodeAt(at))) at += 1
  return at
}

function isSpaceCode(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13
}

function isNameCode(code: number): boolean {
  return isLetterCode(code) || isDigitCode(code) || code === 45
}

/** `:` and `_` may start a name; digits, `.` and `-` may only follow. */
function isAttributeNameCode(code: number, first: boolean): boolean {
  if (isLetterCode(code) || code === 58 || code === 95) return true
  return !first && (isDigitCode(code) || code === 46 || code === 45)
}
