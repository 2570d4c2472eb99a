import type { LineReport, ReleaseReport, Report } from '../check/report.ts'
import { groupBy } from './group-by.ts'

export const COVERAGE_RULE = 'current-release-is-supported'

/** The current release, where the check found it in no supported row and no other row has it as its newest. */
export function uncoveredRelease(report: Report): ReleaseReport | undefined {
  const uncovered = report.diagnostics.some(({ code }) => code === COVERAGE_RULE)
  return uncovered && !report.lines.some((line) => holdsCurrent(line, report)) ? report.releases?.current : undefined
}

/** Whether the current release was looked for in the rows: the rule that does so may be switched off. */
export function isLookedFor({ skippedRules }: Report): boolean {
  return !skippedRules.some(({ rule }) => rule === COVERAGE_RULE)
}

/** Whether the newest release of a line is the current release. */
export function holdsCurrent({ newest }: LineReport, { releases }: Report): boolean {
  return newest !== undefined && newest.tag === releases?.current?.tag
}

/**
 * Whether a line is the one to show the current release at: where a row that promises support has it as its newest, the wide
 * row that refuses the others (`4.x` under `4.28.x`) is not.
 */
export function showsCurrent(line: LineReport, report: Report): boolean {
  if (!holdsCurrent(line, report)) return false
  return (
    line.status !== 'unsupported' ||
    !report.lines.some((one) => one.status !== 'unsupported' && holdsCurrent(one, report))
  )
}

/** Whether the last day of support lies before the day of the check; an event never has. */
export function hasEnded({ until }: LineReport, { today }: Report): boolean {
  return until !== null && /^\d{4}-\d{2}-\d{2}$/.test(until) && until < today
}

/** The reading of a row, where it tells more than the text of its cell: neither `5.1` nor `Titan (5.1.x)` needs to be said to be `5.1.x`. */
export function readingOf({ text, meaning }: LineReport): string | undefined {
  const [said, read] = [bare(text), bare(meaning)]
  return read === '' || said === read || said.endsWith(`(${read})`) ? undefined : meaning
}

function bare(text: string): string {
  return text.toLowerCase().replace(/\bbranch\b|[\s`]|\.[x*]|^v/g, '')
}

/** The rows of each file. */
export function linesByFile(lines: readonly LineReport[]): ReadonlyMap<string, readonly LineReport[]> {
  return groupBy(lines, ({ location }) => location.file)
}
