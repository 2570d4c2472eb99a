import { lazyPattern } from '../text/lazy-pattern.ts'
import type { Span } from '../text/span.ts'
import { isDigitCode, isLetterCode, trimBlanks } from './characters.ts'
import type { Piece } from './readable-text.ts'

/** The lines of a block whose inline content is to be read: prose, the content of an ATX heading or one cell of a table. */
export interface InlineSource {
  readonly kind: 'prose' | 'heading' | 'cell'
  readonly lines: readonly Span[]
}

/** Inline content as a reader sees it, in the order of the file, and the targets of its links. */
export interface InlineText {
  readonly pieces: readonly Piece[]
  readonly links: readonly string[]
}

/** Reads inline content that holds no markup; undefined where something in it may be markup. */
export function readPlainText(text: string, source: InlineSource): InlineText | undefined {
  return source.lines.some((line) => mayHoldMarkup(text, line)) ? undefined : readVerbatim(text, source)
}

/** Reads inline content as it is written. */
export function readVerbatim(text: string, { lines }: InlineSource): InlineText {
  const pieces: Piece[] = []
  for (const [index, line] of lines.entries()) {
    const end = trimBlanks(text, line.start, line.end)
    pieces.push({ text: text.slice(line.start, end), span: { start: line.start, end }, literal: false })
    if (index < lines.length - 1) pieces.push(lineBreak(text, end, line.end))
  }
  return { pieces, links: [] }
}

/** Two spaces or more before the line end break the line; else the two lines are one to the reader. */
export function lineBreak(text: string, start: number, lineEnd: number): Piece {
  const hard = lineEnd - start > 1 && !text.slice(start, lineEnd).includes('\t')
  const length = text.startsWith('\r\n', lineEnd) ? 2 : 1
  return { text: hard ? '\n' : ' ', span: { start: lineEnd, end: lineEnd + length }, literal: false }
}

const MARKS = /[\\`*[\]<&_]/g
/** After these a `<` or `&` starts nothing. */
const HARMLESS_AFTER = /[\s\d=]/
const ofWord = lazyPattern('[\\p{L}\\p{N}]', 'u')

/** False only where CommonMark certainly reads the line as it is written. */
function mayHoldMarkup(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, end)
  MARKS.lastIndex = 0
  for (let match = MARKS.exec(line); match !== null; match = MARKS.exec(line)) {
    const { 0: mark, index } = match
    if (!isHarmless(mark, line[index - 1], line[index + 1])) return true
  }
  return false
}

/** True where a mark certainly stands for itself. */
export function isHarmless(mark: string, before: string | undefined, after: string | undefined): boolean {
  if (mark === '<' || mark === '&') return after === undefined || HARMLESS_AFTER.test(after)
  return mark === '_' && before !== undefined && after !== undefined && isOfWord(before) && isOfWord(after)
}

function isOfWord(character: string): boolean {
  const code = character.charCodeAt(0)
  return isLetterCode(code) || isDigitCode(code) || (code > 127 && ofWord().test(character))
}
