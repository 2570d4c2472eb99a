import type { Span } from '../text/span.ts'
import type { Excerpt } from './excerpt.ts'
import { attribute, type HtmlMark, readTag } from './html-tags.ts'
import type { Piece } from './readable-text.ts'

/** The content of an HTML cell or heading. */
export interface HtmlText {
  readonly pieces: readonly Piece[]
  readonly links: readonly string[]
  readonly span: Span
}

export interface HtmlRow {
  readonly span: Span
  readonly cells: readonly HtmlText[]
}

/** What a reader of an HTML block sees and we look for, in the order of the file. */
export type HtmlPart =
  | { readonly kind: 'table'; readonly span: Span; readonly rows: readonly HtmlRow[] }
  | { readonly kind: 'heading'; readonly depth: number; readonly content: HtmlText }

/** Reads the tables and headings of a stretch of HTML in one pass; tags that are never closed are closed by their successors. */
export function readHtml(html: Excerpt): readonly HtmlPart[] {
  const reader = new HtmlReader(html)
  const { text } = html
  let at = 0
  while (at < text.length) {
    const mark = text.indexOf('<', at)
    const textEnd = mark < 0 ? text.length : mark
    reader.takeText(at, textEnd)
    if (mark < 0) break
    at = takeMark(reader, text, mark)
  }
  reader.close(text.length)
  return reader.parts
}

/** Takes the tag or comment at `start`; the offset after it. */
function takeMark(reader: HtmlReader, text: string, start: number): number {
  if (text.startsWith('<!--', start)) return after(text, '-->', start + 4)
  if (text[start + 1] === '!' || text[start + 1] === '?') return after(text, '>', start)
  const tag = readTag(text, start, text.length)
  if (tag === undefined) {
    reader.takeText(start, start + 1)
    return start + 1
  }
  reader.takeTag(tag, start)
  // What scripts and style sheets hold is no text.
  if (tag.kind === 'open' && (tag.name === 'script' || tag.name === 'style')) {
    return after(text, `</${tag.name}>`, tag.end)
  }
  return tag.end
}

function after(text: string, mark: string, start: number): number {
  const found = text.indexOf(mark, start)
  return found < 0 ? text.length : found + mark.length
}

interface OpenText {
  pieces: Piece[]
  links: string[]
  start: number
}

class HtmlReader {
  readonly parts: HtmlPart[] = []
  private readonly html: Excerpt
  private table: { start: number; rows: HtmlRow[]; depth: number } | undefined
  private row: { start: number; cells: HtmlText[] } | undefined
  private heading: { depth: number } | undefined
  /** The cell or heading whose text is being collected. */
  private open: OpenText | undefined
  private struck = 0

  constructor(html: Excerpt) {
    this.html = html
  }

