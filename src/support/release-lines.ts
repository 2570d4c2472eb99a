import type { Level, Meaning } from '../versions/meaning.ts'
import { readMeaning } from '../versions/read-meaning.ts'
import type { Release, Releases } from '../versions/releases.ts'
import { compareNumbers, compareToLine } from '../versions/version.ts'

/** A line that has been released: 5.1 with everything in it, or one release where single releases are counted. */
export interface ReleaseLine {
  readonly numbers: readonly number[]
  /** As a table has it, in the spelling of the tags: `5.1.x`, `24.04.x`, `5.1.3`. */
  readonly text: string
  /** Its first stable release: the day from which a time of support counts. */
  readonly first: Release
}

const LENGTH: Readonly<Record<Exclude<Level, 'release'>, number>> = { major: 1, minor: 2, patch: 3 }

/** How many numbers the lines of a level have: a project that counts 34, 35, 36 has majors only. */
export function levelLength(level: Level, { stable }: Releases): number {
  const longest = stable.reduce((most, { version }) => Math.max(most, version.numbers.length), 1)
  return level === 'release' ? longest : Math.min(LENGTH[level], longest)
}

/**
 * The lines of a level that have a stable release, newest first. Prereleases make no line, nor do releases above the current
 * one: these are mistaken tags. One pass over the releases.
 */
export function releaseLines(releases: Releases, level: Level): readonly ReleaseLine[] {
  const { stable, current, usual } = releases
  const length = levelLength(level, releases)
  const lines: { numbers: readonly number[]; text: string; first: Release }[] = []
  for (const release of stable) {
    const { numbers } = release.version
    if (current && compareNumbers(numbers, current.version.numbers) > 0) continue
    const last = lines.at(-1)
    if (level === 'release') lines.push({ numbers, text: release.version.raw, first: release })
    else if (last && compareToLine(numbers, last.numbers) === 0) last.first = release
    else lines.push(lineOf(release, length, usual))
  }
  return lines
}

function lineOf(first: Release, length: number, usual: number): { numbers: number[]; text: string; first: Release } {
  const { numbers, raw, prerelease } = first.version
  const line = Array.from({ length }, (_, index) => numbers[index] ?? 0)
  // Months keep their zero: 24.04 is not 24.4.
  const written = raw.split('.', length)
  const spelled = line.map((number, index) => {
    const part = written[index] ?? ''
    return /^\d{1,15}$/.test(part) && Number(part) === number ? part : String(number)
  })
  // "1.2.3" is that release alone, which a project that publishes prereleases only never gets to.
  const open = length < usual || prerelease
  return { numbers: line, text: `${spelled.join('.')}${open ? '.x' : ''}`, first }
}

/** What the text of a line means in a table: the reading of what is written there. */
export function meaningOfLine({ text, numbers }: Pick<ReleaseLine, 'text' | 'numbers'>): Meaning {
  const meaning = readMeaning(text)
  return meaning.kind === 'unreadable' ? { kind: 'line', numbers } : meaning
}
