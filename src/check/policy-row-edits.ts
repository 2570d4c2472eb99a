import type { PolicyFile } from '../policy/policy-file.ts'
import { mendedText } from '../support/mended-text.ts'
import type { MendedRow, SupportRow } from '../support/support.ts'
import type { Span, TextEdit } from '../text/span.ts'

/**
 * The edits that turn rows written in a policy into mended ones. Comments, quotes and the layout of every item stay. Empty
 * where the rows do not stand on lines of their own (`[{ … }, { … }]`): that is left to people.
 */
export function policyRowEdits(
  { text }: PolicyFile,
  rows: readonly SupportRow[],
  mended: readonly MendedRow[],
): readonly TextEdit[] {
  const items = new Map<SupportRow, Span>()
  for (const row of rows) {
    const item = itemAt(text, row, rows)
    if (!item) return []
    items.set(row, item)
  }
  const edits: TextEdit[] = []
  const added = new Map<number, string[]>()
  let previous = items.get(rows[0] as SupportRow)?.start ?? 0
  for (const row of mended) {
    const item = items.get(row.like)
    if (!item) return []
    if (row.added) added.set(previous, [...(added.get(previous) ?? []), copied(text, item, row)])
    else {
      edits.push(...changes(text, row))
      previous = item.end
    }
  }
  for (const [at, lines] of added) edits.push({ span: { start: at, end: at }, newText: joined(text, at, lines) })
  const kept = new Set(mended.filter((row) => !row.added).map(({ like }) => like))
  for (const [row, span] of items) if (!kept.has(row)) edits.push({ span, newText: '' })
  return edits.toSorted((left, right) => left.span.start - right.span.start)
}

/** The whole lines of a list item, from its dash to where the next item or another key begins. */
function itemAt(text: string, row: SupportRow, rows: readonly SupportRow[]): Span | undefined {
  const first = Math.min(row.at.span.start, row.statusAt.span.start)
  const dash = text.lastIndexOf('\n', first - 1) + 1
  let start = dash
  // The key may stand below the dash: `- note: …` and `versions:` under it.
  while (start > 0 && !/^[ \t]*-[ \t]/.test(text.slice(start, start + 200)))
    start = text.lastIndexOf('\n', start - 2) + 1
  const others = rows.filter((other) => other !== row).map((other) => other.at.span.start)
  if (others.some((other) => other >= start && other < first)) return undefined
  const last = Math.max(row.at.span.end, row.statusAt.span.end, row.until?.at.span.end ?? 0)
  const end = text.indexOf('\n', last)
  const whole = { start, end: end < 0 ? text.length : end + 1 }
  return others.some((other) => other > first && other < whole.end) ? undefined : whole
}

function changes(text: string, row: MendedRow): readonly TextEdit[] {
  const { like, numbers, statusOf } = row
  const edits: TextEdit[] = []
  if (numbers) edits.push({ span: like.at.span, newText: mendedText(row, sliceOf(text, like.at.span)) })
  if (statusOf) edits.push({ span: like.statusAt.span, newText: sliceOf(text, statusOf.statusAt.span) })
  return edits
}

const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end)

/** A copy of an item with its changes. The end of support of another line is not this one's. */
function copied(text: string, item: Span, row: MendedRow): string {
  const until = row.like.until ? [{ span: row.like.until.at.span, newText: 'tba' }] : []
  let result = ''
  let from = item.start
  for (const { span, newText } of [...changes(text, row), ...until].toSorted((a, b) => a.span.start - b.span.start)) {
    result += text.slice(from, span.start) + newText
    from = span.end
  }
  return (result + text.slice(from, item.end)).replace(/\r?\n$/, '')
}

/** Whole lines, put in where a line begins, or behind a last line that has no end. */
function joined(text: string, at: number, lines: readonly string[]): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const behind = at > 0 && text[at - 1] !== '\n'
  return lines.map((line) => (behind ? newline + line : line + newline)).join('')
}
