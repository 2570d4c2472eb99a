import type { Span } from '../text/span.ts'
import { type Block, scanBlocks } from './blocks.ts'
import { trimBlanks } from './characters.ts'
import { hasContent } from './content.ts'
import { htmlStretches } from './html-stretches.ts'
import type { HtmlPart } from './html-tables.ts'
import { InlineQueue } from './inline-queue.ts'
import { asReadable, htmlRow, htmlText, Outline, type ReadRow } from './outline.ts'
import { mayConcernVersions } from './passages.ts'
import type { ReadableText, SecurityMd, UnreadPart } from './security-md.ts'
import { splitRow, trimmed } from './table-rows.ts'

/** What is longer takes the Markdown parser more than linear time; no line or paragraph that people write comes near. */
const LONGEST_LINE = 10_000
const LONGEST_PARAGRAPH = 20_000
const MOST_COLUMNS = 100
/** In all tables of a document together. */
const MOST_CELLS = 200_000

/**
 * Reads a security policy written in Markdown: its headings, tables and the passages that may speak of versions, each with
 * its place in the file. Never throws; takes time linear in the length of the text, and says in `unread` what it left out for that.
 */
export async function readDocument({ path, text }: Pick<SecurityMd, 'path' | 'text'>): Promise<SecurityMd> {
  const { blocks, unread } = scanBlocks(text)
  const reader = new DocumentReader(text, blocks)
  const outline = await reader.read()
  const { headings, tables, passages } = outline
  return {
    path,
    text,
    headings,
    tables,
    passages,
    hasContent: hasContent(text, blocks),
    unread: [...unread, ...reader.unread, ...reader.queue.unread],
  }
}

class DocumentReader {
  readonly unread: UnreadPart[] = []
  private readonly text: string
  private readonly blocks: readonly Block[]
  readonly queue: InlineQueue
  private readonly outline = new Outline()
  /** What is left to do with each part in the order of the document, once its inline content has been read. */
  private readonly steps: (() => void)[] = []
  private readonly paragraphs = new Map<Block, () => ReadableText | undefined>()
  private cells = 0

  constructor(text: string, blocks: readonly Block[]) {
    this.text = text
    this.blocks = blocks
    this.queue = new InlineQueue(text)
  }

  async read(): Promise<Outline> {
    const stretches = htmlStretches(this.text, this.blocks)
    // Of 156 documents none held HTML with tables or headings: its reader is loaded where one does.
    const html = stretches.size > 0 ? await import('./html-tables.ts') : undefined
    const definitions: (readonly Span[])[] = []
    let before: Block | undefined
    for (const block of this.blocks) {
      const stretch = stretches.get(block)
      if (block.kind === 'heading') this.planHeading(block)
      else if (block.kind === 'table') this.planTable(block, this.planLead(before))
      else if (html && stretch) this.planHtml(html.readHtml(stretch), before)
      else if (block.kind === 'paragraph') {
        this.planPassage(block)
        if (mayDefineTargets(this.text, block)) definitions.push(block.lines)
      }
      before = block
    }
    await this.queue.read(definitions)
    for (const step of this.steps) step()
    return this.outline
  }

  private planHeading(block: Block): void {
    const isAtx = this.text[block.span.start] === '#'
    if (!this.canRead(block)) return
    const answer = this.queue.ask({ kind: isAtx ? 'heading' : 'prose', lines: block.lines })
    this.steps.push(() => {
      const content = answer()
      // Link definitions with a line of dashes below are no heading: the line is a rule.
      if (content !== undefined) this.outline.addHeading(asReadable(content, block.span), block.depth)
    })
  }

  private planPassage(block: Block): void {
    if (!mayConcernVersions(this.text, block.span) || !this.canRead(block)) return
    const paragraph = this.askParagraph(block)
    this.steps.push(() => {
      const text = paragraph()
      if (text !== undefined) this.outline.addPassage(text, block.inItem ? 'item' : 'paragraph')
    })
  }

  private planLead(block: Block | undefined): () => ReadableText | undefined {
    const isLead = block?.kind === 'paragraph' && lengthOf(block) <= LONGEST_PARAGRAPH && !hasLongLine(block)
    return isLead ? this.askParagraph(block) : () => undefined
  }

