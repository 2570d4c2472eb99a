import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { SecurityMd } from '../../src/security-md/security-md.ts'

/** What both ways of reading must agree on. */
export interface Structure {
  readonly headings: readonly { readonly depth: number; readonly text: string; readonly place: string }[]
  readonly tables: readonly { readonly place: string; readonly rows: readonly (readonly string[])[] }[]
  /** The paragraphs by where they start, those of the parser all, ours those that were read. */
  readonly paragraphs: ReadonlyMap<number, string>
}

/** The structure of a document by our own reading. */
export function ourStructure({ text, headings, tables, passages }: SecurityMd): Structure {
  return {
    headings: headings.map(({ depth, text: words, span }) => ({
      depth,
      text: oneSpaced(words),
      place: text.slice(span.start, span.end),
    })),
    tables: tables
      .filter(({ syntax }) => syntax === 'gfm')
      .map(({ header, rows, span }) => ({
        place: text.slice(span.start, span.end),
        rows: [header, ...rows].map(({ cells }) => cells.map((cell) => oneSpaced(cell.text))),
      })),
    paragraphs: new Map(passages.map((passage) => [passage.span.start, oneSpaced(passage.text)])),
  }
}

/** The same by parsing the whole document with mdast: slow, and what our reading is measured against. */
export function wholeStructure(text: string): Structure {
  const tree = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  // The parser leaves a byte order mark out of its offsets.
  const shift = text.startsWith('\ufeff') ? 1 : 0
  const headings: { depth: number; text: string; place: string }[] = []
  const tables: { place: string; rows: string[][] }[] = []
  const paragraphs = new Map<number, string>()
  const start = (node: Nodes) => (node.position?.start.offset ?? 0) + shift
  const place = (node: Nodes) => text.slice(start(node), (node.position?.end.offset ?? 0) + shift).trimEnd()

  const visit = (node: Nodes): void => {
    if (node.type === 'heading') headings.push({ depth: node.depth, text: readable(node), place: place(node) })
    else if (node.type === 'paragraph') paragraphs.set(start(node), readable(node))
    else if (node.type === 'table') {
      const [columns] = node.children.map((row) => row.children.length)
      const rows = node.children.map((row) =>
        Array.from({ length: columns ?? 0 }, (_, column) => readable(row.children[column])),
      )
      tables.push({ place: place(node), rows })
    } else if ('children' in node) for (const child of (node as Root).children) visit(child)
  }
  visit(tree)
  return { headings, tables, paragraphs }
}

/** What GitHub adds to CommonMark is taken out by the simplest means: the texts of these tests hold no harder cases. */
function readable(node: Nodes | undefined): string {
  return node === undefined ? '' : oneSpaced(words(node)).trim()
}

/** The parser keeps the indentation of the lines of a code span, which CommonMark takes off before it looks at the text. */
function oneSpaced(text: string): string {
  return text.replaceAll(/ +/g, ' ')
}

function words(node: Nodes): string {
  if (node.type === 'text') {
    const starts = node.position?.start.column === 1
    const value = node.value.replaceAll(/\r\n?|\n/g, ' ').replaceAll(/(?<!~)~~(?!~)/g, '')
    return (starts ? value.replace(/^\[\^[^\s[\]^]+\]:/, '') : value).replaceAll(/\[\^[^\s[\]^]+\]/g, '')
  }
  if (node.type === 'inlineCode') return node.value.replaceAll(/(?:\r\n?|\n)[ \t]*/g, ' ')
  if (node.type === 'break') return '\n'
  if (node.type === 'html') return node.value.toLowerCase().startsWith('<br') ? '\n' : ''
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  if (node.type === 'linkReference' && node.identifier.startsWith('^')) return ''
  return 'children' in node ? node.children.map(words).join('') : ''
}
