import { posix, sep } from 'node:path'
import type { Report } from '../check/report.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Location } from '../text/span.ts'

/**
 * The report with its files named from another directory: `directory` is the path from there to the checked one.
 * Whoever reads a report stands where the command was started, not in the checked directory.
 */
export function relocate(report: Report, directory: string): Report {
  const prefix = directory.split(sep).join('/')
  if (prefix === '' || prefix === '.') return report
  const rename = (file: string) => posix.join(prefix, file)
  const move = (location: Location): Location => ({ ...location, file: rename(location.file) })
  return {
    ...report,
    ...(report.policy !== undefined && { policy: rename(report.policy) }),
    ...(report.document !== undefined && { document: rename(report.document) }),
    lines: report.lines.map((line) => ({ ...line, location: move(line.location) })),
    diagnostics: report.diagnostics.map((finding) => moved(finding, move, rename)),
    texts: new Map([...report.texts].map(([file, text]) => [rename(file), text])),
  }
}

function moved(
  finding: Diagnostic,
  move: (location: Location) => Location,
  rename: (file: string) => string,
): Diagnostic {
  return {
    ...finding,
    location: move(finding.location),
    related: finding.related.map((other) => ({ ...other, location: move(other.location) })),
    fixes: finding.fixes.map((fix) => ({ ...fix, file: rename(fix.file) })),
  }
}
