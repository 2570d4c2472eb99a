import type { Meaning } from '../versions/meaning.ts'
import { printMeaning } from '../versions/meaning.ts'
import { readMeaning } from '../versions/read-meaning.ts'
import type { Release, Releases } from '../versions/releases.ts'
import { compareNumbers } from '../versions/version.ts'
import type { Clause, ClauseFault, DayOf } from './clause.ts'
import { clauseFaults } from './clause-faults.ts'
import { type Ended, isOver, MOST_LINES, noEnd, setLines, unitsOf, writtenEnd } from './clause-lines.ts'
import { clauseInWords } from './clause-words.ts'
import { meaningOfLine } from './release-lines.ts'

/** A line that a clause promises fixes for. */
export interface DerivedLine {
  readonly meaning: Meaning
  /** As a table has it: `5.6.x`. */
  readonly text: string
  /** `unknown` where the day that decides is not known. */
  readonly status: 'supported' | 'limited' | 'unknown'
  /** The last day (inclusive), or an event in words; absent while the line has no end in sight. */
  readonly until?: { readonly date?: string; readonly text: string }
  /** The clause in words. */
  readonly because: string
  readonly clause: number
}

export interface Derived {
  /** Newest first; branches before all. */
  readonly lines: readonly DerivedLine[]
  readonly faults: readonly (ClauseFault & { readonly clause: number })[]
}

/**
 * Derives the lines of today (`YYYY-MM-DD`) from a rule of support. Where several clauses promise a line the better promise
 * stands: full support before limited, then the longer. What cannot be told is `unknown`, with a fault that says why.
 */
export function deriveLines(clauses: readonly Clause[], releases: Releases, dayOf: DayOf, today: string): Derived {
  const lines: DerivedLine[] = []
  const faults: Derived['faults'][number][] = []
  const ended: string[] = []
  for (const [index, clause] of clauses.entries()) {
    const found = linesOfClause(clause, releases, dayOf, today)
    faults.push(...found.faults.map((fault) => ({ ...fault, clause: index })))
    lines.push(...found.lines.map((line) => ({ ...line, clause: index })))
    ended.push(...found.ended)
  }
  if (lines.length === 0 && faults.length === 0) faults.push({ ...nothingLeft(ended, today), clause: 0 })
  return { lines: withoutOverlaps(lines).toSorted(newestBefore), faults }
}

/** The releases on whose dates a rule depends. */
export function releasesToDate(clauses: readonly Clause[], releases: Releases): readonly Release[] {
  const sets = clauses.flatMap((clause) => [clause, clause['in-each-of'] ?? {}])
  const dated = sets.filter((set) => set.for !== undefined).flatMap((set) => setLines(set, releases))
  return [...new Set(dated.map(({ first }) => first))]
}

type Line = Omit<DerivedLine, 'clause'>

interface Found {
  readonly lines: readonly Line[]
  readonly faults: readonly ClauseFault[]
  /** Why lines that the clause speaks of are supported no more. */
  readonly ended: readonly string[]
}

const NOTHING: Found = { lines: [], faults: [], ended: [] }

function linesOfClause(clause: Clause, releases: Releases, dayOf: DayOf, today: string): Found {
  const status = clause.status ?? 'supported'
  const because = clauseInWords(clause)
  if (clause.branch !== undefined) {
    const meaning: Meaning = { kind: 'branch', name: clause.branch }
    return { ...NOTHING, lines: [{ meaning, text: clause.branch, status, because }] }
  }
  const faults = clauseFaults(clause, releases)
  const units: readonly Ended[] = clause.lines === undefined ? unitsOf(clause, releases, dayOf, today) : written(clause)
  if (units.length === 0) return { ...NOTHING, faults: faults.length > 0 ? faults : [nothingToCount(releases)] }
  const alive = units.filter(({ end }) => !isOver(end, today))
  const kept = alive.slice(0, MOST_LINES)
  const lines = kept.map(({ text, numbers, end }): Line => {
    const meaning = numbers ? meaningOfLine({ text, numbers }) : readMeaning(text)
    const { day, words, undated } = end
    const until = words === undefined ? undefined : { ...(day === undefined ? {} : { date: day }), text: words }
    return { meaning, text, status: undated ? 'unknown' : status, because, ...(until && { until }) }
  })
  return {
    lines,
    faults: [...faults, ...undatedFault(clause, kept), ...(alive.length > kept.length ? [tooMany(alive.length)] : [])],
    ended: units.filter(({ end }) => isOver(end, today)).map(({ text, end }) => `${text} ended on ${end.day}`),
  }
}

