import type { DocumentTable } from './security-md.ts'

/** "End of Bugfix Support", "Bug fix support ends". */
const END_OF_FIXES = /^(?:end of bug ?fix(?:es)? support|bug ?fix(?:es)? support ends?)$/i
const LONGER = /secur|\blts\b|long[- ]term|extended|maint|critical/i

export const isEndOfFixes = (title: string): boolean => END_OF_FIXES.test(title)

/** The only column of ends, where it is that of bug fixes and nothing in the table speaks of a longer support. */
export function onlyEnd(
  ends: readonly number[],
  title: (index: number) => string,
  table: DocumentTable,
): number | undefined {
  const [end, more] = ends
  if (end === undefined || more !== undefined || !isEndOfFixes(title(end))) return undefined
  const rows = [table.header, ...table.rows]
  return rows.some(({ cells }) => cells.some(({ text }) => LONGER.test(text))) ? undefined : end
}
