import { quote } from '../text/quote.ts'
import type { Level } from '../versions/meaning.ts'
import { readMeaning } from '../versions/read-meaning.ts'
import type { Releases } from '../versions/releases.ts'
import { select } from '../versions/selection.ts'
import type { Clause, ClauseFault, LineSet } from './clause.ts'
import { plural } from './clause-words.ts'
import { readDuration } from './duration.ts'
import { readLinePattern } from './line-pattern.ts'
import { levelLength, releaseLines } from './release-lines.ts'

/** What makes a clause, or a part of it, say nothing: a level that does not fit, a pattern that no line has. */
export function clauseFaults(clause: Clause, releases: Releases): readonly ClauseFault[] {
  const group = clause['in-each-of']
  return [
    ...setFaults(clause, releases, []),
    ...(group ? [...setFaults(group, releases, ['in-each-of']), ...groupFaults(clause, group, releases)] : []),
  ]
}

type Path = ClauseFault['path']

function setFaults(set: LineSet, releases: Releases, path: Path): readonly ClauseFault[] {
  return [...durationFaults(set, path), ...writtenFaults(set, path), ...patternFaults(set, releases, path)]
}

function durationFaults({ for: span }: LineSet, path: Path): readonly ClauseFault[] {
  if (span === undefined || readDuration(span)) return []
  const message = `${quote(span)} gives no last day, so nobody can tell how long a line is supported.`
  return [{ path: [...path, 'for'], message, help: 'Write days, weeks, months or years, such as `12 months`.' }]
}

function writtenFaults({ lines }: LineSet, path: Path): readonly ClauseFault[] {
  if (lines === undefined) return []
  return [lines].flat().flatMap((text, index): readonly ClauseFault[] => {
    const meaning = readMeaning(text)
    if (meaning.kind !== 'unreadable') return []
    const at = [...path, 'lines', ...(Array.isArray(lines) ? [index] : [])]
    const message = `${quote(text)} was not understood as versions: ${meaning.reason}.`
    return [{ path: at, message, help: 'Write a line such as `4.25.x`.' }]
  })
}

const LEVELS: Readonly<Record<Level, number>> = { major: 1, minor: 2, patch: 3, release: 4 }

function patternFaults(set: LineSet, releases: Releases, path: Path): readonly ClauseFault[] {
  const { matching } = set
  if (matching === undefined || set.lines !== undefined) return []
  const level = set.of ?? set.every ?? 'minor'
  return [matching].flat().flatMap((text, index): readonly ClauseFault[] => {
    const at = [...path, 'matching', ...(Array.isArray(matching) ? [index] : [])]
    const fault = patternFault(text, level, releases)
    return fault ? [{ path: at, ...fault }] : []
  })
}

function patternFault(text: string, level: Level, releases: Releases): Omit<ClauseFault, 'path'> | undefined {
  const pattern = readLinePattern(text)
  const help = 'Write numbers and *, such as `*.4` or `8.*`, or one of the words `even` and `odd`.'
  if (!pattern) return { message: `${quote(text)} was not understood as a pattern of lines.`, help }
  // Before the first release the clause has a fault of its own.
  if (!releases.stable[0]) return undefined
  const length = levelLength(level, releases)
  if (pattern.length > length) {
    const count = `${pattern.length} numbers, and a ${level} has ${length} here`
    return { message: `${quote(text)} can match no ${level}: it names ${count}.`, help }
  }
  const lines = releaseLines(releases, level)
  if (lines.some(({ numbers }) => pattern.matches(numbers))) return undefined
  return {
    message: `No released ${level} matches ${quote(text)}.`,
    help: `${help} The newest is ${quote(lines[0]?.text ?? '')}.`,
  }
}

function groupFaults(clause: Clause, group: LineSet, releases: Releases): readonly ClauseFault[] {
  const counted = clause.of ?? 'minor'
  if (group.lines !== undefined) return writtenGroupFaults(group.lines, releases)
  const level = group.of ?? group.every ?? 'minor'
  if (LEVELS[level] < LEVELS[counted]) return []
  const message = `This can never hold: a ${level} holds no ${plural(counted)} that could be counted in it.`
  const help = `Count something smaller than a ${level}, or take \`in-each-of\` out.`
  return [{ path: ['in-each-of'], message, help }]
}

/** To count in each of several lines they have to be lines: `< 4` is none. */
function writtenGroupFaults(lines: string | readonly string[], releases: Releases): readonly ClauseFault[] {
  return [lines].flat().flatMap((text, index): readonly ClauseFault[] => {
    const meaning = readMeaning(text)
    if (meaning.kind === 'unreadable' || meaning.kind === 'exact' || select(meaning, releases).line) return []
    const path = ['in-each-of', 'lines', ...(typeof lines === 'string' ? [] : [index])]
    return [
      {
        path,
        message: `${quote(text)} is no line in which something can be counted.`,
        help: 'Write a line such as `4.x`.',
      },
    ]
  })
}
