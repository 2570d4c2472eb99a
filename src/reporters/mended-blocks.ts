import type { Fix } from '../diagnostics/diagnostic.ts'
import { fencedText } from './markdown.ts'
import { type MendedTable, mendedTables } from './mended-table.ts'
import { lineLink, type SummaryPage, value } from './summary-page.ts'
import { many } from './worst-first.ts'

/** A mended table as a page shows it. */
export interface MendedBlock {
  /** Plain words, that may stand inside HTML too. */
  readonly title: string
  /** Markdown: which lines it takes the place of, and the block to copy. */
  readonly text: string
  /** The fixes that it holds wholly, where all of it is shown. */
  readonly fixes: readonly Fix[]
}

/** Nobody copies more of them from a page; `fix` writes them all. */
const MOST_TABLES = 5

/** The mended tables of a report, the first of them, ready to copy. One that is longer than the page's form allows is only told of. */
export function mendedBlocks(page: SummaryPage): readonly MendedBlock[] {
  const tables = mendedTables(page.report).slice(0, MOST_TABLES)
  return tables.map((table) => {
    const fits = lengthOf(table) <= page.form.mended
    const block = fits ? fencedText(table.language, table.lines) : tooLong(table, page)
    return {
      title: table.language === 'yaml' ? 'The mended rows' : 'The mended table',
      text: `${introduction(table, page)}\n\n${block}`,
      fixes: fits ? table.fixes : [],
    }
  })
}

function introduction(table: MendedTable, page: SummaryPage): string {
  const { file, language, startLine, endLine, suggested } = table
  const start = page.places.lines(file).start(startLine)
  const lines = startLine === endLine ? `line ${startLine}` : `lines ${startLine} to ${endLine}`
  const place = lineLink({ file, span: { start, end: start } }, page, value(file, page))
  const [it, changes] = language === 'yaml' ? ['them', 'They change'] : ['it', 'It changes']
  const yours = suggested ? ` ${changes} a promise, so read ${it} before you take ${it} over.` : ''
  const blank = table.lines.some((line) => /\bTBD\b/.test(line)) ? ' Fill in what is left open: `TBD`.' : ''
  return `Copy ${it} over ${lines} of ${place}.${yours}${blank}`
}

function lengthOf({ lines }: MendedTable): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0)
}

function tooLong({ lines, suggested }: MendedTable, { fixCommand }: SummaryPage): string {
  const long = `It is too long to be shown here (${many(lines.length, 'line')}).`
  const command = fixCommand === undefined ? '' : ` \`${fixCommand}${suggested ? ' --suggested' : ''}\` writes it.`
  return long + command
}
