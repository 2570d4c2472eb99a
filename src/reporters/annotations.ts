import type { Report } from '../check/report.ts'
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import { newFindings, oldFindings } from './already-there.ts'
import { type Place, Places } from './place.ts'
import { printable, shortened } from './printable.ts'
import { countBySeverity, many, worstFirst } from './worst-first.ts'

/** What a workflow shows on a line of a file; `properties` are those of @actions/core. */
export interface Annotation {
  readonly kind: Severity
  readonly message: string
  readonly properties: {
    readonly title: string
    readonly file: string
    readonly startLine: number
    readonly endLine: number
    readonly startColumn?: number
    readonly endColumn?: number
  }
}

export interface Annotations {
  readonly shown: readonly Annotation[]
  /** That there are more findings than are shown, how many, and why they are not; undefined where all are. */
  readonly omitted: string | undefined
}

/** GitHub shows ten of each kind for a step, and drops the others without a word. */
const MOST_PER_KIND = 10
/** The runner cuts messages at 4,096 characters. */
const LONGEST_MESSAGE = 4000

/**
 * The findings as annotations, worst first, at most ten of each kind. Those that were there before the change are left out:
 * on lines that it does not touch they are noise.
 */
export function annotations(report: Report): Annotations {
  const places = new Places(report.texts)
  const diagnostics = newFindings(report)
  const counts = countBySeverity(diagnostics)
  const left = { ...counts }
  const shown = worstFirst(diagnostics).filter(({ severity }) => counts[severity] - left[severity]-- < MOST_PER_KIND)
  return {
    shown: shown.map((finding) => annotation(finding, places)),
    omitted: omissions(counts, oldFindings(report).length),
  }
}

function annotation(finding: Diagnostic, places: Places): Annotation {
  const { severity, code, location } = finding
  return {
    kind: severity,
    message: messageOf(finding),
    properties: { title: printable(code), ...position(places.of(location)) },
  }
}

/** GitHub refuses columns where the start and the end are on different lines. */
function position({ file, line, column, endLine, endColumn }: Place) {
  const lines = { file, startLine: line, endLine }
  return line === endLine ? { ...lines, startColumn: column, endColumn } : lines
}

function messageOf({ message, help, url }: Diagnostic): string {
  const lines = [message, ...(help?.split('\n') ?? []), ...(url === undefined ? [] : [url])]
  return shortened(lines.map(printable).join('\n'), LONGEST_MESSAGE)
}

function omissions(counts: Readonly<Record<Severity, number>>, old: number): string | undefined {
  const parts = (['error', 'warning', 'notice'] as const)
    .filter((severity) => counts[severity] > MOST_PER_KIND)
    .map((severity) => `${MOST_PER_KIND} of ${counts[severity]} ${severity}s`)
  const sentences = [
    ...(parts.length === 0 ? [] : [`Annotations are limited: showing ${parts.join(', ')}.`]),
    ...(old === 0
      ? []
      : [
          `Not shown on the lines: ${many(old, 'finding')} that ${old === 1 ? 'was' : 'were'} already there before this change.`,
        ]),
  ]
  return sentences.length === 0 ? undefined : sentences.join(' ')
}
