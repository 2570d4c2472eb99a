import type { Clause, Policy, Row, Status } from '../policy/policy.generated.ts'
import { readDate, readDates } from '../support/end-date.ts'
import type { SupportRow } from '../support/support.ts'
import { cell, inline } from './inline.ts'
import { table } from './table.ts'

/** A row as the table shows it; every text is Markdown. */
export interface ShownRow {
  readonly package: string
  readonly version: string
  readonly supported: string
  readonly released: string
  readonly activeUntil: string
  readonly until: string
  readonly endOfLife: string
  readonly note: string
}

type Column = keyof ShownRow

/** The columns in their order, with their usual headers. The first two are always there but for a missing package. */
const COLUMNS: readonly (readonly [Column, string])[] = [
  ['package', 'Package'],
  ['version', 'Version'],
  ['supported', 'Supported'],
  ['released', 'Released'],
  ['activeUntil', 'Active support until'],
  ['until', 'Security support until'],
  ['endOfLife', 'End of life'],
  ['note', 'Notes'],
]

export const USUAL_MARKS = {
  supported: ':white_check_mark:',
  unsupported: ':x:',
  limited: ':warning:',
  planned: 'Planned',
} as const

/**
 * The table of supported versions; undefined where there are no rows. `derived` are the rows that follow from the rule of
 * support (those written out are taken from the policy); a last row then speaks of all other versions.
 */
export function supportTable(content: Policy, derived: readonly SupportRow[]): string | undefined {
  const rows = shownRows(content, derived)
  if (rows.length === 0) return undefined
  const columns = COLUMNS.filter(
    ([column]) => column === 'version' || column === 'supported' || rows.some((row) => row[column] !== ''),
  )
  const header = columns.map(([column, usual]) => cell(columnTitle(content, column) ?? usual))
  return table(
    header,
    rows.map((row) => columns.map(([column]) => row[column])),
  )
}

/** The key under `render.headings` that names a column. */
export const columnKey = (column: Column): string =>
  `support.${column.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

function columnTitle({ render }: Policy, column: Column): string | undefined {
  return render?.headings?.[columnKey(column)]
}

/** The rows in the order of the table: those of the rule, those written out, the packages' own, and the rest. */
export function shownRows(content: Policy, derived: readonly SupportRow[]): readonly ShownRow[] {
  const written = (content.support?.lines ?? []).map((row) => shown(content, row))
  const packages = (content.packages ?? []).flatMap(({ name, lines = [] }) =>
    lines.map((row) => shown(content, { ...row, package: row.package ?? name })),
  )
  const named = new Set(written.map(({ version }) => version))
  const fromRule = derived.filter((row) => row.because !== undefined).map((row) => ofRule(content, row))
  const own = fromRule.filter(({ version }) => !named.has(version))
  const rest = fromRule.length === 0 ? [] : [restRow(content, derived)]
  return [...own, ...written, ...rest, ...packages]
}

function shown(content: Policy, row: Row): ShownRow {
  const versions = typeof row.versions === 'string' ? row.versions : row.versions.join(', ')
  return {
    package: cell(inline(row.package ?? '')),
    version: cell(row.label ?? inline(versions)),
    supported: cell(row['status-text'] ?? markOf(content, row.supported)),
    released: cell(inline(row.released ?? '')),
    activeUntil: cell(inline(row['active-until'] ?? '')),
    until: isSaid(row) ? '' : cell(inline(row.until ?? '')),
    endOfLife: cell(inline(row['end-of-life'] ?? '')),
    note: cell(row.note ?? ''),
  }
}

/** An end that the words of the row tell needs no column of its own. */
function isSaid({ until, note, 'status-text': status }: Row): boolean {
  const day = until === undefined ? undefined : readDate(until)
  if (!day || 'fault' in day) return false
  return [note, status].some(
    (text) => text !== undefined && readDates(text).some((date) => 'day' in date && date.day === day.day),
  )
}

const EMPTY: ShownRow = {
  package: '',
  version: '',
  supported: '',
  released: '',
  activeUntil: '',
  until: '',
  endOfLife: '',
  note: '',
}

function ofRule(content: Policy, row: SupportRow): ShownRow {
  const status = row.status === 'limited' ? 'limited' : row.status === 'supported'
  return {
    ...EMPTY,
    package: cell(inline(row.package ?? '')),
    version: cell(inline(row.text)),
    supported: cell(markOf(content, status)),
    until: cell(inline(row.until?.text ?? '')),
  }
}

/** What the rule does not name is not supported. All of it is older only where the rule counts from the newest on without a gap. */
function restRow(content: Policy, derived: readonly SupportRow[]): ShownRow {
  const clauses: readonly Clause[] = [content.support?.rule ?? []].flat()
  const [clause] = clauses
  const simple =
    clauses.length === 1 &&
    clause?.newest !== undefined &&
    clause['in-each-of'] === undefined &&
    clause.matching === undefined
  const oldest = derived.filter((row) => row.because !== undefined).at(-1)
  const numbers = oldest && 'numbers' in oldest.meaning ? oldest.meaning.numbers : undefined
  const version = simple && numbers ? `< ${numbers.join('.')}` : 'All other versions'
  return { ...EMPTY, version: cell(inline(version)), supported: cell(markOf(content, false)) }
}

/** What the table shows for a status. */
export function markOf({ render }: Pick<Policy, 'render'>, status: Status): string {
  const kind = status === true ? 'supported' : status === false ? 'unsupported' : status
  return render?.marks?.[kind] ?? USUAL_MARKS[kind]
}
