import { newFindings, oldFindings } from './already-there.ts'
import { code, link } from './markdown.ts'
import { folded, lineLink, type SummaryPage, sentence } from './summary-page.ts'
import { many, worstFirst } from './worst-first.ts'

/** The findings that were there before the change, folded: a line each, for nobody has to mend them now. */
export function alreadyThereBlocks(page: SummaryPage): string[] {
  const { report, form } = page
  const findings = worstFirst(oldFindings(report))
  if (findings.length === 0) return []
  const room = Math.max(0, form.findings - newFindings(report).length)
  const lines = findings
    .slice(0, room)
    .map(
      ({ severity, message, location, code: rule, url }) =>
        `- ${severity} in ${lineLink(location, page)} · ${link(code(rule), url)}<br>${sentence(message, page)}`,
    )
  const rest = findings.length - lines.length
  const were = findings.length === 1 ? 'was' : 'were'
  return folded(
    `${many(findings.length, 'finding')} ${were} already there before this change`,
    [...lines, ...(rest > 0 ? [`- … and ${rest} more`] : [])].join('\n'),
  )
}
