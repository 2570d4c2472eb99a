import { displayWidth, padded } from '../reporters/display-width.ts'
import { type Style, styleFor } from '../reporters/style.ts'
import { hanging, wrap } from '../reporters/wrap.ts'

/** A page of ours, in the plain Markdown that these pages keep to, as text for a terminal. */
export function pageText(page: string, { colour, width }: { colour: boolean; width: number }): string {
  const style = styleFor(colour)
  return `${blocksOf(page)
    .map((block) => blockText(block, style, width).join('\n'))
    .join('\n\n')}\n`
}

/** Lines that belong together: blank lines part them, except within fences. */
function blocksOf(page: string): string[][] {
  const blocks: string[][] = []
  let block: string[] = []
  let fence = ''
  for (const line of [...page.split('\n'), '']) {
    const marks = /^`{3,}/.exec(line)?.[0] ?? ''
    if (fence === '') fence = marks
    else if (marks.length >= fence.length) fence = ''
    if (line !== '' || fence !== '') {
      block.push(line)
    } else if (block.length > 0) {
      blocks.push(block)
      block = []
    }
  }
  return blocks
}

function blockText(block: readonly string[], style: Style, width: number): string[] {
  const [first = ''] = block
  if (first.startsWith('```')) return block.slice(1, -1).map((line) => `    ${line}`.trimEnd())
  if (first.startsWith('|')) return tableText(block, style)
  if (first.startsWith('#')) return block.map((line) => style.strong(line.replace(/^#+ /, '')))
  if (/^[-*] /.test(first)) return itemsOf(block).flatMap((item) => hanging('  - ', prose(item), width))
  return wrap(prose(block.join(' ')), width)
}

/** An item goes on in the lines below it that begin with blanks. */
function itemsOf(block: readonly string[]): string[] {
  const items: string[] = []
  for (const line of block) {
    if (/^[-*] /.test(line)) items.push(line.slice(2))
    else items.push(`${items.pop() ?? ''} ${line.trim()}`)
  }
  return items
}

function prose(text: string): string {
  return text.replaceAll('**', '').replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1 ($2)')
}

function tableText(block: readonly string[], style: Style): string[] {
  const rows = block.filter((line) => !/^\|[\s|:-]*$/.test(line)).map(cellsOf)
  const columns = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))))
  return rows.map((row, index) => {
    const line = row.map((cell, column) => padded(cell, columns[column] ?? 0)).join('   ')
    return index === 0 ? style.faint(line.trimEnd()) : line.trimEnd()
  })
}

function cellsOf(line: string): string[] {
  const cells = line.split('|').map((cell) => prose(cell.trim()))
  return cells.slice(1, -1)
}
