import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { newFindings } from './already-there.ts'
import { gapsOf, remarksOf } from './gaps.ts'
import { mendedBlocks } from './mended-blocks.ts'
import { Places } from './place.ts'
import type { Reporter } from './reporter.ts'
import { alreadyThereBlocks } from './summary-already-there.ts'
import { findingBlocks } from './summary-finding.ts'
import { type Form, OUTCOME_EMOJI, type SummaryPage, sentence } from './summary-page.ts'
import { summaryTables } from './summary-table.ts'
import { timelineBlocks } from './summary-timeline.ts'
import { verdict } from './verdict.ts'
import { worstFirst } from './worst-first.ts'

/** GitHub drops a step's summary whole where it is over 1 MiB. */
const MOST_BYTES = 900 * 1024
/** Each is tried where the one before is too long; the last is short whatever the report holds. */
const FORMS: readonly Form[] = [
  { findings: 200, rows: 300, related: 10, fixLines: 60, text: 2000, mended: 60_000 },
  { findings: 50, rows: 100, related: 5, fixLines: 20, text: 800, mended: 20_000 },
  { findings: 20, rows: 20, related: 3, fixLines: 8, text: 200, mended: 2000 },
]

/** The report as Markdown for the summary of a job: verdict, table, findings with what to do, what was left out. */
export const jobSummary: Reporter = (report, { filesUrl, fixCommand }) => {
  const places = new Places(report.texts)
  let text = ''
  for (const form of FORMS) {
    text = pageText({ report, places, form, filesUrl, fixCommand })
    if (Buffer.byteLength(text) <= MOST_BYTES) break
  }
  return text
}

function pageText(page: SummaryPage): string {
  const { report, form } = page
  const { outcome, sentence: words, basis } = verdict(report)
  const findings = worstFirst(newFindings(report))
  const shown = findings.slice(0, form.findings)
  const rest = findings.length - shown.length
  const mended = mendedBlocks(page)
  const fixes = mended.flatMap(({ fixes }) => fixes)
  const blocks = [
    `## ${OUTCOME_EMOJI[outcome]} ${sentence(words, page)}`,
    basis && sentence(basis, page),
    ...summaryTables(page),
    ...remarksOf(report)
      .slice(0, form.findings)
      .map((remark) => `<sub>${sentence(remark, page)}</sub>`),
    ...shown.filter(isError).flatMap((finding) => findingBlocks(finding, page, fixes)),
    ...mended.flatMap(({ title, text }) => [`### 📋 ${title}, ready to copy`, text]),
    ...shown.filter((finding) => !isError(finding)).flatMap((finding) => findingBlocks(finding, page, fixes)),
    rest > 0 && `… and ${rest} more findings, which \`--format json\` lists.`,
    ...timelineBlocks(page),
    ...alreadyThereBlocks(page),
    ...gapBlocks(page),
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

function gapBlocks(page: SummaryPage): string[] {
  const gaps = gapsOf(page.report)
  if (gaps.length === 0) return []
  const shown = gaps.slice(0, page.form.findings).map((gap) => `- ${sentence(gap, page)}`)
  const rest = gaps.length - shown.length
  return ['### ❔ Could not look at everything', [...shown, ...(rest > 0 ? [`- … and ${rest} more`] : [])].join('\n')]
}
