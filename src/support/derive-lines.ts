import { type Level, type Meaning, printMeaning } from '../versions/meaning.ts'
import { readMeaning } from '../versions/read-meaning.ts'
import type { Release, Releases } from '../versions/releases.ts'
import { newestLines, select } from '../versions/selection.ts'
import { compareToLine } from '../versions/version.ts'
import { addDuration, readDuration } from './duration.ts'

/** Which lines a clause speaks of. The fields are those of security-policy.yml; see docs/policy.md. */
export interface LineSet {
  readonly newest?: number
  readonly of?: Level
  readonly every?: Level
  readonly for?: string
  readonly after?: 'release' | 'successor'
  readonly lines?: string | readonly string[]
  readonly until?: string
  readonly matching?: string | readonly string[]
}

/** One clause of a rule of support: the promise from which rows follow. */
export interface Clause extends LineSet {
  readonly 'in-each-of'?: LineSet
  readonly branch?: string
  readonly status?: 'supported' | 'limited'
  readonly note?: string
}

/** A line that a clause promises fixes for. */
export interface DerivedLine {
  readonly meaning: Meaning
  /** As a table would have it: `5.6.x`. */
  readonly text: string
  readonly status: 'supported' | 'limited'
  /** Last day, inclusive; absent while the line has no end in sight. */
  readonly until?: string
  /** The clause in words. */
  readonly because: string
  readonly clause: number
}

export interface Derived {
  readonly lines: readonly DerivedLine[]
  /** Clauses that say nothing today, and why. */
  readonly faults: readonly { readonly clause: number; readonly message: string; readonly help: string }[]
}

/** The day of a release, where it is known. */
export type DayOf = (release: Release) => string | undefined

/** Derives the supported lines of today from a rule. Where several clauses promise a line, the longest promise stands. */
export function deriveLines(clauses: readonly Clause[], releases: Releases, dayOf: DayOf, today: string): Derived {
  const lines = new Map<string, DerivedLine>()
  const faults: Derived['faults'][number][] = []
  for (const [index, clause] of clauses.entries()) {
    const found = linesOfClause(clause, releases, dayOf)
    if ('message' in found) faults.push({ clause: index, ...found })
    else for (const line of found) keepLonger(lines, { ...line, clause: index }, today)
  }
  return { lines: [...lines.values()], faults }
}

function keepLonger(lines: Map<string, DerivedLine>, line: DerivedLine, today: string): void {
  if (line.until !== undefined && line.until < today) return
  const known = lines.get(line.text)
  const longer = !known || (known.until !== undefined && (line.until === undefined || line.until > known.until))
  if (longer || (known.status === 'limited' && line.status === 'supported')) lines.set(line.text, line)
}

type Line = Omit<DerivedLine, 'clause'>
type Fault = Omit<Derived['faults'][number], 'clause'>

function linesOfClause(clause: Clause, releases: Releases, dayOf: DayOf): readonly Line[] | Fault {
  const status = clause.status ?? 'supported'
  const because = clauseInWords(clause)
  if (clause.branch !== undefined) {
    return [{ meaning: { kind: 'branch', name: clause.branch }, text: clause.branch, status, because }]
  }
  if (clause.lines !== undefined) return writtenLines(clause, status, because)
  const sets = clause['in-each-of'] ? linesOfSet(clause['in-each-of'], releases, []) : [[]]
  const found = sets.flatMap((within) => linesOfSet(clause, releases, within))
  if (found.length === 0) return nothingMatches(clause)
  const dated = found.map((numbers, index) => ({
    numbers,
    until: endOf(clause, numbers, found[index - 1], releases, dayOf),
  }))
  if (dated.some(({ until }) => until === 'unknown')) {
    return {
      message: `When ${because} ends cannot be told, because the dates of the releases are not known.`,
      help: 'Give the tags with their dates, or fetch them: `git fetch --tags`.',
    }
  }
  return dated.map(({ numbers, until }) => ({
    ...lineNamed(numbers, releases),
    status,
    because,
    ...(until === undefined ? {} : { until }),
  }))
}

function nothingMatches(clause: Clause): Fault {
  const pattern = clause.matching === undefined ? undefined : [clause.matching].flat().join(', ')
  if (pattern !== undefined)
    return {
      message: `No released line matches "${pattern}".`,
      help: 'Write the pattern with numbers and *, as in "*.4" for every fourth minor.',
    }
  return {
    message: 'There is no stable release that this clause could speak of.',
    help: 'Tag a release, or write the lines out under support.lines.',
  }
}

