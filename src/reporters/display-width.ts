import { lazyPattern } from '../text/lazy-pattern.ts'

/** A user-perceived character and the columns of a terminal that it takes. */
export interface Grapheme {
  readonly text: string
  readonly width: number
}

/** Each of these is one character of one column: no need for the tables of Unicode, which take 20 ms to load. */
const SIMPLE =
  /^[\x20-\x7E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2139\u2190-\u2193\u2500-\u257F\u26A0\u2713-\u2718]*$/
const zeroWidth = lazyPattern('^[\\p{Mark}\\p{Format}]', 'u')
const emoji = lazyPattern('^(?:\\p{Emoji_Presentation}|\\p{Regional_Indicator}{2})|\\uFE0F', 'u')
/** The blocks that Unicode's EastAsianWidth.txt marks as wide or full-width. */
const WIDE =
  /^[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{17000}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{20000}-\u{3FFFD}]/u

/** Splits a text into what a reader takes for characters. */
export function graphemes(text: string): Grapheme[] {
  if (SIMPLE.test(text)) return Array.from(text, (character) => ({ text: character, width: 1 }))
  const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)
  return Array.from(segments, ({ segment }) => ({ text: segment, width: widthOf(segment) }))
}

/** The columns that a text takes in a terminal. Terminals differ on emoji; this is what most of them do. */
export function displayWidth(text: string): number {
  if (SIMPLE.test(text)) return text.length
  return graphemes(text).reduce((sum, { width }) => sum + width, 0)
}

/** Fills a text up with blanks to a width. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/** Cuts a text to a width, the last column then being an ellipsis. */
export function clipped(text: string, width: number): string {
  // A character has at most a few code units per column, so the rest of a huge text need not be split.
  const near = text.slice(0, width * 16)
  if (near.length === text.length && displayWidth(text) <= width) return text
  let clip = ''
  let used = 0
  for (const grapheme of graphemes(near)) {
    used += grapheme.width
    if (used > width - 1) break
    clip += grapheme.text
  }
  return `${clip}…`
}

function widthOf(grapheme: string): number {
  if (zeroWidth().test(grapheme)) return 0
  return emoji().test(grapheme) || WIDE.test(grapheme) ? 2 : 1
}
