import { type BaseReport, failed, type LineReport, type ReleaseReport, type ReleasesReport } from '../check/report.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { jsonText } from './json-text.ts'
import { Places } from './place.ts'
import type { Reporter } from './reporter.ts'

/** The contract of `--format json`, described by `schema/report.schema.json`. A field is added freely, never changed. */
export const json: Reporter = (report, { failOn }) => {
  const places = new Places(report.texts)
  const content = {
    version: 1,
    ok: !failed(report, failOn),
    drift: report.drift,
    base: report.base ? baseJson(report.base) : null,
    today: report.today,
    policy: report.policy ?? null,
    document: report.document ?? null,
    releases: report.releases ? releasesJson(report.releases) : null,
    lines: report.lines.map((line) => lineJson(line, places)),
    findings: report.diagnostics.map((finding) => findingJson(finding, places)),
    skipped: report.skippedRules.map(({ rule, reason }) => ({ rule, reason })),
  }
  return jsonText(content)
}

function baseJson(base: BaseReport) {
  return {
    revision: base.revision,
    outcome: base.outcome,
    gone: base.outcome === 'compared' ? base.gone : null,
    reason: base.outcome === 'unreadable' ? base.reason : null,
  }
}

function releasesJson({ source, complete, count, current, currentBecause, ignored, scheme, notes }: ReleasesReport) {
  return {
    source,
    complete,
    count,
    current: current
      ? { ...releaseJson(current), ...(currentBecause !== undefined && { because: currentBecause }) }
      : null,
    ignored: ignored.reduce((sum, { count }) => sum + count, 0),
    scheme,
    notes,
  }
}

function releaseJson({ tag, version, date }: ReleaseReport) {
  return { tag, version, date: date ?? null }
}

function lineJson(row: LineReport, places: Places) {
  const { file, line } = places.of(row.location)
  return {
    file,
    line,
    text: row.text,
    meaning: row.meaning,
    range: row.range,
    status: row.status,
    until: row.until,
    ...(row.package !== undefined && { package: row.package }),
    ...(row.first && { first: releaseJson(row.first) }),
    newest: row.newest ? releaseJson(row.newest) : null,
    releases: row.releases,
    ...(row.because !== undefined && { because: row.because }),
  }
}

function findingJson(finding: Diagnostic, places: Places) {
  const { code, severity, message, help, url, location, related, fixes } = finding
  const fix = fixes[0]
  return {
    rule: code,
    severity,
    alreadyThere: finding.alreadyThere ?? false,
    message,
    help: help ?? null,
    url: url ?? null,
    ...places.of(location),
    related: related.map((other) => ({ message: other.message, ...places.of(other.location) })),
    fix: fix ? { title: fix.title, safety: fix.safety } : null,
  }
}
