import type { Release } from './releases.ts'
import { compareToLine } from './version.ts'

interface Knowledge {
  readonly manifestVersion?: string
  readonly datesOf?: (tags: readonly string[]) => Promise<ReadonlyMap<string, string>>
}

/** How many lines are looked at for signs that the numbering went on below the highest version. */
const LINES = 12

/**
 * The current release: the highest stable version, but for two things that happen. A mistaken tag (`v34.0.0` in a project at
 * 5) stands alone above everything while releases go on below it; and a numbering that was restarted opens new lines of the
 * same major below its highest one. Both show in dates; the manifest's version confirms them. Patches of older lines
 * (7.29.8 after 8.0.4) are neither.
 */
export async function currentRelease(
  stable: readonly Release[],
  { manifestVersion, datesOf }: Knowledge,
): Promise<{ readonly current: Release | undefined; readonly because: string | undefined }> {
  const [highest] = stable
  if (!highest) return { current: undefined, because: undefined }
  if (manifestVersion === highest.version.raw) return { current: highest, because: undefined }
  const lines = newestLines(stable)
  const asked = lines.flatMap(({ newest, oldest }) => [newest, oldest]).filter(({ date }) => date === undefined)
  const dates = asked.length > 0 && datesOf && lines.length > 1 ? await datesOf(asked.map(({ tag }) => tag)) : new Map()
  const day = (release: Release): string => (release.date ?? dates.get(release.tag) ?? '').slice(0, 10)
  const above = day(highest)
  if (above === '') return { current: highest, because: undefined }
  const restarted = lines.find(
    (line) => opensBelow(line, highest, day, above) && confirmed(line, manifestVersion, lines.length),
  )
  if (!restarted) return { current: highest, because: undefined }
  const { newest } = restarted
  const because = `${highest.tag} (${above}) is the higher number, but the releases go on below it: ${newest.tag} is from ${day(newest)}.`
  return { current: newest, because }
}

interface Line {
  readonly newest: Release
  oldest: Release
  readonly major: number
  count: number
}

/** The newest minor lines, each with its first and its newest release; the highest version's own line comes first. */
function newestLines(stable: readonly Release[]): readonly Readonly<Line>[] {
  const lines: Line[] = []
  for (const release of stable) {
    const last = lines.at(-1)
    const { numbers } = release.version
    if (last && compareToLine(numbers, last.newest.version.numbers.slice(0, 2)) === 0) {
      last.oldest = release
      last.count++
    } else if (lines.length === LINES) break
    else lines.push({ newest: release, oldest: release, major: numbers[0] ?? 0, count: 1 })
  }
  return lines
}

/** A line whose very first release is later than the highest version, in the same major or below a lone, far-off one. */
function opensBelow(line: Readonly<Line>, highest: Release, day: (release: Release) => string, above: string): boolean {
  if (day(line.oldest) <= above || line.count < 2) return false
  const top = highest.version.numbers[0] ?? 0
  return line.major === top ? line.newest.tag !== highest.tag : top - line.major > 5
}

function confirmed(line: Readonly<Line>, manifestVersion: string | undefined, lines: number): boolean {
  if (manifestVersion === undefined) return lines > 1
  return compareToLine(line.newest.version.numbers, manifestVersion.split('.').slice(0, 2).map(Number)) === 0
}
