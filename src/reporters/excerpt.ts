import { graphemes } from './display-width.ts'
import { printableCode } from './printable.ts'

/** A stretch of one line as it is printed, and the columns of it to underline (from 0, the end exclusive). */
export interface Excerpt {
  readonly text: string
  readonly start: number
  readonly end: number
}

interface Cell {
  readonly text: string
  /** Offset in the source in UTF-16 code units. */
  readonly offset: number
  readonly column: number
  readonly width: number
}

const TAB_STOP = 4

/**
 * The line with tabs set right, cut around the span where it has more than `room` columns.
 * `from` and `to` are offsets in the line; an empty span gets one column, to be seen.
 */
export function excerpt(line: string, from: number, to: number, room: number): Excerpt {
  // Only what can be in sight is split into characters: a line may have megabytes.
  const first = Math.max(0, from - 4 * room)
  const last = Math.min(line.length, from + 4 * room)
  const cells = cellsOf(line.slice(first, last))
  const total = columnAt(cells, Number.POSITIVE_INFINITY)
  const start = columnAt(cells, from - first)
  const end = Math.max(start + 1, columnAt(cells, Math.min(to, last) - first))
  const whole = first === 0 && last === line.length && total <= room
  if (whole) return { text: join(cells), start, end }

  const spare = Math.max(0, room - 2 - (end - start))
  const left = Math.max(0, Math.min(start - (spare >> 1), total - (room - 2)))
  const right = left + room - 2
  const shown = cells.filter(({ column, width }) => column >= left && column + width <= right)
  const before = first > 0 || left > 0 ? '…' : ''
  const after = last < line.length || right < total ? '…' : ''
  const shift = before.length - (shown[0]?.column ?? left)
  return {
    text: `${before}${join(shown)}${after}`,
    start: start + shift,
    end: Math.max(start + 1, Math.min(end, right)) + shift,
  }
}

function cellsOf(source: string): Cell[] {
  const cells: Cell[] = []
  let offset = 0
  let column = 0
  for (const { text, width } of source.split(/(\t)/).flatMap(charactersOf)) {
    const size = text === '\t' ? TAB_STOP - (column % TAB_STOP) : width
    cells.push({ text: text === '\t' ? ' '.repeat(size) : text, offset, column, width: size })
    offset += text.length
    column += size
  }
  return cells
}

/** What is not printable is replaced one for one, so offsets stay true. */
function charactersOf(part: string): { text: string; width: number }[] {
  return part === '\t' ? [{ text: part, width: 0 }] : graphemes(printableCode(part))
}

/** The column of the first character at or after an offset. */
function columnAt(cells: readonly Cell[], offset: number): number {
  const cell = cells.find((cell) => cell.offset >= offset)
  if (cell) return cell.column
  const last = cells.at(-1)
  return last ? last.column + last.width : 0
}

function join(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join('')
}
