import type { Span } from '../text/span.ts'

/** A stretch of readable text, with the way back from each of its characters to the file. */
export interface ReadableText {
  /**
   * What a reader sees: emphasis, code marks, link targets, footnote marks and HTML tags are read through; emoji short
   * codes stay as written. `\n` stands where the author broke the line (`<br>`, two spaces), a space where the source just goes on.
   */
  readonly text: string
  /** Where it stands in the file, marks included. */
  readonly span: Span
  /** The span in the file of a part of `text` (offsets in `text`). */
  spanOf(start: number, end: number): Span
  /** The targets of the links in it. */
  readonly links: readonly string[]
  /** True where the author struck it through, whole. */
  readonly struck: boolean
}

export interface Heading extends ReadableText {
  /** 1 to 6. */
  readonly depth: number
}

export interface TableRow {
  /** The whole row in the file, from its first to its last character, without the line end. */
  readonly span: Span
  /** One per column of the header; a row that is short has empty cells at its end. */
  readonly cells: readonly ReadableText[]
}

/** A table as it stands in the document: GFM or HTML, whatever it is about. */
export interface DocumentTable {
  readonly span: Span
  readonly syntax: 'gfm' | 'html'
  readonly header: TableRow
  readonly rows: readonly TableRow[]
  /** The headings above it, from the nearest outwards (each of a smaller depth than the one before). */
  readonly headings: readonly Heading[]
  /** The paragraph directly above it, if any. */
  readonly lead: ReadableText | undefined
}

/** A paragraph or list item that may speak of versions. */
export interface Passage extends ReadableText {
  readonly kind: 'paragraph' | 'item'
  readonly headings: readonly Heading[]
}

/** SECURITY.md as its readers see it; HTML comments and code blocks are not part of it. */
export interface SecurityMd {
  readonly path: string
  readonly text: string
  readonly headings: readonly Heading[]
  readonly tables: readonly DocumentTable[]
  /** Passages that speak of support or versions; the rest of the prose is not parsed, because a check runs on every push. */
  readonly passages: readonly Passage[]
  /** False where the document is a mere pointer or empty. */
  readonly hasContent: boolean
  /** What was left out because it is too long or too deeply nested to be read in time. */
  readonly unread: readonly UnreadPart[]
}

/** A part of the document that was not read. `reason` is a whole sentence. */
export interface UnreadPart {
  readonly span: Span
  readonly reason: string
}
