import type { TextEdit } from '../text/span.ts'
import type { Releases } from '../versions/releases.ts'
import { compareNumbers } from '../versions/version.ts'
import { givesFixes } from './coverage.ts'
import { followLines } from './follow-lines.ts'
import type { SupportRow, SupportTable } from './support.ts'

/** A change that leaves every promise of the policy as it was: the shape is that of a diagnostic's fix. */
export interface FollowFix {
  readonly title: string
  readonly safety: 'safe'
  readonly file: string
  readonly edits: readonly TextEdit[]
}

/**
 * The fix that brings the document's table in line with the policy's rows. Undefined where the policy promises more than
 * lines (a branch, `latest`), or the document has no single table that can be edited.
 */
export function followFix(
  policy: readonly SupportRow[],
  document: readonly SupportTable[],
  releases: Releases,
): FollowFix | undefined {
  const [table, ...more] = document
  const promised = policy.filter(({ status }) => givesFixes(status))
  const lines = promised.flatMap(({ meaning }) =>
    meaning.kind === 'line' || (meaning.kind === 'exact' && meaning.tail === '') ? [meaning.numbers] : [],
  )
  if (!table?.edits || more.length > 0 || lines.length < promised.length) return undefined
  const newestFirst = lines.toSorted((left, right) => compareNumbers(right, left))
  const rows = followLines(table.rows, newestFirst, releases)
  const edits = rows ? table.edits(rows) : []
  if (edits.length === 0) return undefined
  return { title: 'Bring the table in line with the policy', safety: 'safe', file: table.at.file, edits }
}
