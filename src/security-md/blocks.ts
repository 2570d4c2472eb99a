import { lineStarts } from '../text/line-starts.ts'
import type { Span } from '../text/span.ts'
import {
  closesFence,
  endsHtml,
  type Fence,
  type HtmlEnd,
  isThematicBreak,
  readAtxHeading,
  readFence,
  readHtmlStart,
  readListMarker,
  setextDepth,
} from './block-starts.ts'
import { trimBlanks } from './characters.ts'
import { isBlank, type LineCursor, lineCursor, takeColumns, takeMark } from './line-cursor.ts'
import type { UnreadPart } from './security-md.ts'
import { delimiterCells, splitRow } from './table-rows.ts'

/** A block without blocks in it. `other` is code or a rule: only that something stands there matters. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'table' | 'html' | 'other'
  /** From the first character (a heading's mark included) to the end of the last line. */
  readonly span: Span
  /** What is on each line, without the marks of quotes and lists and without the heading's own; for a table the delimiter row is the second. */
  readonly lines: readonly Span[]
  /** Of a heading, 1 to 6; else 0. */
  readonly depth: number
  /** True directly in a list item. */
  readonly inItem: boolean
}

/** The blocks of a document in their order, and what was too deeply nested to be read. */
export interface BlockScan {
  readonly blocks: readonly Block[]
  readonly unread: readonly UnreadPart[]
}

/** What the lines that open a block start with: most lines of a document are text or rows, and need no closer look. */
const OPENING = '#`~<=-*_>+0123456789'

/** Quotes and lists are followed to this depth; no document that people write comes near it. */
const DEEPEST = 50

/**
 * Finds the blocks of a Markdown text by one pass over its lines, in time linear in its length.
 * Follows CommonMark 0.31.2 section 4 and 5 and GFM's tables; the text inside blocks is not looked at.
 */
export function scanBlocks(text: string): BlockScan {
  if (last?.text !== text) last = { text, scan: scan(text) }
  return last.scan
}

/** A check reads its document twice, once for the tables and once for the sentences: the blocks are the same. */
let last: { readonly text: string; readonly scan: BlockScan } | undefined

function scan(text: string): BlockScan {
  const scanner = new BlockScanner(text)
  const [first = 0, ...others] = lineStarts(text)
  let start = first
  for (const next of others) {
    scanner.takeLine(start, next - (text.startsWith('\r\n', next - 2) ? 2 : 1))
    start = next
  }
  if (start < text.length) scanner.takeLine(start, text.length)
  return { blocks: scanner.blocks, unread: scanner.unread }
}

/** A quote, or a list item with the columns that its content is indented by. */
interface Container {
  readonly kind: 'quote' | 'item'
  readonly columns: number
  empty: boolean
}

interface OpenBlock {
  kind: Block['kind']
  span: { start: number; end: number }
  lines: Span[]
  depth: number
  inItem: boolean
  /** What ends the block, where a blank line or another block does not. */
  ends?: { readonly fence: Fence } | { readonly html: HtmlEnd } | 'indented'
  /** A paragraph's last line can head a table only if it is neither lazy nor indented like code. */
  canHead?: boolean
}

class BlockScanner {
  readonly blocks: OpenBlock[] = []
  readonly unread: { span: { start: number; end: number }; reason: string }[] = []
  private readonly text: string
  private readonly containers: Container[] = []
  private leaf: OpenBlock | undefined
  /** How many containers the line continues or has opened. */
  private matched = 0
  /** The open paragraph that the line may continue, lazily even: until something else starts on the line. */
  private paragraph: OpenBlock | undefined
  /** The same where all containers continue, so that the line may underline it or head a table. */
  private direct: OpenBlock | undefined

  constructor(text: string) {
    this.text = text
  }

  takeLine(start: number, end: number): void {
    const cursor = lineCursor(this.text, start, end)
    this.matched = 0
    for (const container of this.containers) {
      if (!continues(container, cursor)) break
      this.matched += 1
    }
    const whole = this.matched === this.containers.length
    if (whole && this.continueVerbatim(cursor)) return
    this.paragraph = this.leaf?.kind === 'paragraph' ? this.leaf : undefined
    this.direct = whole ? this.paragraph : undefined
    if (!this.openBlocks(cursor)) this.takeText(cursor)
  }

  /** Code and HTML take the line as it is, whatever it looks like. */
  private continueVerbatim(cursor: LineCursor): boolean {
    const { leaf, text } = this
    if (leaf?.ends === undefined) return false
    if (leaf.ends === 'indented') {
      if (cursor.indent < 4 && !isBlank(cursor)) return false
    } else if ('fence' in leaf.ends) {
      if (cursor.indent < 4 && closesFence(text, cursor.next, cursor.end, leaf.ends.fence)) this.leaf = undefined
    } else if (leaf.ends.html === 'blank line' && isBlank(cursor)) {
      this.leaf = undefined
      return true
    } else {
      append(leaf, cursor.offset, cursor.end)
      if (endsHtml(text, cursor.offset, cursor.end, leaf.ends.html)) this.leaf = undefined
    }
    return true
  }

  /** Opens the quotes and items that start on the line, then the block; false where only text or nothing is left. */
  private openBlocks(cursor: LineCursor): boolean {
    while (!isBlank(cursor)) {
      if (cursor.indent >= 4) {
        if (this.paragraph !== undefined) return false
        this.open('other', cursor.next, cursor.end).ends = 'indented'
        return true
      }
      if (!OPENING.includes(this.text[cursor.next] ?? '')) return false
      if (this.openLeaf(cursor)) return true
      if (!this.openQuote(cursor) && !this.openItem(cursor)) return false
      if (this.containers.length > DEEPEST) {
        this.containers.pop()
        this.leaveUnread(cursor)
        return true
      }
    }
    return false
  }