function written({ lines = [], until }: Clause): readonly Ended[] {
  const end = until === undefined ? noEnd : writtenEnd(until)
  return [lines].flat().flatMap((text) => {
    // What was not understood is a fault of its own.
    return readMeaning(text).kind === 'unreadable' ? [] : [{ text, end }]
  })
}

function nothingToCount({ stable }: Releases): ClauseFault {
  const message = stable[0]
    ? 'No released line is left of those that this clause speaks of.'
    : 'There is no stable release yet that this clause could speak of.'
  const help = 'Until there is one, write the lines out under `lines`.'
  return { path: [], message, help, severity: 'notice' }
}

function undatedFault(clause: Clause, lines: readonly Ended[]): readonly ClauseFault[] {
  const undated = lines.filter(({ end }) => end.undated)
  const [first, ...more] = undated
  if (!first?.end.undated) return []
  const others = more.length === 0 ? '' : ` and ${more.length} more`
  const message = `Whether ${first.text}${others} ${more.length === 0 ? 'is' : 'are'} still supported cannot be told: the date of ${first.end.undated.tag} is not known.`
  const help = 'Give the tags with their dates, or have them fetched (`git fetch --tags`).'
  const path = clause.for === undefined ? ['in-each-of', 'for'] : ['for']
  return [{ path, message, help, severity: 'warning' }]
}

function tooMany(count: number): ClauseFault {
  const message = `This promises fixes for ${count} lines, of which the newest ${MOST_LINES} are looked at.`
  return { path: [], message, help: 'Say for how long with `for`, or how many with `newest`.', severity: 'warning' }
}

function nothingLeft(ended: readonly string[], today: string): ClauseFault {
  const when = ended[0] === undefined ? '' : `: ${ended[0]}${ended.length > 1 ? `, and ${ended.length - 1} more` : ''}`
  const message = `On ${today} the rule promises fixes for nothing any more${when}.`
  return { path: [], message, help: 'Promise something new, or take the rule out.', severity: 'warning' }
}

const RANK = { supported: 2, limited: 1, unknown: 0 } as const

/** Negative where `left` is the better promise. */
function better(left: DerivedLine, right: DerivedLine): number {
  return RANK[right.status] - RANK[left.status] || compareEnds(right, left)
}

/** Positive where `left` lasts longer. */
function compareEnds(left: DerivedLine, right: DerivedLine): number {
  const [one, other] = [left.until?.date ?? '~', right.until?.date ?? '~']
  return one === other ? 0 : one < other ? -1 : 1
}

/** Each line once, with the best that is promised for it; and no line within another that is promised as much or more. */
function withoutOverlaps(lines: readonly DerivedLine[]): readonly DerivedLine[] {
  const best = new Map<string, DerivedLine>()
  for (const line of lines) {
    const key = keyOf(line)
    const known = best.get(key)
    if (!known || better(line, known) < 0) best.set(key, line)
  }
  return [...best.values()].filter((line) => {
    const numbers = numbersOf(line)
    const outer = (numbers ?? [])
      .slice(0, -1)
      .map((_, index) => best.get((numbers ?? []).slice(0, index + 1).join('.')))
    return !outer.some((one) => one && better(one, line) <= 0)
  })
}

const keyOf = (line: DerivedLine): string => numbersOf(line)?.join('.') ?? printMeaning(line.meaning)

function numbersOf({ meaning }: DerivedLine): readonly number[] | undefined {
  if (meaning.kind === 'line') return meaning.numbers
  return meaning.kind === 'exact' && meaning.tail === '' ? meaning.numbers : undefined
}

function newestBefore(left: DerivedLine, right: DerivedLine): number {
  const [one, other] = [numbersOf(left), numbersOf(right)]
  if (one && other) return compareNumbers(other, one)
  return placeOf(left) - placeOf(right)
}

function placeOf(line: DerivedLine): number {
  if (line.meaning.kind === 'branch') return 0
  return numbersOf(line) ? 1 : 2
}
