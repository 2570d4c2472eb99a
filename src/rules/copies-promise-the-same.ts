import { coverageOf, givesFixes, type SelectedRow, selectRows } from '../support/coverage.ts'
import { promised } from '../support/support.ts'
import { quote } from '../text/quote.ts'
import { newestOfLines } from '../versions/newest-lines.ts'
import type { Version } from '../versions/version.ts'
import { defineRule, type Finding } from './rule.ts'

/** How many released lines are compared, newest first. */
const LINES = 30

export const copiesPromiseTheSame = defineRule({
  id: 'copies-promise-the-same',
  summary: 'Every table of supported versions in the repository says the same.',
  severity: 'warning',
  drift: false,
  since: '1.0.0',
  needs: ['support', 'releases', 'copies'],

  *check({ support, releases, copies }) {
    if (copies.length === 0) return
    const main = selectRows(
      promised(support).flatMap(({ rows }) => rows),
      releases,
    )
    const files = new Set(copies.map(({ at }) => at.file))
    const lines = newestOfLines(releases, 2, LINES)
    for (const file of files) {
      const rows = copies.filter(({ at }) => at.file === file).flatMap((table) => table.rows)
      const copy = selectRows(rows, releases)
      // One is enough to send somebody there: the rest is seen on the spot.
      const [first] = lines.flatMap(({ newest }) => difference(newest.version, main, copy) ?? [])
      if (first) yield first
    }
  },
})

/** What a copy says of a version, where it says something else than the promise that people are shown. */
function difference(version: Version, main: readonly SelectedRow[], copy: readonly SelectedRow[]): Finding | undefined {
  const [wanted, said] = [coverageOf(version, main), coverageOf(version, copy)]
  const [row, source] = [said.deciding[0]?.row, wanted.deciding[0]?.row]
  if (!row || !source || wanted.status === 'unknown' || said.status === 'unknown') return undefined
  if (givesFixes(wanted.status) === givesFixes(said.status)) return undefined
  const [here, there] = givesFixes(said.status) ? ['', ' not'] : [' not', '']
  return {
    message: `${version.raw} is${here} supported by the row ${quote(row.text)}, and is${there} supported in ${quote(source.at.file)}.`,
    help: `People read both. Bring this table in line, or put a link to ${source.at.file} in its place.`,
    at: row.at,
    related: [{ location: source.at, message: `the row ${quote(source.text)}` }],
  }
}
