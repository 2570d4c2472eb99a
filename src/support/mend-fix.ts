import { quote } from '../text/quote.ts'
import type { TextEdit } from '../text/span.ts'
import { LATEST, NOISE, OLDER, PREVIOUS } from '../versions/words.ts'
import type { Group } from './groups.ts'
import { mendRows } from './mend-rows.ts'
import { mendedText } from './mended-text.ts'
import type { MendedRow, SupportRow, SupportTable } from './support.ts'

/** A change of a promise, offered to a person: the shape is that of a diagnostic's fix. */
export interface MendFix {
  readonly title: string
  readonly safety: 'suggested'
  readonly file: string
  readonly edits: readonly TextEdit[]
}

/** Longer tables are left to people: nobody would read what a fix does to them. */
const MOST_ROWS = 1_000

/** The fix that moves a table up to the current release, where all rows of the group stand in one table that can be edited. */
export function mendFix(group: Group, tables: readonly SupportTable[]): MendFix | undefined {
  if (group.rows.length > MOST_ROWS) return undefined
  const own = new Set(group.rows.map(({ row }) => row))
  const table = tables.find(({ rows }) => rows.filter((row) => own.has(row)).length === own.size)
  const rows = table?.edits && table.rows.length <= MOST_ROWS ? mendRows(group) : undefined
  if (!table?.edits || !rows) return undefined
  const edits = table.edits(amongOthers(table.rows, own, rows))
  if (edits.length === 0) return undefined
  const moved = rows.filter(({ numbers, statusOf }) => numbers !== undefined && statusOf === undefined)
  if (moved.some(({ like }) => hasName(like))) return undefined
  const names = [...new Set(moved.map((row) => quote(mendedText(row))))].slice(0, 3)
  return { title: `Move the table up: ${names.join(', ')}`, safety: 'suggested', file: table.at.file, edits }
}

/** "Titan (21.x)": nobody but its people knows what the next line is called. "Current (2.x)" goes on to be that. */
function hasName({ text }: SupportRow): boolean {
  const name = /^\s*([A-Za-z][\w-]*)[^\d(]{0,40}\(\s*v?\d[\w.]*[^\d()]{0,40}\)\s*$/.exec(text)?.[1]?.toLowerCase()
  return name !== undefined && ![LATEST, PREVIOUS, OLDER, NOISE].some((words) => words.has(name))
}

/** The mended rows of a group in their places between the rows of others, which stay as they are. */
function amongOthers(
  all: readonly SupportRow[],
  own: ReadonlySet<SupportRow>,
  mended: readonly MendedRow[],
): readonly MendedRow[] {
  if (own.size === all.length) return mended
  const kept = new Map(mended.flatMap((row, index) => (row.added ? [] : [[row.like, index] as const])))
  const result: MendedRow[] = []
  let next = 0
  for (const row of all) {
    const place = kept.get(row)
    if (!own.has(row)) result.push({ like: row, added: false })
    else if (place !== undefined) {
      // Rows that come in behind a row stay with it, not with those of another package below.
      let end = place + 1
      while (mended[end]?.added) end++
      result.push(...mended.slice(next, end))
      next = end
    }
  }
  return [...result, ...mended.slice(next)]
}
