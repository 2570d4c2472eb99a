import type { LineReport } from '../check/report.ts'
import type { Status } from '../support/support.ts'
import { hasEnded, linesByFile, readingOf, showsCurrent, uncoveredRelease } from './current-line.ts'
import { lineLink, type SummaryPage, sentence, value } from './summary-page.ts'

interface Column {
  readonly title: string
  cell(line: LineReport): string
}

const STATUSES: Readonly<Record<Status, string>> = {
  supported: '✅ supported',
  limited: '⚠️ limited',
  unsupported: '❌ unsupported',
  planned: '🗓️ planned',
  unknown: '❔ unknown',
}

/** The rows as promised beside what has been released in them, as a Markdown table for each file. */
export function summaryTables(page: SummaryPage): string[] {
  const { report, form } = page
  const groups = [...linesByFile(report.lines)]
  return groups.map(([file, lines], index) => {
    const columns = columnsFor(page).filter(({ title, cell }) => title === 'Status' || lines.some(cell))
    const rows = lines.slice(0, form.rows).map((line) => row(columns.map(({ cell }) => cell(line))))
    const rest = lines.length - rows.length
    const title = `Promised in ${value(file, page)}`
    return [
      row([title, ...columns.slice(1).map((column) => column.title)]),
      row(columns.map(() => '---')),
      ...rows,
      ...(rest > 0 ? [row([`… and ${rest} more rows`, ...columns.slice(1).map(() => '')])] : []),
      ...(index === groups.length - 1 ? uncoveredRow(columns, page) : []),
    ].join('\n')
  })
}

function columnsFor(page: SummaryPage): Column[] {
  const { report } = page
  return [
    { title: 'Versions', cell: (line) => versions(line, page) },
    { title: 'Status', cell: ({ status }) => STATUSES[status] },
    { title: 'Newest release', cell: (line) => newest(line, page) },
    { title: 'Released', cell: ({ newest }) => sentence(newest?.date ?? '', page) },
    { title: 'Supported until', cell: (line) => end(line, hasEnded(line, report), page) },
    { title: 'Because', cell: ({ because }) => (because === undefined ? '' : sentence(because, page)) },
  ]
}

function versions(line: LineReport, page: SummaryPage): string {
  const reading = readingOf(line)
  const name = line.package === undefined ? '' : `${value(line.package, page)} `
  const read = reading === undefined ? '' : `, read as ${value(reading, page)}`
  return `${name}${lineLink(line.location, page, value(line.text, page) || '(empty)')}${read}`
}

function newest(line: LineReport, page: SummaryPage): string {
  if (!line.newest) return line.range === null ? '' : 'none'
  return value(line.newest.version, page) + (showsCurrent(line, page.report) ? ' ← current' : '')
}

function end({ until, status }: LineReport, ended: boolean, page: SummaryPage): string {
  if (until === null) return ''
  const words = sentence(until, page)
  return ended && status !== 'unsupported' ? `**${words} (ended)**` : words
}

function uncoveredRow(columns: readonly Column[], page: SummaryPage): string[] {
  const current = uncoveredRelease(page.report)
  if (!current) return []
  const cells: Readonly<Record<string, string>> = {
    Versions: '**in no row**',
    'Newest release': `${value(current.version, page)} ← **current**`,
    Released: sentence(current.date ?? '', page),
  }
  return [row(columns.map(({ title }) => cells[title] ?? ''))]
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
