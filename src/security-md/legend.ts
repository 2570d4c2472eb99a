import { allMarks, firstMark, statusInWords } from '../support/status.ts'
import type { Status } from '../support/support.ts'
import { lazyPattern } from '../text/lazy-pattern.ts'
import type { DocumentTable, ReadableText, SecurityMd } from './security-md.ts'

/**
 * What the marks of a table mean where that cannot be told from the mark alone: the document explains it near the table
 * (":question: – only critical fixes"), or the other cells of the columns `status` tell (`x` beside empty cells is yes).
 */
export function readLegend(
  document: SecurityMd,
  table: DocumentTable,
  status: readonly number[],
): ReadonlyMap<string, Status> {
  // Each once: a column of marks holds the same few again and again.
  const cells = [...new Set(table.rows.flatMap((row) => status.flatMap((index) => statusIn(row.cells[index]))))]
  const legend = new Map(pairedSigns(cells))
  const signs = new Map(cells.flatMap(signsIn).map((sign) => [sign, 'unknown' as const]))
  for (const { text, headings } of document.passages) {
    const [heading] = headings
    const near = heading?.span.start === table.headings[0]?.span.start
    const titled = /\b(?:legend|key)\b/i.test(heading?.text ?? '')
    if (near || titled) explain(text.toLowerCase().replaceAll('\ufe0f', ''), signs, titled, legend)
  }
  return legend
}

/** "✅ = supported, ⚠️ = security fixes only": each mark with the words up to the next one. Its first explanation counts. */
function explain(text: string, signs: ReadonlyMap<string, Status>, titled: boolean, legend: Map<string, Status>): void {
  for (const line of text.split('\n')) {
    const marks = allMarks(line, signs)
    if (marks.length === 0 || line.slice(0, marks[0]?.at).trim() !== '') continue
    for (const [index, { sign, at }] of marks.entries()) {
      const words = line.slice(at + sign.length, marks[index + 1]?.at)
      const explained = /^\s*(?:[=:–—→-]|means\b|is\b|indicates\b)/.test(words) || titled
      const status = explained ? statusInWords(words.replace(/^\s*(?:[=:–—→-]+|means|is|indicates)/, '')) : 'unknown'
      if (status !== 'unknown' && !legend.has(sign)) legend.set(sign, status)
    }
  }
}

const statusIn = (cell: ReadableText | undefined): readonly string[] => (cell ? [cell.text.trim().toLowerCase()] : [])

const SHORT_CODE = /:[a-z0-9_+-]{1,50}:/g
const sign = lazyPattern(':[a-z0-9_+-]{1,50}:|\\p{Extended_Pictographic}', 'gu')
/** Every sign that the pattern knows holds one of these. */
const MAY_BE_SIGN = /[:\u00a9\u00ae\u2000-\uffff]/

/** Marks of a cell that mean nothing without an explanation: any emoji, by its sign or its short code. */
function signsIn(cell: string): readonly string[] {
  if (!MAY_BE_SIGN.test(cell)) return []
  // The pattern that knows all emoji takes long to be made.
  const form = isAscii(cell) ? SHORT_CODE : sign()
  const signs = cell.replaceAll('\ufe0f', '').match(form) ?? []
  return signs.filter((sign) => firstMark(sign) === undefined)
}

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text)

/** Signs that mean yes or no by what stands beside them: `x` or `☒` beside a blank or `☐`, `○` beside `×` or `●`. */
function pairedSigns(cells: readonly string[]): readonly (readonly [string, Status])[] {
  const has = (...signs: readonly string[]): boolean => cells.some((cell) => signs.includes(cell))
  const given = cells.some((cell) => firstMark(cell)?.status === 'supported' || statusInWords(cell) === 'supported')
  const pairs: (readonly [string, Status])[] = []
  if (has('x') && given) pairs.push(['x', 'unsupported'])
  else if (has('x') && has('', '-', '–', '—')) pairs.push(['x', 'supported'])
  if (has('☒', '☐')) pairs.push(['☒', given || !has('☐') ? 'unsupported' : 'supported'], ['☐', 'unsupported'])
  if (has('●') && has('○', '◯')) pairs.push(['●', 'supported'], ['○', 'unsupported'], ['◯', 'unsupported'])
  else if (has('×', '✕', 'x', '△')) pairs.push(['○', 'supported'], ['◯', 'supported'], ['◎', 'supported'])
  return pairs
}
