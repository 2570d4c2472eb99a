import { coverageOf } from '../support/coverage.ts'
import { groupsOf } from '../support/groups.ts'
import { newestLines } from '../versions/selection.ts'
import { compareToLine } from '../versions/version.ts'
import { defineRule } from './rule.ts'

/** How far back gaps are looked for, and how many are named. */
const LINES = 30
const NAMED = 5

export const releaseHasRow = defineRule({
  id: 'release-has-row',
  summary: 'Every released line is in some row.',
  severity: 'notice',
  drift: false,
  since: '1.0.0',
  needs: ['support', 'releases'],

  *check({ support, releases: all }) {
    for (const { rows, releases, current, at } of groupsOf(support, all)) {
      const derived = rows.some(({ row }) => row.because !== undefined)
      if (!current || rows.length === 0 || derived) continue
      const gaps = newestLines(releases, 2, LINES).filter((line) => {
        const newest = releases.stable.find(({ version }) => compareToLine(version.numbers, line) === 0)
        return newest && newest !== current && coverageOf(newest.version, rows).status === 'none'
      })
      // Where the current release itself has no row, that is the finding.
      if (gaps.length === 0 || coverageOf(current.version, rows).status === 'none') continue
      const names = gaps.slice(0, NAMED).map((line) => `${line.join('.')}.x`)
      const more = gaps.length > NAMED ? ` and ${gaps.length - NAMED} more` : ''
      yield {
        message: `No row says whether ${names.join(', ')}${more} ${gaps.length === 1 ? 'is' : 'are'} supported.`,
        help: 'Close the gap with a last row such as "older" or "all others".',
        at,
      }
    }
  },
})