  /** Passage and lead may be the same paragraph: it is read once. */
  private askParagraph(block: Block): () => ReadableText | undefined {
    const asked = this.paragraphs.get(block)
    if (asked !== undefined) return asked
    const answer = this.queue.ask({ kind: 'prose', lines: block.lines })
    let text: ReadableText | undefined
    const paragraph = () => {
      const content = answer()
      if (content !== undefined) text ??= asReadable(content, trimmed(this.text, block.span.start, block.span.end))
      return text
    }
    this.paragraphs.set(block, paragraph)
    return paragraph
  }

  private planTable(block: Block, lead: () => ReadableText | undefined): void {
    const [header, , ...body] = block.lines
    if (header === undefined || !this.canRead(block)) return
    const columns = splitRow(this.text, header.start, header.end).length
    const lines = this.affordableRows([header, ...body], columns, block.span)
    const rows = lines.map((line) => this.planRow(line, columns))
    const span = { start: header.start, end: trimBlanks(this.text, block.span.start, block.span.end) }
    this.steps.push(() => {
      const read = rows.map((row) => row())
      this.outline.addTable({ span, syntax: 'gfm', lead: lead() }, read)
    })
  }

  /** The rows of a table that can be read in bounded space: a short row is filled up to the width of the header. */
  private affordableRows<Row>(rows: readonly Row[], columns: number, table: Span): readonly Row[] {
    if (columns > MOST_COLUMNS) {
      this.leaveOut(table, `The table has ${columns} columns; no table with more than ${MOST_COLUMNS} is read.`)
      return []
    }
    const affordable = Math.floor((MOST_CELLS - this.cells) / Math.max(columns, 1))
    this.cells += columns * Math.min(rows.length, affordable)
    if (rows.length <= affordable) return rows
    this.leaveOut(table, `The tables have more than ${MOST_CELLS} cells; this one is read up to row ${affordable}.`)
    return rows.slice(0, affordable)
  }

  private planRow(line: Span, columns: number): () => ReadRow {
    const spans = splitRow(this.text, line.start, line.end).slice(0, columns)
    const answers = spans.map((span) => this.queue.ask({ kind: 'cell', lines: [span] }))
    const span = trimmed(this.text, line.start, line.end)
    return () => ({
      span,
      cells: spans.map((cell, column) => asReadable(answers[column]?.(), cell)),
    })
  }

  private planHtml(parts: readonly HtmlPart[], before: Block | undefined): void {
    const [first] = parts
    const lead = first?.kind === 'table' ? this.planLead(before) : () => undefined
    this.steps.push(() => {
      for (const part of parts) {
        if (part.kind === 'heading') this.outline.addHeading(htmlText(part.content), part.depth)
        else {
          const table = { span: part.span, syntax: 'html' as const, lead: part === first ? lead() : undefined }
          const columns = part.rows[0]?.cells.length ?? 0
          this.outline.addTable(table, this.affordableRows(part.rows, columns, part.span).map(htmlRow))
        }
      }
    })
  }

  /** False, and reported, where the Markdown parser would take too long. */
  private canRead(block: Block): boolean {
    if (hasLongLine(block)) {
      this.leaveOut(block.span, `It has a line of more than ${LONGEST_LINE} characters.`)
      return false
    }
    if (block.kind !== 'table' && lengthOf(block) > LONGEST_PARAGRAPH) {
      this.leaveOut(block.span, `The paragraph has more than ${LONGEST_PARAGRAPH} characters.`)
      return false
    }
    return true
  }

  private leaveOut(span: Span, reason: string): void {
    this.unread.push({ span, reason })
  }
}

function lengthOf({ span }: Block): number {
  return span.end - span.start
}

function hasLongLine({ lines }: Block): boolean {
  return lines.some(({ start, end }) => end - start > LONGEST_LINE)
}

/** True where a paragraph may hold link reference definitions: they stand at its start. */
function mayDefineTargets(text: string, block: Block): boolean {
  const { start, end } = block.span
  if (text[start] !== '[' || lengthOf(block) > LONGEST_PARAGRAPH || hasLongLine(block)) return false
  return text.slice(start, end).includes(']:')
}
