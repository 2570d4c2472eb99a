import { check } from '../../src/check/check.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { type InMemoryContents, inMemory } from '../../src/repository/in-memory.ts'
import { LineIndex } from '../../src/text/line-index.ts'
import type { Location } from '../../src/text/span.ts'

/** A project as small as the point needs: what is left out is not there. */
export interface Example {
  /** SECURITY.md. */
  readonly document?: string
  /** security-policy.yml. */
  readonly policy?: string
  /** Other files by path. */
  readonly files?: Readonly<Record<string, string>>
  readonly tags?: InMemoryContents['tags']
  readonly branches?: InMemoryContents['branches']
  readonly notes?: readonly string[]
  /** What GitHub tells of the repository. */
  readonly hosting?: InMemoryContents['hosting']
  readonly today?: string
  readonly release?: string
}

/** What a rule says of an example: `error: The current release …`, and the files with the places at fault marked. */
export interface Said {
  readonly sentences: readonly string[]
  readonly helps: readonly (string | undefined)[]
  /** `SECURITY.md:5:3`. */
  readonly places: readonly string[]
  /** What stands beside each: other places with what they are, and fixes with how safe they are. */
  readonly beside: readonly (readonly string[])[]
  readonly marked: Readonly<Record<string, string>>
}

/** The day of every example that names none. */
const TODAY = '2026-11-21'

/** Places at fault are written between these, so that nobody has to count lines and columns. */
const MARKS = /[«»]/g

/** Runs the whole check on an example, whose marks are taken out before, and gives what one rule says. */
export async function judge(rule: string, example: Example): Promise<Said> {
  const files = Object.fromEntries(
    Object.entries(filesOf(example)).map(([path, text]) => [path, text.replace(MARKS, '')]),
  )
  const { tags, branches, notes, hosting, today = TODAY, release } = example
  const repository = inMemory({
    files,
    ...(tags && { tags }),
    ...(branches !== undefined && { branches }),
    ...(notes && { notes }),
    ...(hosting && { hosting }),
  })
  const report = await check(repository, { today, ...(release !== undefined && { release }) })
  const placeOf = ({ file, span }: Location): string => {
    const { line, column } = new LineIndex(files[file] ?? '').position(span.start)
    return `${file}:${line}:${column}`
  }
  const own = report.diagnostics.filter(({ code }) => code === rule)
  const marked = Object.entries(files).map(([path, text]) => [path, withMarks(text, path, own)] as const)
  return {
    sentences: own.map(({ severity, message }) => `${severity}: ${message}`),
    helps: own.map(({ help }) => help),
    places: own.map(({ location }) => placeOf(location)),
    beside: own.map(({ related, fixes }) => [
      ...related.map(({ location, message }) => `See ${placeOf(location)} (${message})`),
      ...fixes.map(({ title, safety }) => `Fix: ${title} (${safety})`),
    ]),
    marked: Object.fromEntries(marked),
  }
}

/** The files of an example by path, marks included. */
export function filesOf({ document, policy, files = {} }: Example): Readonly<Record<string, string>> {
  return {
    ...(document !== undefined && { 'SECURITY.md': document }),
    ...(policy !== undefined && { 'security-policy.yml': policy }),
    ...files,
  }
}

function withMarks(text: string, path: string, found: readonly Diagnostic[]): string {
  const spans = found.flatMap(({ location: { file, span } }) => (file === path ? [span] : []))
  const places = new Map(spans.map((span) => [`${span.start} ${span.end}`, span]))
  const marks = [...places.values()].flatMap(({ start, end }) =>
    start === end
      ? [{ at: start, sign: '«»' }]
      : [
          { at: start, sign: '«' },
          { at: end, sign: '»' },
        ],
  )
  // Written from the end; where one place ends and another begins, the mark that closes stands first.
  marks.sort((left, right) => right.at - left.at || (left.sign === '«' ? -1 : 1))
  return marks.reduce((marked, { at, sign }) => `${marked.slice(0, at)}${sign}${marked.slice(at)}`, text)
}
