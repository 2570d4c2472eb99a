import { coverageOf, givesFixes } from '../support/coverage.ts'
import { type Group, groupsOf } from '../support/groups.ts'
import { mendFix } from '../support/mend-fix.ts'
import { rowAhead, rowJustAbove } from '../support/near-rows.ts'
import { lowestNumbers } from '../support/row-numbers.ts'
import { promised, type SupportRow } from '../support/support.ts'
import { quote } from '../text/quote.ts'
import { nameRelease } from '../versions/name-release.ts'
import type { Release } from '../versions/releases.ts'
import { compareNumbers } from '../versions/version.ts'
import { defineRule, type Finding } from './rule.ts'

export const currentReleaseIsSupported = defineRule({
  id: 'current-release-is-supported',
  summary: 'The current release is in a supported row.',
  severity: 'error',
  drift: true,
  since: '1.0.0',
  fix: 'suggested',
  needs: ['support', 'releases'],

  *check({ support, releases }) {
    for (const group of groupsOf(support, releases)) {
      const { current, rows } = group
      // Of what is about to be released, `candidate-is-supported` speaks.
      if (!current || current.tag === releases.pending) continue
      const { status, deciding } = coverageOf(current.version, rows)
      if (givesFixes(status) || status === 'unknown') continue
      if (status === 'none' && mayBeUnread(group)) continue
      const ahead = rowAhead(group, current, status === 'unsupported')
      const between = status === 'none' ? rowJustAbove(group, current) : undefined
      if (ahead) yield describeAhead(current, ahead)
      else if (between) yield describeBoundary(current, between)
      else {
        const tables = promised(support)
        const fix = mendFix(group, tables)
        // Sentences can be meant in more ways than a table.
        const softer = tables.some(({ prose }) => prose) ? ({ severity: 'warning' } as const) : {}
        yield { ...describe(group, current, deciding[0]?.row), ...(fix && { fix }), ...softer }
      }
    }
  },
})

/** A row that could not be read may be the one that speaks of it: `row-is-readable` reports that. */
function mayBeUnread({ rows }: Group): boolean {
  return rows.some(({ row }) => row.meaning.kind === 'unreadable' && row.status !== 'unsupported')
}

function describeBoundary(current: Release, { text, at }: SupportRow): Finding {
  return {
    message: `${quote(text)} leaves the current release, ${nameRelease(current)}, out, and no other row takes it in.`,
    help: 'If it is meant to be supported, write >= instead of >.',
    severity: 'warning',
    at,
  }
}

function describeAhead(current: Release, { text, at }: SupportRow): Finding {
  return {
    message: `The table is ahead of the releases: ${quote(text)} is supported and has no release yet, while the current release, ${nameRelease(current)}, is not supported.`,
    help: `Tag the release soon. Until then whoever runs ${current.version.raw} reads that it gets no fixes and has nothing to upgrade to.`,
    severity: 'warning',
    at,
  }
}

function describe(group: Group, current: Release, deciding: SupportRow | undefined): Finding {
  const what = group.name === undefined ? 'The current release' : `The current release of ${quote(group.name)}`
  const where = deciding ?? highestSupported(group)
  const message = deciding
    ? `${what}, ${nameRelease(current)}, is not supported: the row ${quote(deciding.text)} takes it in and says ${quote(deciding.statusText)}.`
    : `${what}, ${nameRelease(current)}, is in no row${where ? `: the newest supported one is ${quote(where.text)}` : ''}.`
  return { message, help: helpFor(current, deciding), at: where?.at ?? group.at }
}

function helpFor({ version }: Release, deciding: SupportRow | undefined): string {
  const line = lineOf(version.numbers)
  const remedy = deciding
    ? `Add a row for ${line} above it, or mark that row as supported.`
    : `Add a row for ${line}, or move the newest supported row up to it.`
  return `Whoever runs ${version.raw} reads here that it gets no fixes. ${remedy}`
}

/** The minor line: what most tables have rows for. */
function lineOf(numbers: readonly number[]): string {
  return `${numbers.slice(0, Math.max(1, Math.min(2, numbers.length - 1))).join('.')}.x`
}

/** The supported row with the highest number: the one that was last moved up. */
function highestSupported({ rows }: Group): SupportRow | undefined {
  const numbered = rows.flatMap(({ row }) => {
    const numbers = lowestNumbers(row.meaning)
    return givesFixes(row.status) ? [{ row, numbers: numbers ?? [] }] : []
  })
  return numbered.toSorted((left, right) => compareNumbers(right.numbers, left.numbers))[0]?.row
}