  private openQuote(cursor: LineCursor): boolean {
    if (this.text[cursor.next] !== '>') return false
    takeMark(cursor, 1)
    if (cursor.indent > 0) takeColumns(cursor, 1)
    this.openContainer({ kind: 'quote', columns: 0, empty: true })
    return true
  }

  private openItem(cursor: LineCursor): boolean {
    const marker = readListMarker(this.text, cursor.next, cursor.end)
    if (marker === undefined || (this.direct !== undefined && !marker.interrupts)) return false
    const before = cursor.indent
    takeMark(cursor, marker.length)
    // Five columns or more are one column and then indented code.
    const padding = isBlank(cursor) || cursor.indent > 4 ? 1 : cursor.indent
    takeColumns(cursor, padding)
    this.openContainer({ kind: 'item', columns: before + marker.length + padding, empty: true })
    return true
  }

  private openLeaf(cursor: LineCursor): boolean {
    const { text } = this
    const { next, end } = cursor
    const heading = readAtxHeading(text, next, end)
    if (heading !== undefined) {
      const block = this.open('heading', next, trimBlanks(text, next, end))
      block.depth = heading.depth
      block.lines = [heading.content]
      this.leaf = undefined
      return true
    }
    const fence = readFence(text, next, end)
    if (fence !== undefined) {
      this.open('other', next, end).ends = { fence }
      return true
    }
    const html = readHtmlStart(text, next, end, this.paragraph !== undefined)
    if (html !== undefined) {
      const block = this.open('html', cursor.offset, end)
      if (endsHtml(text, next, end, html)) this.leaf = undefined
      else block.ends = { html }
      return true
    }
    if (this.underline(next, end)) return true
    if (!isThematicBreak(text, next, end)) return false
    this.open('other', next, end)
    this.leaf = undefined
    return true
  }

  private underline(start: number, end: number): boolean {
    const depth = this.direct === undefined ? 0 : setextDepth(this.text, start, end)
    if (this.direct === undefined || depth === 0) return false
    this.direct.kind = 'heading'
    this.direct.depth = depth
    this.direct.span.end = trimBlanks(this.text, start, end)
    this.leaf = undefined
    return true
  }

  private takeText(cursor: LineCursor): void {
    if (isBlank(cursor)) this.closeUnmatched()
    else if (this.paragraph !== undefined) {
      if (this.becomeTable(cursor)) return
      append(this.paragraph, cursor.next, cursor.end)
      this.paragraph.canHead = cursor.indent < 4
    } else if (this.leaf?.kind === 'table' && this.matched === this.containers.length) {
      append(this.leaf, cursor.next, cursor.end)
    } else this.open('paragraph', cursor.next, cursor.end).canHead = true
  }

  /** A delimiter row makes a header of the line above it; what was before that line stays a paragraph. */
  private becomeTable(cursor: LineCursor): boolean {
    const paragraph = this.direct
    const header = paragraph?.lines.at(-1)
    if (!paragraph?.canHead || header === undefined || cursor.indent > 3) return false
    const cells = delimiterCells(this.text, cursor.next, cursor.end)
    if (cells === 0 || splitRow(this.text, header.start, header.end).length !== cells) return false

    if (paragraph.lines.length === 1) this.blocks.pop()
    else {
      paragraph.lines.pop()
      paragraph.span.end = paragraph.lines.at(-1)?.end ?? paragraph.span.start
    }
    append(this.open('table', header.start, header.end), cursor.next, cursor.end)
    return true
  }

  private open(kind: Block['kind'], start: number, end: number): OpenBlock {
    this.closeUnmatched()
    const container = this.containers.at(-1)
    if (container !== undefined) container.empty = false
    this.leaf = { kind, span: { start, end }, lines: [{ start, end }], depth: 0, inItem: container?.kind === 'item' }
    this.blocks.push(this.leaf)
    return this.leaf
  }

  private openContainer(container: Container): void {
    this.closeUnmatched()
    const parent = this.containers.at(-1)
    if (parent !== undefined) parent.empty = false
    this.containers.push(container)
    this.matched = this.containers.length
  }

  private closeUnmatched(): void {
    this.containers.length = this.matched
    this.leaf = this.paragraph = this.direct = undefined
  }

  private leaveUnread(cursor: LineCursor): void {
    const last = this.unread.at(-1)
    if (last !== undefined && cursor.offset - last.span.end < 3) last.span.end = cursor.end
    else {
      const span = { start: cursor.offset, end: cursor.end }
      this.unread.push({ span, reason: `It is nested more than ${DEEPEST} quotes or lists deep.` })
    }
  }
}

/** Takes the container's mark or indentation from the line; false where the line is outside of it. */
function continues(container: Container, cursor: LineCursor): boolean {
  if (container.kind === 'quote') {
    if (cursor.indent > 3 || isBlank(cursor) || cursor.text[cursor.next] !== '>') return false
    takeMark(cursor, 1)
    if (cursor.indent > 0) takeColumns(cursor, 1)
    return true
  }
  if (isBlank(cursor)) {
    takeColumns(cursor, cursor.indent)
    return !container.empty
  }
  if (cursor.indent < container.columns) return false
  takeColumns(cursor, container.columns)
  return true
}

function append(block: OpenBlock, start: number, end: number): void {
  block.lines.push({ start, end })
  block.span.end = end
}
