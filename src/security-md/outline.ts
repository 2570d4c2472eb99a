import type { Span } from '../text/span.ts'
import type { HtmlRow, HtmlText } from './html-tables.ts'
import type { InlineText } from './inline-text.ts'
import { readableText } from './readable-text.ts'
import type { DocumentTable, Heading, Passage, ReadableText, TableRow } from './security-md.ts'

/** A table's row whose cells have been read. */
export interface ReadRow {
  readonly span: Span
  readonly cells: readonly ReadableText[]
}

/** Puts the parts of a document together in their order, each under its headings. */
export class Outline {
  readonly headings: Heading[] = []
  readonly tables: DocumentTable[] = []
  readonly passages: Passage[] = []
  /** The headings that what comes next stands under, from the outermost inwards. */
  private open: Heading[] = []
  /** The same from the nearest outwards; shared by all that stands under them. */
  private above: readonly Heading[] = []

  addHeading(text: ReadableText, depth: number): void {
    const heading = { ...text, depth }
    this.headings.push(heading)
    this.open = [...this.open.filter((outer) => outer.depth < depth), heading]
    this.above = this.open.toReversed()
  }

  addPassage(text: ReadableText, kind: Passage['kind']): void {
    this.passages.push({ ...text, kind, headings: this.above })
  }

  /** Adds a table of at least a header; rows get as many cells as the header has. */
  addTable(table: Pick<DocumentTable, 'span' | 'syntax' | 'lead'>, rows: readonly ReadRow[]): void {
    const [header, ...body] = rows
    if (header === undefined) return
    const columns = header.cells.length
    this.tables.push({ ...table, header, rows: body.map((row) => fitted(row, columns)), headings: this.above })
  }
}

/** Inline content as a readable text; what could not be read is empty. */
export function asReadable(content: InlineText | undefined, span: Span): ReadableText {
  return readableText(content?.pieces ?? [], span, content?.links ?? [])
}

export function htmlRow({ span, cells }: HtmlRow): ReadRow {
  return { span, cells: cells.map(htmlText) }
}

export function htmlText({ pieces, links, span }: HtmlText): ReadableText {
  return readableText(pieces, span, links)
}

function fitted({ span, cells }: ReadRow, columns: number): TableRow {
  if (cells.length >= columns) return { span, cells: cells.slice(0, columns) }
  const missing = asReadable(undefined, { start: span.end, end: span.end })
  return { span, cells: [...cells, ...Array<ReadableText>(columns - cells.length).fill(missing)] }
}
