import type { Diagnostic, Fix, Severity } from '../diagnostics/diagnostic.ts'
import { type ChangedLines, changedLines } from './fix-preview.ts'
import { applying, fixTitle } from './fix-text.ts'
import { code, fenced, link } from './markdown.ts'
import { printableCode, shortened } from './printable.ts'
import { folded, helpText, lineLink, type SummaryPage, sentence } from './summary-page.ts'

export const SEVERITY_MARKS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' }

/** A finding as blocks of Markdown: what is wrong, where, what to do, what explains it, and the fix as a diff, folded where a mended table holds it. */
export function findingBlocks(finding: Diagnostic, page: SummaryPage, mended: readonly Fix[] = []): string[] {
  const { severity, message, help, code: rule, url, location, related, fixes } = finding
  const [fix] = fixes
  const others = related
    .slice(0, page.form.related)
    .map((other) => `- ${lineLink(other.location, page)}: ${sentence(other.message, page)}`)
  return [
    `### ${SEVERITY_MARKS[severity]} ${sentence(message, page)}`,
    `${severity} in ${lineLink(location, page)} · ${link(code(rule), url)}`,
    help === undefined ? '' : helpText(help, page),
    others.join('\n'),
    ...(fix ? fixBlocks(fix, page, mended.includes(fix)) : []),
  ]
}

function fixBlocks(fix: Fix, page: SummaryPage, isAbove: boolean): string[] {
  const changes = changedLines(fix, page.report.texts.get(fix.file) ?? '')
  const command = page.fixCommand === undefined ? '' : `: \`${applying(fix, page.fixCommand)}\``
  const title = sentence(fixTitle(fix), page) + command
  const diff = changes ? fenced('diff', diffLines(changes, page)) : ''
  return isAbove && diff ? [title, ...folded('What changes', diff)] : [title, diff]
}

function diffLines({ removed, added }: ChangedLines, { form }: SummaryPage): string[] {
  const lines = [...removed.map((line) => `- ${line}`), ...added.map((line) => `+ ${line}`)]
  const shown = lines.slice(0, form.fixLines).map((line) => printableCode(shortened(line, form.text)).trimEnd())
  const rest = lines.length - shown.length
  return rest > 0 ? [...shown, `… and ${rest} more lines`] : shown
}
