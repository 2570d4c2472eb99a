import { saysNothingIsSupported } from '../prose/retired.ts'
import type { Wording } from '../security-md/wording.ts'
import { coverageOf, givesFixes } from '../support/coverage.ts'
import { type Group, groupsOf, isOfProject } from '../support/groups.ts'
import { mendFix } from '../support/mend-fix.ts'
import { highestSupported, isAbove, mayBeUnread, rowAhead, rowJustAbove } from '../support/near-rows.ts'
import { promised, type SupportRow } from '../support/support.ts'
import { quote } from '../text/quote.ts'
import type { Location } from '../text/span.ts'
import { nameRelease } from '../versions/name-release.ts'
import type { Release } from '../versions/releases.ts'
import { defineRule, type Finding } from './rule.ts'

export const currentReleaseIsSupported = defineRule({
  id: 'current-release-is-supported',
  summary: 'The current release is in a supported row.',
  severity: 'error',
  drift: true,
  since: '1.0.0',
  fix: 'suggested',
  needs: ['support', 'releases'],
  uses: ['wording', 'candidate'],

  *check({ support, releases, wording, candidate }) {
    for (const group of groupsOf(support, releases)) {
      const { current, rows } = group
      // Of what is about to be released, `candidate-is-supported` speaks.
      if (!current || current.tag === releases.pending) continue
      const { status, deciding } = coverageOf(current.version, rows)
      if (givesFixes(status) || status === 'unknown' || (status === 'none' && mayBeUnread(group))) continue
      const retired = retirement(group, wording)
      const next = isOfProject(group, releases) ? candidate?.version : undefined
      const ahead = rowAhead(group, current, status === 'unsupported', next)
      const between = status === 'none' ? rowJustAbove(group, current) : undefined
      if (retired !== undefined) yield describeRetired(current, deciding[0]?.row.at ?? group.at, retired)
      else if (ahead) yield describeAhead(current, ahead)
      else if (between) yield describeBoundary(current, between)
      else {
        const tables = promised(support)
        // What is above the releases stays there, so that a table moved up below it would still be wrong.
        const fix = rows.some(({ row }) => givesFixes(row.status) && isAbove(row, current))
          ? undefined
          : mendFix(group, tables)
        // Sentences can be meant in more ways than a table.
        const softer = tables.some(({ prose }) => prose) ? ({ severity: 'warning' } as const) : {}
        yield { ...describe(group, current, deciding[0]?.row), ...(fix && { fix }), ...softer }
      }
    }
  },
})

/** The sentence that says that nothing is supported any more, where every row says so too. */
function retirement({ rows }: Group, wording: Wording | undefined): string | undefined {
  if (!rows.every(({ row }) => row.status === 'unsupported')) return undefined
  return wording?.statements.find(({ text }) => saysNothingIsSupported(text))?.text
}

function describeRetired({ version }: Release, at: Location, sentence: string): Finding {
  return {
    message: `Nothing is supported any more, the current release, ${version.raw}, included: every row says so, and so does ${quote(sentence.replace(/\.$/, ''), 120)}.`,
    help: 'There is nothing to mend, unless a version is to get fixes after all: mark its row as supported then.',
    severity: 'notice',
    at,
  }
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
  const [fault, remedy] = deciding ? refusal(deciding, current) : omission(where, current)
  const given = group.rows.some(({ row }) => row.status !== 'unsupported')
  return {
    message: `${what}, ${nameRelease(current)}, is ${fault}.`,
    help: `Whoever runs ${current.version.raw} reads here that it gets no fixes. ${remedy}${given ? '' : RETIRED}`,
    at: where?.at ?? group.at,
  }
}

const RETIRED = ' If nothing is supported any more, say so in a sentence: "No version receives security fixes".'

type Said = readonly [fault: string, remedy: string]

function refusal({ text, statusText }: SupportRow, current: Release): Said {
  const words = statusText === '' ? 'refuses it' : `says ${quote(statusText)}`
  const remedy = `Add a row for ${lineOf(current)} above it, or mark that row as supported.`
  return [`not supported: the row ${quote(text)} takes it in and ${words}`, remedy]
}

function omission(newest: SupportRow | undefined, current: Release): Said {
  const line = lineOf(current)
  const text = quote(newest?.text ?? '')
  if (newest?.sentence)
    return [`promised no fixes: the newest promise is ${text}`, `Name ${line} there as well, or instead.`]
  const isHigher = newest !== undefined && isAbove(newest, current)
  const move = isHigher ? `correct ${text}, which is above it` : 'move the newest supported row up to it'
  return [`in no row${newest ? `: the newest supported one is ${text}` : ''}`, `Add a row for ${line}, or ${move}.`]
}

/** The minor line: what most tables have rows for. */
function lineOf({ version: { numbers } }: Release): string {
  return `${numbers.slice(0, Math.max(1, Math.min(2, numbers.length - 1))).join('.')}.x`
}
