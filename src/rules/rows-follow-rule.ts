import { mayFollowReleases, type ProsePromise, readProse } from '../security-md/prose-support.ts'
import { coverageOf, givesFixes } from '../support/coverage.ts'
import { type Group, groupsOf } from '../support/groups.ts'
import { quote } from '../text/quote.ts'
import type { Meaning } from '../versions/meaning.ts'
import { newestLines } from '../versions/newest-lines.ts'
import { select } from '../versions/selection.ts'
import { compareToLine } from '../versions/version.ts'
import { defineRule, type Finding } from './rule.ts'

/** How many released lines rows and sentence are compared on, newest first. */
const LINES = 20

export const rowsFollowRule = defineRule({
  id: 'rows-follow-rule',
  summary: 'The rows of the table say what the sentence beside it says.',
  severity: 'warning',
  drift: false,
  since: '1.0.0',
  needs: ['securityMd', 'support', 'releases'],

  *check({ securityMd, support, releases }) {
    const passages = securityMd.passages.filter(({ text }) => mayFollowReleases(text))
    if (passages.length === 0) return
    const [own] = groupsOf({ ...support, policy: [] }, releases).filter(({ name }) => name === undefined)
    if (!own?.current || !givesFixes(coverageOf(own.current.version, own.rows).status)) return
    for (const promise of readProse({ ...securityMd, passages })) {
      if (promise.kind !== 'rule' || promise.status !== 'supported' || !followsReleases(promise.meaning)) continue
      // "The last minor of each major": that is said within the rows, and not of them.
      if (/\b(?:each|every|per|respective)\b/i.test(promise.text)) continue
      const finding = compare(promise, own)
      if (finding) yield finding
    }
  },
})

/** Sentences that name numbers are rows of their own; a branch says nothing of releases. */
function followsReleases(meaning: Meaning): boolean {
  return meaning.kind === 'newest' || (meaning.kind === 'union' && meaning.of.every(followsReleases))
}

/**
 * Lines are compared, not rows: four patch rows of two minors are two minors, and `2.1.x` is the latest release as much as
 * anybody means it. Where rows are about majors, so is the comparison.
 */
function compare({ meaning, text, at }: ProsePromise, { rows, releases }: Group): Finding | undefined {
  const promised = select(meaning, releases)
  const only = /\bonly\b/i.test(text)
  const level = rows.every(({ row }) => row.meaning.kind !== 'line' || row.meaning.numbers.length < 2) ? 1 : 2
  for (const line of newestLines(releases, level, LINES)) {
    const inLine = releases.stable.filter(({ version }) => compareToLine(version.numbers, line) === 0)
    const [newest] = inLine
    if (!newest) continue
    const { status, deciding } = coverageOf(newest.version, rows)
    const row = deciding[0]?.row
    const says = inLine.some(({ version }) => promised.includes(version))
    if (row && says && status === 'unsupported') {
      return {
        message: `The text promises fixes for ${line.join('.')}.x (${quote(text, 90)}), and the row ${quote(row.text)} says ${quote(row.statusText)}.`,
        help: 'Bring the two together: whoever reads one of them is misled.',
        at: row.at,
        related: [{ location: at, message: 'the sentence' }],
      }
    }
    if (row && only && !says && givesFixes(status)) {
      return {
        message: `The row ${quote(row.text)} promises fixes for ${line.join('.')}.x, which the text does not: ${quote(text, 90)}.`,
        help: 'Take the row out or mark it as not supported, or widen the sentence.',
        at: row.at,
        related: [{ location: at, message: 'the sentence' }],
      }
    }
  }
  return undefined
}
