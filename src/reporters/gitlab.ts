import type { Severity } from '../diagnostics/diagnostic.ts'
import { fingerprints } from './fingerprint.ts'
import { jsonText } from './json-text.ts'
import { Places } from './place.ts'
import type { Reporter } from './reporter.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', notice: 'info' }

/**
 * GitLab's Code Quality report (the part of Code Climate's format that GitLab reads). What was there before the change is in
 * it too: GitLab compares the reports of both branches itself, and would call what is missing resolved.
 */
export const gitlab: Reporter = ({ diagnostics, texts }) => {
  const places = new Places(texts)
  const names = fingerprints(diagnostics, places)
  const issues = diagnostics.map(({ code, severity, message, help, location }, index) => {
    const { file, line, endLine } = places.of(location)
    return {
      description: help === undefined ? message : `${message} ${help}`,
      check_name: code,
      fingerprint: names[index],
      severity: SEVERITIES[severity],
      location: { path: file, lines: { begin: line, end: endLine } },
    }
  })
  return jsonText(issues)
}
