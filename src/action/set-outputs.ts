import type { FailOn, Report } from '../check/report.ts'
import { json } from '../reporters/json.ts'
import { countBySeverity } from '../reporters/worst-first.ts'
import type { Runner } from './runner.ts'

/** GitHub takes 1 MiB of outputs from a job, in UTF-16; this leaves room for the others. */
const LONGEST_REPORT = 400_000

/** Sets the outputs of action.yml. */
export function setOutputs(report: Report, failOn: FailOn, { setOutput }: Pick<Runner, 'setOutput'>): void {
  const { error, warning } = countBySeverity(report.diagnostics)
  const text = JSON.stringify(JSON.parse(json(report, { colour: false, width: 80, failOn })))
  setOutput('drift', String(report.drift))
  setOutput('errors', String(error))
  setOutput('warnings', String(warning))
  const current = report.releases?.current?.version ?? ''
  setOutput('current-release', isPlain(current) ? current : '')
  setOutput('supported', JSON.stringify(supportedVersions(report)))
  setOutput('report', text.length > LONGEST_REPORT ? '' : text)
}

/** The newest release of each line that gets fixes, in the order of the rows; the same one is named once. */
function supportedVersions({ lines }: Report): string[] {
  const supported = lines.filter(({ status }) => status === 'supported' || status === 'limited')
  return [...new Set(supported.flatMap(({ newest }) => (newest ? [newest.version] : [])))].filter(isPlain)
}

/**
 * Whether a version is made of what versions are made of. Workflows put outputs into their scripts, and git takes a tag
 * `v1.0.0+$(id)`, which a scheme reads as 1.0.0 with metadata.
 */
function isPlain(version: string): boolean {
  return /^[\w.+~!:-]+$/.test(version)
}
