import type { Span } from '../text/span.ts'
import { type Block, scanBlocks } from './blocks.ts'
import { type Link, readInline } from './plain-inline.ts'
import { splitRow } from './table-rows.ts'

/** A sentence (or a cell's, a heading's or a list item's part of one) as a reader sees it, with the way back to the file. */
export interface Statement {
  readonly text: string
  readonly kind: 'paragraph' | 'item' | 'row' | 'heading'
  /** The headings above it, the nearest first. */
  readonly headings: readonly string[]
  /** All statements of one paragraph, item or row have the same number. */
  readonly block: number
  /** The span in the file of a part of `text`; of all of it where no offsets are given. */
  spanOf(start?: number, end?: number): Span
}

/** A whole document sentence by sentence. HTML comments are not part of it: nobody is shown them. */
export interface Wording {
  readonly path: string
  /** The file. */
  readonly text: string
  readonly statements: readonly Statement[]
  readonly links: readonly Link[]
  /** Code blocks: examples, never promises. */
  readonly code: readonly Span[]
}

/** What is longer is no prose that people write; it is left out, because rules look at each sentence as a whole. */
const LONGEST_BLOCK = 20_000

/**
 * Reads a Markdown text sentence by sentence by one pass over its blocks, in time linear in its length: enough for rules
 * that look for words, where `readDocument` reads what a verdict hangs on through a parser.
 */
export function readWording({ path, text }: { readonly path: string; readonly text: string }): Wording {
  const statements: Statement[] = []
  const links: Link[] = []
  const code: Span[] = []
  const open: { readonly depth: number; readonly text: string }[] = []
  const { blocks } = scanBlocks(text)
  for (const [number, block] of blocks.entries()) {
    if (isCode(text, block)) code.push({ start: block.span.start, end: blocks[number + 1]?.span.start ?? text.length })
    if (block.kind === 'other' || block.span.end - block.span.start > LONGEST_BLOCK) continue
    const above = open.map((heading) => heading.text).toReversed()
    for (const lines of partsOf(text, block)) {
      const content = readInline(text, lines)
      links.push(...content.links)
      for (const [start, end] of sentenceBounds(content.text)) {
        statements.push({
          text: content.text.slice(start, end),
          kind: kindOf(block),
          headings: above,
          block: number,
          spanOf: (from = 0, to = end - start) => content.spanOf(start + from, start + to),
        })
      }
      if (block.kind !== 'heading') continue
      while ((open.at(-1)?.depth ?? 0) >= block.depth) open.pop()
      open.push({ depth: block.depth, text: content.text })
    }
  }
  return { path, text, statements, links, code }
}

/** The scan tells where a block of code begins; it goes on to the next block. Rules (`---`) hold nothing. */
function isCode(text: string, { kind, span }: Block): boolean {
  return kind === 'other' && !/[-*_]/.test(text[span.start] ?? '')
}

/** A table is read row by row, its cells one after the other; whatever else, as a whole. */
function partsOf(text: string, { kind, lines }: Block): readonly (readonly Span[])[] {
  if (kind !== 'table') return [lines]
  return lines.flatMap((line, index) => (index === 1 ? [] : [splitRow(text, line.start, line.end)]))
}

function kindOf({ kind, inItem }: Block): Statement['kind'] {
  if (kind === 'heading') return 'heading'
  if (kind === 'table') return 'row'
  return inItem ? 'item' : 'paragraph'
}

const SENTENCE_END = /[.!?。！？]["'”’)\]]? /g

/** Sentences end at a mark with white space after it; what ends so by chance ("e.g. this") is two, and nobody minds. */
function sentenceBounds(text: string): readonly (readonly [number, number])[] {
  const bounds: (readonly [number, number])[] = []
  let start = 0
  SENTENCE_END.lastIndex = 0
  while (SENTENCE_END.test(text)) {
    const next = SENTENCE_END.lastIndex
    if (next - 1 > start) bounds.push([start, next - 1])
    start = next
  }
  if (start < text.length) bounds.push([start, text.length])
  return bounds
}