function writtenLines({ lines = [], until }: Clause, status: Line['status'], because: string): readonly Line[] | Fault {
  const found: Line[] = []
  for (const text of [lines].flat()) {
    const meaning = readMeaning(text)
    if (meaning.kind === 'unreadable')
      return {
        message: `"${text}" cannot be read as versions: ${meaning.reason}.`,
        help: 'Write a line such as "4.25.x".',
      }
    found.push({ meaning, text: printMeaning(meaning), status, because, ...(until === undefined ? {} : { until }) })
  }
  return found
}

/** A line as a table writes it; the newest release itself where single releases are counted. */
function lineNamed(numbers: readonly number[], releases: Releases): Pick<Line, 'meaning' | 'text'> {
  const meaning: Meaning =
    numbers.length >= releases.usual ? { kind: 'exact', numbers, tail: '' } : { kind: 'line', numbers }
  return { meaning, text: printMeaning(meaning) }
}

const LENGTH: Readonly<Record<Level, number>> = { major: 1, minor: 2, patch: 3, release: 3 }

/** The lines of a set, newest first. */
function linesOfSet(set: LineSet, releases: Releases, within: readonly number[]): readonly (readonly number[])[] {
  if (set.lines !== undefined) return [set.lines].flat().flatMap((text) => lineOf(text, releases))
  const level = set.of ?? set.every ?? 'minor'
  const length = level === 'release' ? Math.max(releases.usual, 1) : LENGTH[level]
  const all = newestLines(releases, length, Number.POSITIVE_INFINITY, within).filter((line) =>
    matches(line, set.matching),
  )
  return set.newest === undefined ? all : all.slice(0, set.newest)
}

function lineOf(text: string, releases: Releases): readonly (readonly number[])[] {
  const { line } = select(readMeaning(text), releases)
  return line ? [line] : []
}

/** `*.4` is every line whose second number is 4; `x` is another way of writing `*`. */
function matches(line: readonly number[], patterns: LineSet['matching']): boolean {
  if (patterns === undefined) return true
  return [patterns].flat().some((pattern) => {
    const parts = pattern
      .replace(/^v/, '')
      .replace(/(?:\.[xX*])+$/, '')
      .split('.')
    return (
      parts.length <= line.length && parts.every((part, index) => /^[*xX]$/.test(part) || Number(part) === line[index])
    )
  })
}

/** The last day of a line; undefined while it has none. */
function endOf(
  { for: span, after = 'successor', until }: LineSet,
  line: readonly number[],
  successor: readonly number[] | undefined,
  releases: Releases,
  dayOf: DayOf,
): string | undefined {
  if (until !== undefined) return until
  const duration = span === undefined ? undefined : readDuration(span)
  if (!duration) return undefined
  const from = after === 'release' ? line : successor
  if (!from) return undefined
  const first = firstRelease(from, releases)
  const day = first && dayOf(first)
  return day === undefined ? 'unknown' : addDuration(day, duration)
}

/** The first stable release of a line. */
export function firstRelease(line: readonly number[], { stable }: Releases): Release | undefined {
  return stable.findLast(({ version }) => compareToLine(version.numbers, line) === 0)
}

/** The releases whose dates a rule depends on. */
export function releasesToDate(clauses: readonly Clause[], releases: Releases): readonly Release[] {
  const dated = clauses.filter((clause) => clause.for !== undefined)
  const lines = dated.flatMap((clause) => {
    const sets = clause['in-each-of'] ? linesOfSet(clause['in-each-of'], releases, []) : [[]]
    return sets.flatMap((within) => linesOfSet(clause, releases, within))
  })
  return lines.slice(0, 200).flatMap((line) => firstRelease(line, releases) ?? [])
}

/** A clause as a sentence has it: "the newest 2 minors", "every major until 12 months after its successor". */
export function clauseInWords(clause: Clause): string {
  if (clause.branch !== undefined) return `the branch ${clause.branch}`
  if (clause.lines !== undefined)
    return `${[clause.lines].flat().join(', ')}${clause.note === undefined ? '' : ` (${clause.note})`}`
  const each = clause['in-each-of']
  return `${setInWords(clause)}${each ? ` of each of ${setInWords(each)}` : ''}`
}

function setInWords({ newest, of, every, for: span, after = 'successor', matching }: LineSet): string {
  const level = of ?? every ?? 'minor'
  const lines =
    newest === undefined ? `every ${level}` : newest === 1 ? `the newest ${level}` : `the newest ${newest} ${level}s`
  const like = matching === undefined ? '' : ` like ${[matching].flat().join(', ')}`
  const end =
    span === undefined
      ? ''
      : after === 'release'
        ? ` for ${span} after its first release`
        : ` until ${span} after its successor`
  return `${lines}${like}${end}`
}
