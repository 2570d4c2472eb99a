import type { Report } from '../check/report.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { newFindings } from './already-there.ts'
import { gapsOf, remarksOnBase } from './gaps.ts'
import { code, link } from './markdown.ts'
import { mendedBlocks } from './mended-blocks.ts'
import { Places } from './place.ts'
import { alreadyThereBlocks } from './summary-already-there.ts'
import { SEVERITY_MARKS } from './summary-finding.ts'
import { type Form, folded, helpText, lineLink, OUTCOME_EMOJI, type SummaryPage, sentence } from './summary-page.ts'
import { verdict } from './verdict.ts'
import { many, worstFirst } from './worst-first.ts'

export interface CommentOptions {
  /** What tells the comment from others on the same pull request, such as the name of the job. */
  readonly key?: string
  /** The page of the run, where the whole report is. */
  readonly runUrl?: string
  /** Where the files can be read on the web, ending in `/`. */
  readonly filesUrl?: string
  /** The command that applies fixes. */
  readonly fixCommand?: string
}

/** GitHub refuses a comment with more than 65,536 characters. */
const MOST_CHARACTERS = 60_000
/** Each is tried where the one before is too long; the last is short whatever the report holds. */
const FORMS: readonly Form[] = [
  { findings: 25, rows: 0, related: 3, fixLines: 0, text: 1200, mended: 12_000 },
  { findings: 10, rows: 0, related: 1, fixLines: 0, text: 400, mended: 4000 },
  { findings: 3, rows: 0, related: 0, fixLines: 0, text: 100, mended: 1000 },
  { findings: 0, rows: 0, related: 0, fixLines: 0, text: 100, mended: 0 },
]
const LONGEST_KEY = 100
/** So many gaps are read at a glance; more of them are folded. */
const OPEN_GAPS = 3

/** The first line of a comment, by which the next run finds it. What the key may not hold is replaced by `-`. */
export function commentMarker(key = ''): string {
  const name = key.replace(/[^\w.-]/g, '-').slice(0, LONGEST_KEY)
  return `<!-- security-policy: comment${name && ` ${name}`} -->`
}

/**
 * The report as the comment on a pull request: shorter than the job summary, with what the change brings first. One line
 * where there is nothing to say. Pure; always under GitHub's limit.
 */
export function commentBody(report: Report, options: CommentOptions = {}): string {
  const places = new Places(report.texts)
  let text = ''
  for (const form of FORMS) {
    const page = { report, places, form, filesUrl: options.filesUrl, fixCommand: options.fixCommand }
    text = `${commentMarker(options.key)}\n${bodyOf(page, options)}\n`
    if (text.length <= MOST_CHARACTERS) break
  }
  return text
}

function bodyOf(page: SummaryPage, { runUrl }: CommentOptions): string {
  const { report } = page
  const { outcome, sentence: words } = verdict(report)
  const lead = `${OUTCOME_EMOJI[outcome]} ${[words, ...remarksOnBase(report)].map((one) => sentence(one, page)).join(' ')}`
  if (report.diagnostics.length === 0 && gapsOf(report).length === 0) return lead
  const blocks = [
    report.diagnostics.length === 0 ? lead : `### ${lead}`,
    ...findings(page),
    ...mendedBlocks(page).flatMap(({ title, text }) => folded(`${title}, ready to copy`, text)),
    ...alreadyThereBlocks(page),
    ...gapBlock(page),
    footer(runUrl),
  ]
  return blocks.filter(Boolean).join('\n\n')
}

function findings(page: SummaryPage): string[] {
  const all = worstFirst(newFindings(page.report))
  const shown = all.slice(0, page.form.findings).map((finding) => item(finding, page))
  const rest = all.length - shown.length
  return rest > 0 ? [...shown, `… and ${many(rest, 'more finding')}, which the job summary lists.`] : shown
}

function item({ severity, message, help, location, code: rule, url, related }: Diagnostic, page: SummaryPage): string {
  const others = related
    .slice(0, page.form.related)
    .map((other) => `${lineLink(other.location, page)}: ${sentence(other.message, page)}`)
  const lines = [
    `${SEVERITY_MARKS[severity]} **${sentence(message, page)}**`,
    ...(help === undefined ? [] : [helpText(help, page)]),
    ...others,
    `<sub>${severity} in ${lineLink(location, page)} · ${link(code(rule), url)}</sub>`,
  ]
  return lines.join('<br>')
}

function gapBlock(page: SummaryPage): string[] {
  const gaps = gapsOf(page.report)
  if (gaps.length === 0) return []
  const shown = gaps.slice(0, Math.max(1, page.form.findings)).map((gap) => `- ${sentence(gap, page)}`)
  const rest = gaps.length - shown.length
  const list = [...shown, ...(rest > 0 ? [`- … and ${rest} more`] : [])].join('\n')
  if (gaps.length <= OPEN_GAPS) return [`Could not look at everything:\n\n${list}`]
  return folded(`Could not look at ${many(gaps.length, 'thing')}`, list)
}

function footer(runUrl: string | undefined): string {
  return runUrl === undefined ? '' : `<sub>${link('The whole report', runUrl)} is the summary of this run.</sub>`
}
