import type { Block } from './blocks.ts'
import { type Excerpt, ExcerptBuilder } from './excerpt.ts'

/**
 * The HTML of a document, by the block at which each stretch starts. CommonMark ends an HTML block at a blank line; a table
 * with blank lines in it is put together again, unless Markdown headings or tables stand in between.
 */
export function htmlStretches(text: string, blocks: readonly Block[]): ReadonlyMap<Block, Excerpt> {
  const stretches = new Map<Block, Excerpt>()
  if (!blocks.some(({ kind }) => kind === 'html')) return stretches
  const closing = nextTableEnds(text, blocks)
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (block?.kind !== 'html') continue
    const source = blockText(text, block)
    if (!/<(?:table|h[1-6])\b/i.test(source)) continue
    const last = opensTable(source) ? (closing[index] ?? index) : index
    const builder = new ExcerptBuilder(text)
    for (const part of blocks.slice(index, last + 1)) {
      for (const line of part.lines) {
        builder.addPart(line)
        builder.addGlue('\n')
      }
    }
    stretches.set(block, builder.build())
    index = last
  }
  return stretches
}

/** For each block the index of the next one that closes an HTML table, if nothing but text and HTML comes before it. */
function nextTableEnds(text: string, blocks: readonly Block[]): readonly (number | undefined)[] {
  const ends: (number | undefined)[] = []
  let next: number | undefined
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index]
    ends[index] = next
    if (block?.kind === 'heading' || block?.kind === 'table') next = undefined
    else if (block?.kind === 'html' && blockText(text, block).toLowerCase().includes('</table')) next = index
  }
  return ends
}

/** True where the last table that starts in it is not closed in it. */
function opensTable(source: string): boolean {
  const lower = source.toLowerCase()
  return lower.lastIndexOf('<table') > lower.lastIndexOf('</table')
}

function blockText(text: string, { span }: Block): string {
  return text.slice(span.start, span.end)
}
