import type { Report } from '../check/report.ts'
import type { Diagnostic, Fix, RelatedPlace, Severity } from '../diagnostics/diagnostic.ts'
import type { Location } from '../text/span.ts'
import { unknownBase } from './already-there.ts'
import { fingerprints } from './fingerprint.ts'
import { groupBy } from './group-by.ts'
import { jsonText } from './json-text.ts'
import { Places } from './place.ts'
import { printableText } from './printable.ts'
import type { Reporter } from './reporter.ts'
import { version } from './version.ts'
import { worstFirst } from './worst-first.ts'

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' }

/** GitHub refuses a file with more than 25,000 results, and keeps the gravest 5,000. */
const MOST_RESULTS = 5000
const MOST_RELATED = 100
/** GitHub refuses longer descriptions of a rule. */
const LONGEST_DESCRIPTION = 1024

const DRIVER = {
  name: 'security-policy',
  informationUri: 'https://github.com/security-policy/security-policy',
  semanticVersion: version,
}

/** SARIF 2.1.0 with all that GitHub's upload asks for; paths are to be relative to the repository's root. */
export const sarif: Reporter = (report) => {
  const places = new Places(report.texts)
  const findings = worstFirst(report.diagnostics).slice(0, MOST_RESULTS)
  const rules = [...groupBy(findings, ({ code }) => code)]
  const names = fingerprints(findings, places)
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { ...DRIVER, rules: rules.map(([id, [first]]) => ruleOf(id, first)) } },
        automationDetails: { id: 'security-policy/' },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(report) }],
        results: findings.map((finding, index) => ({
          ...result(
            finding,
            rules.findIndex(([id]) => id === finding.code),
            places,
          ),
          ...(report.base?.outcome === 'compared' && { baselineState: finding.alreadyThere ? 'unchanged' : 'new' }),
          partialFingerprints: { primaryLocationLineHash: `${names[index]}:1` },
        })),
      },
    ],
  }
  return jsonText(log)
}

/** A rule's name is its claim, so that it describes itself: `current-release-is-supported`. */
function ruleOf(id: string, example: Diagnostic | undefined) {
  const words = id.replaceAll('-', ' ')
  const claim = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`.slice(0, LONGEST_DESCRIPTION)
  const help = example?.url === undefined ? claim : `${claim} More: ${example.url}`
  return {
    id,
    // Where it would be the same as the id, the format wants none.
    ...(words.includes(' ') && { name: words.replace(/(?:^| )(\w)/g, (_, first: string) => first.toUpperCase()) }),
    shortDescription: { text: claim },
    fullDescription: { text: claim },
    help: { text: help },
    ...(example?.url !== undefined && { helpUri: example.url }),
    defaultConfiguration: { level: LEVELS[example?.severity ?? 'warning'] },
    properties: { tags: ['security-policy'] },
  }
}

function result(finding: Diagnostic, ruleIndex: number, places: Places) {
  const { code, severity, message, help, location, related, fixes } = finding
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: messageOf(help === undefined ? message : `${message}\n${help}`),
    locations: [sarifLocation(location, places)],
    ...(related.length > 0 && { relatedLocations: relatedLocations(related, places) }),
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => sarifFix(fix, places)) }),
  }
}

/** `[words](address)` is a link in SARIF's plain texts too, and nobody but us is to make one. */
function messageOf(text: string) {
  const lines = text.split('\n').map((line) => printableText(line).replaceAll('](', ']\u200B('))
  return { text: lines.join('\n') }
}

function relatedLocations(related: readonly RelatedPlace[], places: Places) {
  return related.slice(0, MOST_RELATED).map(({ location, message }, index) => ({
    id: index + 1,
    ...sarifLocation(location, places),
    message: messageOf(message),
  }))
}

function sarifLocation(location: Location, places: Places) {
  return { physicalLocation: { artifactLocation: { uri: uriOf(location.file) }, region: regionOf(location, places) } }
}

function regionOf(location: Location, places: Places) {
  const { line, column, endLine, endColumn } = places.of(location)
  return { startLine: line, startColumn: column, endLine, endColumn }
}

function uriOf(file: string): string {
  const path = file.replace(/\p{Surrogate}/gu, '\uFFFD')
  return path.split('/').map(encodeURIComponent).join('/')
}

function sarifFix({ title, file, edits }: Fix, places: Places) {
  const replacements = edits.map(({ span, newText }) => ({
    deletedRegion: regionOf({ file, span }, places),
    insertedContent: { text: newText },
  }))
  return { description: messageOf(title), artifactChanges: [{ artifactLocation: { uri: uriOf(file) }, replacements }] }
}

/** What could not be looked at is no result, but it is no silence either. */
function notifications(report: Report) {
  const { skippedRules, releases } = report
  const base = unknownBase(report)
  return [
    ...(base === undefined ? [] : [{ level: 'warning', message: messageOf(base) }]),
    ...(releases?.notes ?? []).map((text) => ({
      level: releases?.complete ? 'note' : 'warning',
      message: messageOf(text),
    })),
    ...skippedRules.map(({ rule, reason }) => ({
      level: 'warning',
      message: messageOf(`${rule} was skipped: ${reason}`),
      associatedRule: { id: rule },
    })),
  ]
}
