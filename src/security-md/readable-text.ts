import { lazyPattern } from '../text/lazy-pattern.ts'
import type { Span } from '../text/span.ts'
import { lastAtOrBefore } from './excerpt.ts'
import type { ReadableText } from './security-md.ts'

/** Some characters as a reader sees them, and the part of the file that they were written as. */
export interface Piece {
  readonly text: string
  /** Of the same length as `text` where the file holds these very characters; else they stand for the whole of it. */
  readonly span: Span
  /** True in code and for escaped characters: what looks like a mark there is none. */
  readonly literal: boolean
  /** True where an HTML element strikes it through. */
  readonly struck?: boolean
}

/**
 * Makes a readable text of its pieces in the order of the file: white space at its ends goes, and so do
 * the marks that CommonMark does not know but GitHub renders, footnote references and strikethrough.
 */
export function readableText(pieces: readonly Piece[], span: Span, links: readonly string[]): ReadableText {
  const rendered = renderMarks(pieces)
  const kept = trimPieces(rendered.pieces)
  const starts: number[] = []
  let text = ''
  for (const piece of kept) {
    starts.push(text.length)
    text += piece.text
  }
  return {
    text,
    span,
    links,
    struck: rendered.struck,
    spanOf: (start, end) => partSpan(kept, starts, span, start, end),
  }
}

function partSpan(pieces: readonly Piece[], starts: readonly number[], whole: Span, start: number, end: number): Span {
  const from = fileOffset(pieces, starts, start, 'start')
  if (from === undefined) return { start: whole.end, end: whole.end }
  if (end <= start) return { start: from, end: from }
  return { start: from, end: fileOffset(pieces, starts, end - 1, 'end') ?? whole.end }
}

/** The offset in the file before or after the character at `offset` of the readable text. */
function fileOffset(
  pieces: readonly Piece[],
  starts: readonly number[],
  offset: number,
  side: 'start' | 'end',
): number | undefined {
  const index = lastAtOrBefore(starts, offset)
  const piece = pieces[index]
  if (piece === undefined) return undefined
  const { text, span } = piece
  const within = offset - (starts[index] ?? 0)
  if (within >= text.length) return side === 'end' ? span.end : undefined
  if (span.end - span.start !== text.length) return span[side]
  return span.start + within + (side === 'end' ? 1 : 0)
}

/** Takes footnote references and the tildes of strikethrough out, and tells whether all that is left was struck through. */
function renderMarks(pieces: readonly Piece[]): { pieces: readonly Piece[]; struck: boolean } {
  const text = pieces.map((piece) => (piece.literal ? '.'.repeat(piece.text.length) : piece.text)).join('')
  if (!text.includes('~') && !text.includes('[^') && !pieces.some((piece) => piece.struck)) {
    return { pieces, struck: false }
  }
  const removed = [...footnoteMarks(text)]
  const struckParts: Span[] = []
  for (const [open, close] of strikePairs(text)) {
    removed.push(open, close)
    struckParts.push({ start: open.end, end: close.start })
  }
  removed.sort((left, right) => left.start - right.start)
  struckParts.sort((left, right) => left.start - right.start)
  return { pieces: without(pieces, removed), struck: isAllStruck(pieces, text, removed, struckParts) }
}

/** `[^1]`, and `[^1]:` where a footnote's own text starts. */
function* footnoteMarks(text: string): Iterable<Span> {
  for (const match of text.matchAll(/\[\^[^\s[\]^]{1,100}\]/g)) {
    const end = match.index + match[0].length
    yield { start: match.index, end: match.index === 0 && text[end] === ':' ? end + 1 : end }
  }
}

/** Pairs of one or two tildes around something, by the flanking rules of GFM's strikethrough. */
function* strikePairs(text: string): Iterable<readonly [Span, Span]> {
  const open = new Map<number, Span>()
  for (const match of text.matchAll(/~+/g)) {
    const size = match[0].length
    if (size > 2) continue
    const mark = { start: match.index, end: match.index + size }
    const before = characterClass(text[mark.start - 1])
    const after = characterClass(text[mark.end])
    const opener = open.get(size)
    const closes = before === 'other' || (before === 'punctuation' && after !== 'other')
    if (opener !== undefined && closes) {
      yield [opener, mark]
      open.delete(size)
    } else if (after === 'other' || (after === 'punctuation' && before !== 'other')) open.set(size, mark)
  }
}

const punctuation = lazyPattern('[\\p{P}\\p{S}]', 'u')

function characterClass(character: string | undefined): 'space' | 'punctuation' | 'other' {
  if (character === undefined || /\s/.test(character)) return 'space'
  return punctuation().test(character) ? 'punctuation' : 'other'
}

function isAllStruck(
  pieces: readonly Piece[],
  text: string,
  removed: readonly Span[],
  struckParts: readonly Span[],
): boolean {
  const covered = new Uint8Array(text.length)
  for (const { start, end } of removed) covered.fill(1, start, end)
  for (const { start, end } of struckParts) covered.fill(2, start, end)
  let at = 0
  for (const piece of pieces) {
    if (piece.struck) covered.fill(2, at, at + piece.text.length)
    at += piece.text.length
  }
  let any = false
  for (let index = 0; index < text.length; index += 1) {
    if (covered[index] === 2) any = true
    else if (covered[index] === 0 && text[index] !== ' ' && text[index] !== '\n') return false
  }
  return any
}

/** The pieces without some parts of their joined text, which are ascending. */
function without(pieces: readonly Piece[], removed: readonly Span[]): readonly Piece[] {
  const kept: Piece[] = []
  let at = 0
  let next = 0
  for (const piece of pieces) {
    const end = at + piece.text.length
    let from = at
    while (next < removed.length) {
      const part = removed[next]
      if (part === undefined || part.start >= end) break
      if (part.start > from) kept.push(slicePiece(piece, from - at, part.start - at))
      from = Math.min(Math.max(from, part.end), end)
      if (part.end > end) break
      next += 1
    }
    if (from < end) kept.push(from === at ? piece : slicePiece(piece, from - at, end - at))
    at = end
  }
  return kept
}

function slicePiece(piece: Piece, start: number, end: number): Piece {
  const { text, span } = piece
  if (start === 0 && end === text.length) return piece
  const exact = span.end - span.start === text.length
  return {
    ...piece,
    text: text.slice(start, end),
    span: exact ? { start: span.start + start, end: span.start + end } : span,
  }
}

function trimPieces(pieces: readonly Piece[]): readonly Piece[] {
  const kept = pieces.filter((piece) => piece.text !== '')
  for (let first = kept[0]; first !== undefined; first = kept[0]) {
    const blanks = first.text.length - first.text.trimStart().length
    if (blanks === 0) break
    if (blanks < first.text.length) kept[0] = slicePiece(first, blanks, first.text.length)
    else kept.shift()
  }
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    const { length } = last.text.trimEnd()
    if (length === last.text.length) break
    if (length > 0) kept[kept.length - 1] = slicePiece(last, 0, length)
    else kept.pop()
  }
  return kept
}
