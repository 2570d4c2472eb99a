import type { LineReport, ReleasesReport, Report } from '../check/report.ts'
import { countWords, newFindings } from './already-there.ts'
import { COVERAGE_RULE, holdsCurrent, isLookedFor } from './current-line.ts'
import { countBySeverity, many } from './worst-first.ts'

/** `unknown`: nothing is wrong, but not all could be looked at. */
export type Outcome = 'failed' | 'warned' | 'passed' | 'unknown'

export interface Verdict {
  readonly outcome: Outcome
  /** One sentence: which files, what of them, and how many findings. */
  readonly sentence: string
  /** The current release and where the releases were read; empty where none were. */
  readonly basis: string
}

/** The verdict on a report. Text of the repository in it (names of files, versions) is as it was read. */
export function verdict(report: Report): Verdict {
  const { error, warning, notice } = countBySeverity(report.diagnostics)
  const counts = countWords(report)
  const basis = basisOf(report.releases)
  if (error > 0) {
    const files = faultyFiles(report)
    const state = report.drift ? `${files.length > 1 ? 'have' : 'has'} drifted` : 'must be mended'
    const fails = countBySeverity(newFindings(report)).error > 0
    return { outcome: fails ? 'failed' : 'warned', sentence: `${files.join(' and ')} ${state}: ${counts}.`, basis }
  }
  const several = files(report).length > 1
  if (leavesCurrentOut(report)) {
    const sentence = `${subject(report)} ${several ? 'do' : 'does'} not cover the current release: ${counts}.`
    return { outcome: 'warned', sentence, basis }
  }
  const gap = notCompared(report)
  if (gap) return { outcome: 'unknown', sentence: `${gap}${counts && ` (${counts})`}.`, basis }
  const sentence = `${subject(report)} ${several ? 'agree' : 'agrees'} with the releases`
  if (warning > 0) return { outcome: 'warned', sentence: `${sentence}, with ${counts}.`, basis }
  return { outcome: 'passed', sentence: `${sentence}${notice > 0 ? `, with ${counts}` : ''}.`, basis }
}

/** A mark for each outcome, one column wide. */
export const OUTCOME_MARKS: Readonly<Record<Outcome, string>> = {
  failed: '✖',
  warned: '⚠',
  passed: '✔',
  unknown: '?',
}

function files({ policy, document }: Report): string[] {
  return [policy, document].filter((file) => file !== undefined)
}

function subject(report: Report): string {
  return files(report).join(' and ') || 'The policy'
}

function faultyFiles(report: Report): string[] {
  const errors = report.diagnostics.filter(({ severity }) => severity === 'error')
  const faulty = files(report).filter((file) => errors.some(({ location }) => location.file === file))
  return faulty.length > 0 ? faulty : [subject(report)]
}

/** Said of the current release, if only with a warning: whoever reads that must not read "agrees" below it. */
function leavesCurrentOut({ diagnostics, lines }: Report): boolean {
  return lines.some(isPromised) && diagnostics.some(({ code }) => code === COVERAGE_RULE)
}

/** Why nothing can be said about the promise: it is no pass when nobody looked. */
function notCompared(report: Report): string | undefined {
  const { releases, lines } = report
  const name = subject(report)
  if (!releases) return `${name} could not be compared with the releases: none could be read`
  if (lines.length === 0) return `${name} was not compared with the releases: no supported versions were found in it`
  if (lines.every(isUnread)) {
    return `${name} was not compared with the releases: no row of its supported versions could be read`
  }
  if (!releases.current) return `${name} could not be compared with the releases: there is no stable release yet`
  if (lines.every((line) => line.untagged === true || isUnread(line))) {
    return `${name} was not compared with the releases: its rows are about packages that no tag is named after`
  }
  if (lines.some(isUnread) && !lines.some((line) => isPromised(line) && holdsCurrent(line, report))) {
    return `Whether ${name} holds the current release is not known: a row of it could not be read`
  }
  if (!isLookedFor(report))
    return `Whether ${name} holds the current release is not known: the rule ${COVERAGE_RULE} is switched off`
  if (!releases.complete) return `${name} agrees with the releases that could be read, which may not be all`
  if (lines.some(isUnread)) return `${name} agrees with the releases as far as its rows could be read`
  if (lines.some(({ untagged }) => untagged))
    return `${name} agrees with the releases as far as its packages have tags of their own`
  return undefined
}

/** A row whose status was not understood, or a promise whose versions were not: either may speak of the current release. */
function isUnread(line: LineReport): boolean {
  return line.status === 'unknown' || (line.meaning === '' && isPromised(line))
}

function isPromised({ status }: LineReport): boolean {
  return status === 'supported' || status === 'limited'
}

function basisOf(releases: ReleasesReport | undefined): string {
  if (!releases) return ''
  const { current, count, description } = releases
  if (!current) return `Found ${many(count, 'release') || 'no release'} in ${description}.`
  const place = count === 1 ? 'the only release' : `one of ${count} releases`
  return `Current release: ${current.version}${current.date ? ` (${current.date})` : ''}, ${place} in ${description}.`
}
