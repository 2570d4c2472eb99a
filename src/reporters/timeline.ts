import type { LineReport, Report } from '../check/report.ts'
import { hasEnded, linesByFile } from './current-line.ts'
import { groupBy } from './group-by.ts'
import { shortened } from './printable.ts'

/** The support windows as a diagram, and how many of them it leaves out. */
export interface Timeline {
  /** Of a Mermaid gantt chart. */
  readonly lines: readonly string[]
  readonly omitted: number
  /** What else than running support the bars show. */
  readonly states: ReadonlySet<WindowState>
}

/** `overdue`: its end has passed, and it is still promised. */
export type WindowState = 'running' | 'limited' | 'ended' | 'overdue'

interface Window {
  readonly line: LineReport
  readonly start: string
  readonly end: string | undefined
  readonly state: WindowState
}

/**
 * The support windows of the rows that count, from the first release of each to its end of support. Undefined where no end is
 * a day, or no day of a first release is known: a chart of guesses would be worse than none.
 */
export function timeline(report: Report, mostRows: number): Timeline | undefined {
  // The policy's rows come first, and the document's say the same.
  const [lines = []] = linesByFile(report.lines).values()
  const windows = lines.flatMap((line) => windowOf(line, report) ?? [])
  if (!windows.some(({ end }) => end !== undefined)) return undefined

  const shown = windows.slice(0, mostRows)
  const days = [report.today, ...shown.flatMap(({ start, end }) => (end === undefined ? [start] : [start, end]))]
  const last = days.toSorted().at(-1) ?? report.today
  // One that is open leaves the picture on its right.
  const edge = daysAfter(last, 90)
  const sections = groupBy(shown, ({ line }) => line.package)
  return {
    lines: [
      'gantt',
      '  dateFormat YYYY-MM-DD',
      `  axisFormat ${yearsBetween(days.toSorted()[0] ?? last, edge) > 5 ? '%Y' : '%b %Y'}`,
      '  inclusiveEndDates',
      // The browser's today is not that of the check.
      '  todayMarker off',
      ...[...sections].flatMap(([name, windows]) => [
        ...(name === undefined ? [] : [`  section ${label(name)}`]),
        ...windows.map((window) => bar(window, edge)),
      ]),
      `  Day of the check :vert, ${report.today}, 0d`,
    ],
    omitted: windows.length - shown.length,
    states: new Set(shown.map(({ state }) => state)),
  }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

function windowOf(line: LineReport, report: Report): Window | undefined {
  const { status, until, first } = line
  const start = first?.date
  if (start === undefined || !DAY.test(start) || status === 'planned' || status === 'unknown') return undefined
  const end = until !== null && DAY.test(until) ? until : undefined
  // It ended on a day that nobody wrote down.
  if (status === 'unsupported' && end === undefined) return undefined
  return end !== undefined && end < start ? undefined : { line, start, end, state: stateOf(line, report) }
}

function stateOf(line: LineReport, report: Report): WindowState {
  if (line.status === 'unsupported') return 'ended'
  if (hasEnded(line, report)) return 'overdue'
  return line.status === 'limited' ? 'limited' : 'running'
}

/** Mermaid's words for how a bar looks. */
const LOOKS: Readonly<Record<WindowState, string>> = {
  running: 'active, ',
  limited: '',
  ended: 'done, ',
  overdue: 'crit, ',
}

function bar({ line, start, end, state }: Window, edge: string): string {
  return `  ${label(line.meaning || line.text)} :${LOOKS[state]}${start}, ${end ?? edge}`
}

const LONGEST_LABEL = 40

/**
 * A name of unknown origin as Mermaid shows it: only characters that mean nothing to it, and no word at the start that could
 * be one of its own.
 */
function label(name: string): string {
  const words = name
    .replace(/<=/g, '≤')
    .replace(/>=/g, '≥')
    .replace(/[^\p{L}\p{N} .,+*_<>≤≥–-]/gu, ' ')
    // No tags: only the signs before a number stay.
    .replace(/[<>](?! ?v?\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const short = shortened(words, LONGEST_LABEL) || '…'
  return /^(?:v?\d|[<>≤≥…])/.test(short) ? short : `“${short}”`
}

function daysAfter(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

function yearsBetween(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4))
}
