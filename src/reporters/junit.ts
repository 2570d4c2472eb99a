import { failed, type Report } from '../check/report.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { oldFindings, unknownBase } from './already-there.ts'
import { Places } from './place.ts'
import type { Reporter } from './reporter.ts'
import { verdict } from './verdict.ts'

/**
 * JUnit's XML, as CI servers read it: a test case for each finding (failed where it fails the check, else its words are
 * the case's output; skipped where it was there before the change) and for each rule that was skipped; one that passed where there is neither.
 */
export const junit: Reporter = (report, { failOn }) => {
  const places = new Places(report.texts)
  const fails = (finding: Diagnostic) => failed({ ...report, diagnostics: [finding] }, failOn)
  const base = unknownBase(report)
  const cases = [
    ...(base === undefined ? [] : [testCase('base', 'base', `<skipped message="${escaped(base)}"/>`)]),
    ...report.diagnostics.map((finding) => findingCase(finding, fails(finding), places)),
    ...report.skippedRules.map(({ rule, reason }) => testCase(rule, rule, `<skipped message="${escaped(reason)}"/>`)),
  ]
  const all = cases.length > 0 ? cases : [testCase('security-policy', verdict(report).sentence, '')]
  const counts = `tests="${all.length}" failures="${report.diagnostics.filter(fails).length}" errors="0"`
  const passedOver = report.skippedRules.length + oldFindings(report).length + (base === undefined ? 0 : 1)
  const skipped = `skipped="${passedOver}"`
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="security-policy" ${counts}>
  <testsuite name="${escaped(suiteName(report))}" ${counts} ${skipped}>
${all.join('\n')}
  </testsuite>
</testsuites>
`
}

function suiteName({ policy, document }: Report): string {
  return [policy, document].filter(Boolean).join(' and ') || 'security policy'
}

function findingCase(finding: Diagnostic, fails: boolean, places: Places): string {
  const { code, severity, message, help, location, alreadyThere = false } = finding
  const { file, line, column } = places.of(location)
  const place = `${file}:${line}:${column}`
  const words = escaped([`${place} ${severity}: ${message}`, help].filter((part) => part !== undefined).join('\n'))
  if (alreadyThere) {
    const reason = escaped(`Already there before this change: ${message}`)
    return testCase(code, `${code} ${place}`, `<skipped message="${reason}"/>`, file)
  }
  const body = fails
    ? `<failure type="${severity}" message="${escaped(message)}">${words}</failure>`
    : `<system-out>${words}</system-out>`
  return testCase(code, `${code} ${place}`, body, file)
}

function testCase(className: string, name: string, body: string, file?: string): string {
  const attributes = `classname="${escaped(className)}" name="${escaped(name)}" time="0"`
  return `    <testcase ${attributes}${file === undefined ? '' : ` file="${escaped(file)}"`}>${body}</testcase>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** XML 1.0 has no way to write most control characters, nor halves of a surrogate pair. */
function escaped(text: string): string {
  return (
    text
      .replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu, '\uFFFD')
      .replace(/[&<>"'\t\n\r]/g, (character) => ENTITIES[character] ?? '')
      // A command to GitHub's runner, wherever it stands in a log.
      .replaceAll('##[', '##&#91;')
  )
}
