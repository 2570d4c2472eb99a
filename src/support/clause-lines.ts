import { readMeaning } from '../versions/read-meaning.ts'
import type { Release, Releases } from '../versions/releases.ts'
import { select } from '../versions/selection.ts'
import type { Clause, DayOf, LineSet } from './clause.ts'
import { addDuration, beginsWithDay, type Duration, readDuration } from './duration.ts'
import { readDate } from './end-date.ts'
import { readLinePattern } from './line-pattern.ts'
import { type ReleaseLine, releaseLines } from './release-lines.ts'

/** When a line ends. Nothing in it: never, as far as anybody can say. */
export interface End {
  /** The last day, `YYYY-MM-DD`. */
  readonly day?: string
  /** As it is written. */
  readonly words?: string
  /** The release whose date would tell. */
  readonly undated?: Release
}

/** A line with its end. */
export interface Ended {
  readonly text: string
  /** Of a released line; absent where the policy writes it. */
  readonly numbers?: readonly number[]
  readonly end: End
}

export const noEnd: End = {}

/** A rule that promises more lines than these at once is cut, and the report says so. */
export const MOST_LINES = 1_000

/** The end as the policy writes it: a day, a month or quarter (of which the last day counts), or an event. */
export function writtenEnd(text: string): End {
  const date = readDate(text)
  return date && 'day' in date ? { day: date.day, words: text } : { words: text }
}

/** Days are inclusive: a line is over on the day after its last one. */
export const isOver = ({ day }: End, today: string): boolean => day !== undefined && day < today

/** The lines of a clause that counts, each with its end, those that have ended included. */
export function unitsOf(clause: Clause, releases: Releases, dayOf: DayOf, today: string): readonly Ended[] {
  const lines = setLines(clause, releases)
  const group = clause['in-each-of']
  if (!group) return endedLines(clause, lines, dayOf).map(({ line, end }) => unitOf(line, end))
  const groups = groupsOf(group, releases, dayOf).filter(({ end }) => !isOver(end, today))
  const members = membersOf(lines, groups)
  return groups.flatMap(({ end }, index) =>
    (members[index] ?? []).slice(0, clause.newest).map((line) => unitOf(line, end)),
  )
}

const unitOf = ({ text, numbers }: ReleaseLine, end: End): Ended => ({ text, numbers, end })

/** The lines of a set that counts, before it is cut to the newest: `matching` ones, newest first. */
export function setLines(set: LineSet, releases: Releases): readonly ReleaseLine[] {
  const level = set.of ?? set.every
  if (level === undefined) return []
  const all = releaseLines(releases, level)
  if (set.matching === undefined) return all
  const patterns = [set.matching].flat().flatMap((text) => readLinePattern(text) ?? [])
  return all.filter(({ numbers }) => patterns.some((pattern) => pattern.matches(numbers)))
}

function endedLines(
  set: LineSet,
  lines: readonly ReleaseLine[],
  dayOf: DayOf,
): readonly { readonly line: ReleaseLine; readonly end: End }[] {
  if (set.newest !== undefined) return lines.slice(0, set.newest).map((line) => ({ line, end: noEnd }))
  const duration = set.for === undefined ? undefined : readDuration(set.for)
  // What is wrong with the duration is a fault of its own: it must not become a promise without end.
  if (set.for !== undefined && !duration) return []
  return lines.map((line, index) => {
    const from = set.after === 'release' ? line : lines[index - 1]
    return { line, end: duration && from ? endAfter(from.first, duration, dayOf) : noEnd }
  })
}

function endAfter(first: Release, duration: Duration, dayOf: DayOf): End {
  const from = dayOf(first)
  if (from === undefined || !beginsWithDay(from)) return { undated: first }
  const day = addDuration(from, duration)
  return { day, words: day }
}

/** The lines in each of which a clause counts. */
function groupsOf(
  group: LineSet,
  releases: Releases,
  dayOf: DayOf,
): readonly { readonly numbers: readonly number[]; readonly end: End }[] {
  if (group.lines === undefined) {
    const ended = endedLines(group, setLines(group, releases), dayOf)
    return ended.map(({ line, end }) => ({ numbers: line.numbers, end }))
  }
  const end = group.until === undefined ? noEnd : writtenEnd(group.until)
  return [group.lines].flat().flatMap((text) => {
    const meaning = readMeaning(text)
    const numbers = meaning.kind === 'exact' ? meaning.numbers : select(meaning, releases).line
    return numbers ? [{ numbers, end }] : []
  })
}

/** For each group its lines, newest first, in one pass for each length of the groups' numbers. */
function membersOf(
  lines: readonly ReleaseLine[],
  groups: readonly { readonly numbers: readonly number[] }[],
): readonly (readonly ReleaseLine[])[] {
  const found = groups.map((): ReleaseLine[] => [])
  for (const length of new Set(groups.map(({ numbers }) => numbers.length))) {
    const byNumbers = new Map<string, ReleaseLine[]>()
    for (const [index, { numbers }] of groups.entries()) {
      if (numbers.length === length) byNumbers.set(numbers.join('.'), found[index] ?? [])
    }
    for (const line of lines) byNumbers.get(line.numbers.slice(0, length).join('.'))?.push(line)
  }
  return found
}
