import type { List, ListItem, Nodes, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Span } from '../text/span.ts'

/** A block of the document that stands in no other, with its Markdown as it was written. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'list' | 'table' | 'rule' | 'other'
  /** From the start of its first line to the end of its last. */
  readonly span: Span
  readonly source: string
  /** Of a heading, 1 to 6; else 0. */
  readonly depth: number
  /** Of a heading, its Markdown without the marks. */
  readonly title: string
  readonly items: readonly Item[]
}

/** An item of a list. */
export interface Item {
  /** Its Markdown without the mark, further lines not indented; of an item with blocks in it only the first one. */
  readonly text: string
  /** The items of the list below it. */
  readonly nested: readonly Item[]
  /** False where it holds more than a line of text and a list. */
  readonly simple: boolean
}

/** The blocks of a Markdown text. Takes the parser's time: more than linear on hostile texts, which a person does not give to `init`. */
export function parseBlocks(text: string): readonly Block[] {
  const root = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  return root.children.map((node) => blockOf(node, text))
}

function blockOf(node: RootContent, text: string): Block {
  const span = wholeLines(spanOf(node), text)
  return {
    kind: kindOf(node),
    span,
    source: text.slice(span.start, span.end),
    depth: node.type === 'heading' ? node.depth : 0,
    title: node.type === 'heading' ? titleOf(node.children, text) : '',
    items: node.type === 'list' ? itemsOf(node, text) : [],
  }
}

function kindOf({ type }: RootContent): Block['kind'] {
  if (type === 'paragraph' || type === 'heading' || type === 'list' || type === 'table') return type
  return type === 'thematicBreak' ? 'rule' : 'other'
}

function spanOf({ position }: Nodes): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}

/** The blanks before a block belong to it: a list may be indented, and its further items with it. */
function wholeLines({ start, end }: Span, text: string): Span {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  return { start: text.slice(lineStart, start).trim() === '' ? lineStart : start, end }
}

function titleOf(children: readonly Nodes[], text: string): string {
  const [first, last] = [children[0], children.at(-1)]
  if (!first || !last) return ''
  return text
    .slice(spanOf(first).start, spanOf(last).end)
    .replace(/\s*\n\s*/g, ' ')
    .trim()
}

function itemsOf({ children }: List, text: string): readonly Item[] {
  return children.map((item) => itemOf(item, text))
}

function itemOf({ children }: ListItem, text: string): Item {
  const [first, second, third] = children
  const isText = first?.type === 'paragraph'
  const { start, end } = first ? spanOf(first) : { start: 0, end: 0 }
  return {
    text: isText ? text.slice(start, end).replace(/\n[ \t]+/g, '\n') : '',
    nested: second?.type === 'list' ? itemsOf(second, text) : [],
    simple: isText && (second === undefined || (second.type === 'list' && third === undefined)),
  }
}
