import type { Report } from '../check/report.ts'
import type { Fix } from '../diagnostics/diagnostic.ts'
import { applyEdits, editsTouch } from '../text/edits.ts'
import { LineIndex } from '../text/line-index.ts'
import type { TextEdit } from '../text/span.ts'
import { linesByFile } from './current-line.ts'

/** The whole supported-versions table of a file as its fixes leave it, or the rows of a policy. */
export interface MendedTable {
  readonly file: string
  readonly language: 'markdown' | 'yaml'
  /** The lines that it takes the place of, counted from 1, both inclusive. */
  readonly startLine: number
  readonly endLine: number
  readonly lines: readonly string[]
  /** True where a fix in it changes a promise. */
  readonly suggested: boolean
  /** The fixes that lie in it wholly. */
  readonly fixes: readonly Fix[]
}

interface Block {
  readonly first: number
  readonly last: number
}

/**
 * The tables that the fixes of a report change, mended. Fixes that touch one before them are left out, as when they are
 * applied. Empty where no fix changes a row.
 */
export function mendedTables(report: Report): readonly MendedTable[] {
  const written = report.lines.filter(({ because }) => because === undefined)
  return [...linesByFile(written)].flatMap(([file, rows]) => {
    const text = report.texts.get(file)
    const fixes = compatibleFixes(report, file)
    if (text === undefined || fixes.length === 0) return []
    const index = new LineIndex(text)
    const language = file === report.policy ? 'yaml' : 'markdown'
    const blockAt = language === 'yaml' ? itemsAround : tableAround
    const blocks: Block[] = []
    for (const { location } of rows) {
      const { line } = index.position(location.span.start)
      if (blocks.findLast(({ first, last }) => first <= line && line <= last)) continue
      const block = blockAt(line, index)
      if (block) blocks.push(block)
    }
    return blocks.flatMap((block) => mended(block, { file, language, text, index, fixes }))
  })
}

/** Each is held against all before it; nobody copies a table with more of them. */
const MOST_FIXES = 500

/** Every fix of the file once, in the order of the findings, and none that touches one before it. */
function compatibleFixes({ diagnostics }: Report, file: string): readonly Fix[] {
  const taken: Fix[] = []
  for (const { fixes } of diagnostics) {
    if (taken.length === MOST_FIXES) break
    const [fix] = fixes
    if (fix?.file === file && !taken.some(({ edits }) => editsTouch(edits, fix.edits))) taken.push(fix)
  }
  return taken
}

interface Source {
  readonly file: string
  readonly language: MendedTable['language']
  readonly text: string
  readonly index: LineIndex
  readonly fixes: readonly Fix[]
}

function mended({ first, last }: Block, { file, language, text, index, fixes }: Source): MendedTable[] {
  const from = index.start(first)
  const to = index.start(last + 1)
  const isLast = to === text.length
  const inside = ({ span }: TextEdit): boolean => span.start >= from && span.end <= to && (span.start < to || isLast)
  const crosses = (edit: TextEdit): boolean => inside(edit) || (edit.span.start < to && edit.span.end > from)
  const changing = fixes.filter(({ edits }) => edits.some(inside))
  const edits = changing.flatMap((fix) => fix.edits.filter(crosses))
  // Rows taken away at the end of a file take the line end before them along: that still lies in the table.
  if (edits.length === 0 || !edits.every(inside)) return []
  const moved = edits.map(({ span, newText }) => ({
    span: { start: span.start - from, end: span.end - from },
    newText,
  }))
  const before = text.slice(from, to)
  const after = applyEdits(before, moved)
  if (after === before) return []
  const suggested = changing.some(({ safety }) => safety === 'suggested')
  const whole = changing.filter(({ edits }) => edits.every(inside))
  return [{ file, language, startLine: first, endLine: last, lines: linesOf(after), suggested, fixes: whole }]
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** A table is the lines with pipes around a row; one in HTML or prose has none. */
function tableAround(line: number, index: LineIndex): Block | undefined {
  const isRow = (line: number): boolean => index.lineText(line).includes('|')
  if (!isRow(line)) return undefined
  let [first, last] = [line, line]
  while (first > 1 && isRow(first - 1)) first--
  while (last < index.count && isRow(last + 1)) last++
  return { first, last }
}

/** The list of YAML that an item belongs to, where its items begin on lines of their own. */
function itemsAround(line: number, index: LineIndex): Block | undefined {
  const dash = /^(\s*)-\s/.exec(index.lineText(line))
  const indent = dash?.[1]?.length
  if (indent === undefined) return undefined
  const belongs = (line: number): boolean => {
    const text = index.lineText(line)
    const depth = text.search(/\S/)
    return depth < 0 || depth > indent || (depth === indent && /^\s*[-#]/.test(text))
  }
  let [first, last] = [line, line]
  while (first > 1 && belongs(first - 1)) first--
  while (last < index.count && belongs(last + 1)) last++
  while (first < line && index.lineText(first).trim() === '') first++
  // A comment behind the last item may speak of what comes next.
  while (last > line && /^\s*(?:#|$)/.test(index.lineText(last))) last--
  return { first, last }
}
