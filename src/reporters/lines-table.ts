import type { LineReport, Report } from '../check/report.ts'
import type { Status } from '../support/support.ts'
import { hasEnded, linesByFile, readingOf, showsCurrent, uncoveredRelease } from './current-line.ts'
import { clipped, displayWidth, padded } from './display-width.ts'
import { printable } from './printable.ts'
import type { Style } from './style.ts'

const MARKS: Readonly<Record<Status, string>> = {
  supported: '✔',
  limited: '~',
  unsupported: '✖',
  planned: '+',
  unknown: '?',
}

const MOST_ROWS = 16
const WIDEST_CELL = 26
const GAP = '  '

interface Cell {
  readonly text: string
  paint?(text: string): string
}

type Row = readonly Cell[]

/** The rows as promised beside what has been released in them, for a terminal; empty where no row was read. */
export function linesTable(report: Report, style: Style, width: number): string[] {
  const tables = [...linesByFile(report.lines)].map(([file, lines]) => tableOf(file, lines, report, style))
  const last = tables.at(-1)
  const uncovered = uncoveredRelease(report)
  if (last && uncovered) {
    last.push([
      { text: 'in no row', paint: style.error },
      { text: '' },
      { text: printable(uncovered.version), paint: style.error },
      { text: printable(uncovered.date ?? ''), paint: style.error },
      { text: '' },
      { text: '← current', paint: style.error },
    ])
  }
  const columns = columnWidths(tables.flat())
  const printed = tables.map((rows) => rows.map((row) => printRow(row, columns, width)))
  return printed.flatMap((rows, index) => (index > 0 ? ['', ...rows] : rows))
}

function tableOf(file: string, lines: readonly LineReport[], report: Report, style: Style): Row[] {
  const dated = lines.some(({ newest }) => newest?.date !== undefined)
  const ending = lines.some(({ until }) => until !== null)
  const name = file.slice(file.lastIndexOf('/') + 1)
  const head = [printable(name), 'status', 'newest', dated ? 'released' : '', ending ? 'until' : '', '']
  const rows: Row[] = [head.map((text) => ({ text, paint: style.faint }))]
  for (const line of lines.slice(0, MOST_ROWS)) rows.push(rowOf(line, report, style))
  const rest = lines.length - MOST_ROWS
  if (rest > 0) rows.push([{ text: `… and ${rest} more`, paint: style.faint }])
  return rows
}

function rowOf(line: LineReport, report: Report, style: Style): Row {
  const current = showsCurrent(line, report)
  const ended = hasEnded(line, report)
  const remark = !current ? style.faint : line.status === 'unsupported' ? style.error : style.success
  return [
    { text: versions(line) },
    { text: `${MARKS[line.status]} ${line.status}`, paint: paintOf(line.status, style) },
    { text: printable(line.newest?.version ?? (line.range === null ? '' : 'none')) },
    { text: printable(line.newest?.date ?? '') },
    { text: printable(line.until ?? ''), ...(ended && line.status !== 'unsupported' && { paint: style.error }) },
    { text: printable([current ? '← current' : '', line.because ?? ''].filter(Boolean).join(', ')), paint: remark },
  ]
}

/** What is longer is no version cell. */
const LONGEST_CELL = 40

function versions(line: LineReport): string {
  const reading = readingOf(line)
  // A sentence is told by what was read in it.
  if (reading !== undefined && line.text.length > LONGEST_CELL) return printable(reading)
  const name = line.package === undefined ? line.text : `${line.package} ${line.text}`
  return printable(reading === undefined ? name : `${name} (${reading})`)
}

function paintOf(status: Status, style: Style): (text: string) => string {
  if (status === 'supported') return style.success
  if (status === 'limited' || status === 'unknown') return style.warning
  return style.faint
}

/** The last column takes what is left of the line. */
function columnWidths(rows: readonly Row[]): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length - 1))
  return Array.from({ length: count }, (_, column) =>
    Math.min(WIDEST_CELL, Math.max(...rows.map((row) => displayWidth((row.length > 1 && row[column]?.text) || '')))),
  )
}

function printRow(row: Row, columns: readonly number[], width: number): string {
  const [only] = row
  if (only && row.length === 1) return `  ${only.paint?.(only.text) ?? only.text}`

  let line = '  '
  let used = 2
  for (const [index, { text, paint }] of row.entries()) {
    const room = columns[index] ?? width - used
    if (room <= 0 || (columns[index] === undefined && room < 9)) continue
    const cell = clipped(text, room)
    line += (paint ? paint(cell) : cell) + (index < columns.length ? padded('', room - displayWidth(cell)) + GAP : '')
    used += room + GAP.length
  }
  return line.trimEnd()
}
