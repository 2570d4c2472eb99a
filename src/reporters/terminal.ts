import type { Report } from '../check/report.ts'
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import { newFindings, oldFindings } from './already-there.ts'
import { codeFrame } from './code-frame.ts'
import { fixText } from './fix-text.ts'
import { gapsOf, remarksOf } from './gaps.ts'
import { linesTable } from './lines-table.ts'
import { Places } from './place.ts'
import { printable, shortened } from './printable.ts'
import type { Reporter, ReporterOptions } from './reporter.ts'
import { type Style, styleFor } from './style.ts'
import { OUTCOME_MARKS, type Outcome, verdict } from './verdict.ts'
import { worstFirst } from './worst-first.ts'
import { hanging } from './wrap.ts'

interface Page {
  readonly report: Report
  readonly places: Places
  readonly style: Style
  readonly width: number
  readonly fixCommand: string | undefined
}

const MARKS: Readonly<Record<Severity, string>> = { error: '✖', warning: '⚠', notice: 'ℹ' }
const MOST_FINDINGS = 50

/** The report as text for a terminal or a log: findings, the table, what could not be looked at, the verdict last. */
export const terminal: Reporter = (report, { colour, width, fixCommand }: ReporterOptions) => {
  const style = styleFor(colour)
  const page: Page = { report, places: new Places(report.texts), style, width, fixCommand }
  const fresh = worstFirst(newFindings(report))
  const old = worstFirst(oldFindings(report)).slice(0, Math.max(0, MOST_FINDINGS - fresh.length))
  const sections = [
    ...fresh.slice(0, MOST_FINDINGS).map((finding) => findingText(finding, page)),
    oldText(old, page),
    moreFindings(report, style),
    linesTable(report, style, width),
    remarksText(page),
    gapsText(page),
    verdictText(page),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function findingText(finding: Diagnostic, page: Page): string[] {
  const { style, places, width } = page
  const { file, line, column } = places.of(finding.location)
  const fix = finding.fixes[0]
  return [
    ...sentence(`${MARKS[finding.severity]} `, finding.message, width).map((text, index) =>
      index === 0 ? style[finding.severity](text.slice(0, 1)) + style.strong(text.slice(1)) : style.strong(text),
    ),
    `  ${style.place(`${printable(file)}:${line}:${column}`)}  ${style[finding.severity](finding.severity)}  ${style.faint(printable(finding.code))}`,
    '',
    ...codeFrame(finding, page),
    ...(finding.help === undefined ? [] : ['', ...help(finding.help, width)]),
    ...(fix ? ['', ...fixText(fix, page.report.texts.get(fix.file) ?? '', page)] : []),
  ]
}

/** Without the lines at fault: nobody has to mend them now. */
function oldText(findings: readonly Diagnostic[], { style, places, width }: Page): string[] {
  if (findings.length === 0) return []
  const lines = findings.flatMap(({ severity, message, location, code }) => {
    const { file, line, column } = places.of(location)
    return [
      ...sentence(`  ${MARKS[severity]} `, message, width),
      `    ${style.place(`${printable(file)}:${line}:${column}`)}  ${severity}  ${style.faint(printable(code))}`,
    ]
  })
  return [style.strong('Already there before this change, so it does not fail the check:'), ...lines]
}

function sentence(lead: string, text: string, width: number): string[] {
  return hanging(lead, printable(shortened(text, 1200)), width)
}

/** A help text may have lines of its own, such as rows to copy. */
function help(text: string, width: number): string[] {
  return text.split('\n').flatMap((line, index) => sentence(index === 0 ? '  → ' : '    ', line, width))
}

function moreFindings({ diagnostics }: Report, style: Style): string[] {
  const rest = diagnostics.length - MOST_FINDINGS
  return rest > 0 ? [style.strong(`… and ${rest} more findings: --format json lists all of them.`)] : []
}

function remarksText({ report, style, width }: Page): string[] {
  return remarksOf(report).flatMap((remark) => sentence('  ', remark, width).map(style.faint))
}

/** "Could not look" must never read like "nothing found". */
function gapsText({ report, style, width }: Page): string[] {
  const gaps = gapsOf(report)
  if (gaps.length === 0) return []
  return [style.warning('Could not look at everything:'), ...gaps.flatMap((gap) => sentence('  - ', gap, width))]
}

function verdictText({ report, style, width }: Page): string[] {
  const { outcome, sentence: words, basis } = verdict(report)
  const paint = outcomePaint(outcome, style)
  const lines = sentence(`${OUTCOME_MARKS[outcome]} `, [words, basis].filter(Boolean).join(' '), width)
  return lines.map((line) => style.strong(paint(line)))
}

function outcomePaint(outcome: Outcome, style: Style): (text: string) => string {
  if (outcome === 'failed') return style.error
  return outcome === 'passed' ? style.success : style.warning
}
