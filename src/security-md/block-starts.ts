import type { Span } from '../text/span.ts'
import { isBlankCode, isDigitCode, isLetterCode, skipBlanks, trimBlanks } from './characters.ts'
import { readTag } from './html-tags.ts'

/** An opening code fence: its character, its length, and the columns it is indented by. */
export interface Fence {
  readonly mark: number
  readonly length: number
}

/** An ATX heading: its depth, and its content without the marks. */
export interface AtxHeading {
  readonly depth: number
  readonly content: Span
}

/** A list marker: its length, and whether it may interrupt a paragraph (a bullet or the number 1). */
export interface ListMarker {
  readonly length: number
  readonly interrupts: boolean
}

const HASH = 35
const STAR = 42
const PLUS = 43
const DASH = 45
const BACKTICK = 96
const TILDE = 126

/** All of these look at one line of `text` from `start`, where its first character stands that is no white space, to `end`. */

/** Source: CommonMark 0.31.2, section 4.5. */
export function readFence(text: string, start: number, end: number): Fence | undefined {
  const mark = text.charCodeAt(start)
  if (mark !== BACKTICK && mark !== TILDE) return undefined
  const length = runLength(text, start, end)
  if (length < 3) return undefined
  if (mark === BACKTICK && indexWithin(text, '`', start + length, end) >= 0) return undefined
  return { mark, length }
}

/** True where the line closes the fence. */
export function closesFence(text: string, start: number, end: number, fence: Fence): boolean {
  if (start >= end || text.charCodeAt(start) !== fence.mark) return false
  const length = runLength(text, start, end)
  return length >= fence.length && isBlankFrom(text, start + length, end)
}

/** Source: section 4.2. */
export function readAtxHeading(text: string, start: number, end: number): AtxHeading | undefined {
  if (text.charCodeAt(start) !== HASH) return undefined
  const depth = runLength(text, start, end)
  if (depth > 6) return undefined
  const from = skipBlanks(text, start + depth, end)
  if (from === start + depth && from < end) return undefined

  let to = trimBlanks(text, from, end)
  let closing = to
  while (closing > from && text.charCodeAt(closing - 1) === HASH) closing -= 1
  // The closing marks count only after white space, or where nothing else is there.
  if (closing === from || isBlankCode(text.charCodeAt(closing - 1))) to = trimBlanks(text, from, closing)
  return { depth, content: { start: from, end: to } }
}

/** 1 for `===`, 2 for `---`, else 0. Source: section 4.3. */
export function setextDepth(text: string, start: number, end: number): 0 | 1 | 2 {
  const mark = text[start]
  if (mark !== '=' && mark !== '-') return 0
  if (!isBlankFrom(text, start + runLength(text, start, end), end)) return 0
  return mark === '=' ? 1 : 2
}

/** Source: section 4.1. */
export function isThematicBreak(text: string, start: number, end: number): boolean {
  const mark = text[start]
  if (mark !== '*' && mark !== '-' && mark !== '_') return false
  let marks = 0
  for (let at = start; at < end; at += 1) {
    if (text[at] === mark) marks += 1
    else if (!isBlankCode(text.charCodeAt(at))) return false
  }
  return marks >= 3
}

/** Source: section 5.2. */
export function readListMarker(text: string, start: number, end: number): ListMarker | undefined {
  const code = text.charCodeAt(start)
  let at = start
  let interrupts = true
  if (code === STAR || code === PLUS || code === DASH) at += 1
  else {
    while (at < end && at - start < 10 && isDigitCode(text.charCodeAt(at))) at += 1
    if (at === start || at - start > 9 || at >= end || (text[at] !== '.' && text[at] !== ')')) return undefined
    interrupts = text.slice(start, at) === '1'
    at += 1
  }
  if (at < end && !isBlankCode(text.charCodeAt(at))) return undefined
  // An empty item cannot interrupt a paragraph either.
  return { length: at - start, interrupts: interrupts && !isBlankFrom(text, at, end) }
}

/** What closes an HTML block: a text that the closing line holds, or a blank line. */
export type HtmlEnd = readonly string[] | 'blank line'

const RAW_TAGS = new Set(['pre', 'script', 'style', 'textarea'])
const RAW_ENDS: HtmlEnd = ['</pre>', '</script>', '</style>', '</textarea>']

/** The names that start an HTML block whatever follows them. Source: CommonMark 0.31.2, section 4.6, start condition 6. */
const BLOCK_TAGS = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link ' +
    'main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead ' +
    'title tr track ul'
  ).split(' '),
)

/** How the HTML block that starts here ends, or undefined where none starts. `interrupting`: the line before is of a paragraph. */
export function readHtmlStart(text: string, start: number, end: number, interrupting: boolean): HtmlEnd | undefined {
  if (text[start] !== '<') return undefined
  if (text.startsWith('<!--', start)) return ['-->']
  if (text.startsWith('<?', start)) return ['?>']
  if (text.startsWith('<![CDATA[', start)) return [']]>']
  if (text[start + 1] === '!') return isLetterCode(text.charCodeAt(start + 2)) ? ['>'] : undefined

  const closing = text[start + 1] === '/'
  const nameStart = start + (closing ? 2 : 1)
  let nameEnd = nameStart
  while (nameEnd < end && isNameCode(text.charCodeAt(nameEnd))) nameEnd += 1
  const name = text.slice(nameStart, nameEnd).toLowerCase()
  const after = nameEnd < end ? (text[nameEnd] ?? '') : ''
  const bounded = after === '' || after === '>' || after === ' ' || after === '\t'
  if (!closing && bounded && RAW_TAGS.has(name)) return RAW_ENDS
  if (BLOCK_TAGS.has(name) && (bounded || text.startsWith('/>', nameEnd))) return 'blank line'
  if (interrupting || (RAW_TAGS.has(name) && !closing)) return undefined
  const tag = readTag(text, start, end)
  return tag !== undefined && isBlankFrom(text, tag.end, end) ? 'blank line' : undefined
}

/** True where the line holds what ends the HTML block. */
export function endsHtml(text: string, start: number, end: number, htmlEnd: HtmlEnd): boolean {
  if (htmlEnd === 'blank line') return false
  const line = text.slice(start, end).toLowerCase()
  return htmlEnd.some((mark) => line.includes(mark.toLowerCase()))
}

function runLength(text: string, start: number, end: number): number {
  const mark = text[start]
  let at = start
  while (at < end && text[at] === mark) at += 1
  return at - start
}

function isBlankFrom(text: string, start: number, end: number): boolean {
  return skipBlanks(text, start, end) >= end
}

function indexWithin(text: string, wanted: string, start: number, end: number): number {
  for (let at = start; at < end; at += 1) if (text[at] === wanted) return at
  return -1
}

function isNameCode(code: number): boolean {
  return isLetterCode(code) || isDigitCode(code) || code === DASH
}