  takeText(start: number, end: number): void {
    if (this.open === undefined || start >= end) return
    const { text } = this.html
    for (const match of text.slice(start, end).matchAll(/\s+|&#?[0-9A-Za-z]{1,32};|[^\s&]+|&/g)) {
      const from = start + match.index
      const [written] = match
      if (/^\s/.test(written)) this.add(' ', from, from + written.length, false)
      else if (written.length > 2 && written.startsWith('&')) {
        this.add(decodeReference(written), from, from + written.length, true)
      } else this.add(written, from, from + written.length, false)
    }
  }

  takeTag(tag: HtmlMark, start: number): void {
    const { name, end } = tag
    const opens = tag.kind === 'open'
    if (name === 'table') this.takeTable(opens, start, end)
    else if (this.table !== undefined && this.table.depth > 1) return
    else if (name === 'tr' && this.table) {
      this.closeRow(start)
      if (opens) this.row = { start, cells: [] }
      else this.row = undefined
    } else if ((name === 'td' || name === 'th') && this.table) {
      this.closeCell(start)
      if (!opens) return
      this.row ??= { start, cells: [] }
      this.open = { pieces: [], links: [], start: end }
    } else if (/^h[1-6]$/.test(name) && !this.table) this.takeHeading(Number(name[1]), opens, start, end)
    else this.takeInline(tag, start)
  }

  /** Closes what the end of the HTML leaves open. */
  close(end: number): void {
    if (this.table !== undefined) {
      this.table.depth = 1
      this.takeTable(false, end, end)
    }
    this.heading = this.open = undefined
  }

  private takeTable(opens: boolean, start: number, end: number): void {
    if (opens) {
      if (this.table !== undefined) this.table.depth += 1
      else {
        this.heading = this.open = this.row = undefined
        this.table = { start, rows: [], depth: 1 }
      }
      return
    }
    if (this.table === undefined) return
    this.table.depth -= 1
    if (this.table.depth > 0) return
    this.closeRow(start)
    const span = this.span(this.table.start, end)
    this.parts.push({ kind: 'table', span, rows: this.table.rows })
    this.table = this.row = undefined
  }

  private closeRow(end: number): void {
    this.closeCell(end)
    if (this.table === undefined || this.row === undefined || this.row.cells.length === 0) return
    const close = this.html.text.startsWith('</', end) ? this.html.text.indexOf('>', end) + 1 : end
    const rowEnd = /^<\/tr/i.test(this.html.text.slice(end, end + 4)) ? close : end
    this.table.rows.push({ span: this.span(this.row.start, rowEnd), cells: this.row.cells })
    this.row = undefined
  }

  private closeCell(end: number): void {
    if (this.open === undefined || this.row === undefined) return
    this.row.cells.push(this.closeText(this.open, end))
    this.open = undefined
  }

  private takeHeading(depth: number, opens: boolean, start: number, end: number): void {
    if (opens) {
      this.heading = { depth }
      this.open = { pieces: [], links: [], start: end }
    } else if (this.heading !== undefined && this.open !== undefined) {
      this.parts.push({ kind: 'heading', depth: this.heading.depth, content: this.closeText(this.open, start) })
      this.heading = this.open = undefined
    }
  }

  private takeInline({ name, kind, end }: HtmlMark, start: number): void {
    const { text } = this.html
    if (this.open === undefined) return
    if (name === 'br') this.add('\n', start, end, false)
    else if (name === 'img') this.add(attribute(text, start, end, 'alt') ?? '', start, end, true)
    else if (name === 'a' && kind === 'open') {
      const target = attribute(text, start, end, 'href')
      if (target !== undefined) this.open.links.push(target)
    } else if (name === 'del' || name === 's' || name === 'strike') {
      this.struck = Math.max(0, this.struck + (kind === 'open' ? 1 : -1))
    } else if (name === 'p' || name === 'li' || name === 'div') this.add(' ', start, end, false)
  }

  private add(text: string, start: number, end: number, literal: boolean): void {
    if (this.open === undefined || text === '') return
    // Tags between white space leave several runs of it: a browser shows one.
    if (text === ' ' && this.open.pieces.at(-1)?.text.trim() === '') return
    this.open.pieces.push({ text, span: this.span(start, end), literal, struck: this.struck > 0 })
  }

  private closeText({ pieces, links, start }: OpenText, end: number): HtmlText {
    const solid = pieces.filter(({ text }) => text.trim() !== '')
    const from = solid[0]?.span.start ?? this.html.fileOffset(start)
    this.struck = 0
    return { pieces, links, span: { start: from, end: solid.at(-1)?.span.end ?? this.span(start, end).start } }
  }

  private span(start: number, end: number): Span {
    const from = this.html.fileOffset(start)
    return { start: from, end: end > start ? this.html.fileOffset(end - 1) + 1 : from }
  }
}

/** The names met in support tables; others stay as they are written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  check: '✓',
  checkmark: '✓',
  cross: '✗',
  ge: '≥',
  geq: '≥',
  gt: '>',
  hellip: '…',
  le: '≤',
  leq: '≤',
  lt: '<',
  mdash: '—',
  nbsp: '\u00a0',
  ndash: '–',
  quot: '"',
  times: '×',
}

function decodeReference(written: string): string {
  const body = written.slice(1, -1)
  if (!body.startsWith('#')) return Object.hasOwn(NAMED, body) ? (NAMED[body] ?? written) : written
  const hex = body[1] === 'x' || body[1] === 'X'
  const digits = body.slice(hex ? 2 : 1)
  if (!(hex ? /^[\da-f]{1,6}$/i : /^\d{1,7}$/).test(digits)) return written
  const code = Number.parseInt(digits, hex ? 16 : 10)
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : '\ufffd'
}
