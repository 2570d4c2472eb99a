import type { Definition, Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Span } from '../text/span.ts'
import { type Excerpt, ExcerptBuilder, lastAtOrBefore } from './excerpt.ts'
import { collectInline, type InlineMarks } from './inline-nodes.ts'
import type { InlineSource, InlineText } from './inline-text.ts'

/**
 * Reads inline content through mdast, all of it in one go: what is asked for is put together into one short
 * document, because the parser's start and every further character cost time on every run. Import this module lazily.
 * `definitions` are blocks that may define the targets of reference links. The answers stand in the order of the
 * sources; undefined where a block turned out to hold nothing but definitions.
 */
export function readMarkdown(
  text: string,
  sources: readonly InlineSource[],
  definitions: readonly (readonly Span[])[],
): readonly (InlineText | undefined)[] {
  const { excerpt, order, starts } = compose(text, sources, definitions)
  const marks: InlineMarks = { escapes: new Set(), references: new Map(), targets: new Map() }
  let reference = 0
  const tree = fromMarkdown(excerpt.text, {
    extensions: [gfmTable()],
    mdastExtensions: [
      gfmTableFromMarkdown(),
      {
        enter: {
          escapeMarker: (token) => void marks.escapes.add(token.start.offset),
          characterReferenceMarker: (token) => {
            if (excerpt.text[token.start.offset] === '&') reference = token.start.offset
            else marks.references.set(reference, token.end.offset)
          },
        },
      },
    ],
  })
  noteTargets(tree, marks)
  const answers: (InlineText | undefined)[] = sources.map(() => undefined)
  for (const node of inlineParents(tree)) {
    const index = order[lastAtOrBefore(starts, node.position?.start.offset ?? -1)]
    // A block that starts with definitions has a paragraph after them; it has never two.
    if (index !== undefined && index >= 0) answers[index] ??= collectInline(node, excerpt, marks)
  }
  return answers
}

interface Composition {
  readonly excerpt: Excerpt
  /** The indexes of the sources in the order in which they stand in the excerpt, and the offsets at which they start. */
  readonly order: readonly number[]
  readonly starts: readonly number[]
}

function compose(
  text: string,
  sources: readonly InlineSource[],
  definitions: readonly (readonly Span[])[],
): Composition {
  const builder = new ExcerptBuilder(text)
  const order: number[] = []
  const starts: number[] = []
  // Cells are rows of one table with one column: only in a table does the parser read them as cells.
  builder.addGlue('|-|\n|-|\n')
  for (const [index, { kind, lines }] of sources.entries()) {
    if (kind !== 'cell') continue
    order.push(index)
    starts.push(builder.size)
    builder.addGlue('| ')
    for (const line of lines) builder.addPart(line)
    builder.addGlue(' |\n')
  }
  builder.addGlue('\n')
  for (const [index, { kind, lines }] of sources.entries()) {
    if (kind === 'cell') continue
    order.push(index)
    starts.push(builder.size)
    // The second mark keeps a mark at the end of the content from being taken for the closing one.
    addBlock(builder, lines, kind === 'heading' ? '# ' : '', kind === 'heading' ? ' #' : '')
  }
  order.push(-1)
  starts.push(builder.size)
  for (const lines of definitions) addBlock(builder, lines, '', '')
  return { excerpt: builder.build(), order, starts }
}

/** Four columns before a further line keep it in its paragraph, whatever it starts with. */
function addBlock(builder: ExcerptBuilder, lines: readonly Span[], before: string, after: string): void {
  builder.addGlue(before)
  for (const [index, line] of lines.entries()) {
    if (index > 0) builder.addGlue('\n    ')
    builder.addPart(line)
  }
  builder.addGlue(`${after}\n\n`)
}

function noteTargets(tree: Root, marks: InlineMarks): void {
  const definitions = tree.children.filter((node): node is Definition => node.type === 'definition')
  for (const { identifier, url } of definitions) {
    if (!marks.targets.has(identifier)) marks.targets.set(identifier, url)
  }
}

/** Headings and paragraphs, and the cells of the table but for its header. */
function* inlineParents(tree: Root): Iterable<Nodes> {
  for (const node of tree.children) {
    if (node.type === 'paragraph' || node.type === 'heading') yield node
    else if (node.type === 'table') for (const row of node.children.slice(1)) yield* row.children.slice(0, 1)
  }
}
