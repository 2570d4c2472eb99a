import { coverageOf } from '../support/coverage.ts'
import { type Group, groupsOf } from '../support/groups.ts'
import { newestOfLines } from '../versions/newest-lines.ts'
import type { Version } from '../versions/version.ts'
import { defineRule } from './rule.ts'

/** How far back gaps are looked for, and how many are named. */
const LINES = 60
const NAMED = 5

export const releaseHasRow = defineRule({
  id: 'release-has-row',
  summary: 'No released line lies unmentioned between the rows.',
  severity: 'notice',
  drift: false,
  since: '1.0.0',
  needs: ['support', 'releases'],

  *check({ support, releases }) {
    for (const group of groupsOf(support, releases)) {
      const gaps = gapsIn(group)
      if (gaps.length === 0) continue
      const names = gaps.slice(0, NAMED).map((line) => `${line.join('.')}.x`)
      const more = gaps.length > NAMED ? ` and ${gaps.length - NAMED} more` : ''
      yield {
        message: `No row says whether ${names.join(', ')}${more} ${gaps.length === 1 ? 'is' : 'are'} supported.`,
        help: 'Widen the row below the gap, or close the table with a row such as "older".',
        at: group.at,
      }
    }
  },
})

/**
 * Released lines that no row speaks of, although rows speak of both newer and older ones. Below the lowest row everybody
 * takes silence for no; where the current release itself has no row, that is the finding.
 */
function gapsIn({ rows, releases, current }: Group): readonly (readonly number[])[] {
  if (!current || rows.some(({ row }) => row.because !== undefined)) return []
  const isSilent = (version: Version): boolean =>
    !rows.some(({ selection }) => selection.includes(version)) && coverageOf(version, rows).status === 'none'
  const lines = newestOfLines(releases, 2, LINES).map(({ line, newest }) => ({
    line,
    silent: isSilent(newest.version),
  }))
  const first = lines.findIndex(({ silent }) => !silent)
  const last = lines.findLastIndex(({ silent }) => !silent)
  if (first !== 0) return []
  return lines.slice(first, last).flatMap(({ line, silent }) => (silent ? [line] : []))
}
